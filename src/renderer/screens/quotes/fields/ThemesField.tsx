import { X } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
  useFilter,
} from 'react-aria-components'
import type { Kit, Quote } from '#core/model'
import { drawnBy } from '../../../parts/drawnBy'
import { words } from '../../../words'
import { changeBy } from '../decisions'
import { themesOf } from '../review'
import { Field } from './Field'
import styles from './ThemesField.module.css'

interface ThemesFieldProps {
  readonly kit: Kit
  readonly quote: Quote
}

const w = words.quotes.themes

/** What the words are about; a pack may be ordered by it. */
const DrawnThemesField = ({ kit, quote }: ThemesFieldProps) => (
  <Field title={w.label} name="themes">
    <div className={styles['themes']}>
      {quote.themes.length > 0 && (
        <TagGroup
          aria-label={w.label}
          onRemove={(keys) =>
            void changeBy(quote.id, ({ themes }) => ({ themes: themes.filter((theme) => !keys.has(theme)) }))
          }
        >
          <TagList className={styles['list'] ?? ''}>
            {quote.themes.map((theme) => (
              <Tag key={theme} id={theme} textValue={theme} className={styles['theme'] ?? ''}>
                {theme}
                <Button slot="remove" className={styles['remove'] ?? ''} aria-label={w.remove({ theme })}>
                  <X size={11} strokeWidth={2.25} aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <AddTheme kit={kit} quote={quote} />
    </div>
  </Field>
)

export const ThemesField = drawnBy(DrawnThemesField, ({ quote }) => [quote.id, quote.themes])

/**
 * Another card comes in front with every key that decides: the box is the same for all of them, and only what was typed and
 * not added is forgotten.
 */
const AddTheme = ({ kit, quote }: ThemesFieldProps) => {
  const latest = useRef({ kit, quote })
  useLayoutEffect(() => {
    latest.current = { kit, quote }
  })
  const [state, setState] = useState({ quote: quote.id, typed: '' })
  if (state.quote !== quote.id) setState({ quote: quote.id, typed: '' })
  const { typed } = state
  const { contains } = useFilter({ sensitivity: 'base' })
  const listed = themesOf(kit)
    .filter((theme) => !quote.themes.includes(theme) && contains(theme, typed))
    .join(between)
  const known = useMemo(() => (listed === '' ? [] : listed.split(between)), [listed])
  return useMemo(() => {
    const type = (text: string): void => setState((before) => ({ ...before, typed: text }))
    const add = (theme: string): void => {
      type('')
      const name = theme.trim()
      if (name !== '')
        void changeBy(latest.current.quote.id, ({ themes }) => ({ themes: [...new Set([...themes, name])] }))
    }
    return (
      <ComboBox
        aria-label={w.add}
        className={styles['add'] ?? ''}
        inputValue={typed}
        onInputChange={type}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && add(String(key))}
        allowsCustomValue
        menuTrigger="focus"
      >
        <Input
          className={styles['input'] ?? ''}
          placeholder={w.placeholder}
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return
            event.preventDefault()
            add(typed)
          }}
        />
        {known.length > 0 && (
          <Popover className={styles['popover'] ?? ''} offset={4}>
            <ListBox className={styles['choices'] ?? ''}>
              {known.map((theme) => (
                <ListBoxItem key={theme} id={theme} textValue={theme} className={styles['choice'] ?? ''}>
                  {theme}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        )}
      </ComboBox>
    )
  }, [typed, known])
}

/** A theme is one line. */
const between = '\n'
