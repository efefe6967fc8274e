import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { longestLine } from '#core/model'
import { useDraft } from '../state/useDraft'
import { words } from '../words'
import styles from './ComboField.module.css'
import field from './field.module.css'
import { pasteLine } from './pasting'
import type { Choice } from './Select'
import select from './Select.module.css'
import { useWhenEntered } from './useWhenEntered'

interface ComboFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice<string>[]
  readonly onChange: (text: string) => Promise<unknown> | void
  readonly hint?: string
  readonly placeholder?: string
  /** Said when nothing that can be chosen is meant by what was typed. */
  readonly nothing?: string
  readonly isMarking?: boolean
}

/** One line with choices to find by typing; what is typed stands as it is. Give it a `key` of the thing it belongs to. */
export const ComboField = ({ value, choices, onChange, ...rest }: ComboFieldProps) => {
  const { text, type } = useDraft(value, onChange)
  const [items, enter] = useWhenEntered(choices, (choice) => choice.value === text)
  return (
    <ComboBox
      className={field['field'] ?? ''}
      allowsCustomValue
      menuTrigger="input"
      inputValue={text}
      onInputChange={(typed) => {
        if (typed !== text) type(typed)
      }}
      selectedKey={choices.some((choice) => choice.value === text) ? text : null}
      onSelectionChange={(key) => {
        if (key !== null && key !== text) type(String(key))
      }}
      defaultItems={items}
      onFocus={enter}
    >
      <ComboBody {...rest} onEnter={enter} />
    </ComboBox>
  )
}

/** What every field of that shape is drawn of, inside a `ComboBox`. */
export const ComboBody = ({
  label,
  hint,
  placeholder,
  nothing,
  isMarking = false,
  onEnter,
}: Omit<ComboFieldProps, 'value' | 'choices' | 'onChange'> & { readonly onEnter: () => void }) => (
  <>
    <Label className={field['label'] ?? ''}>{label}</Label>
    <div className={styles['box']} onPointerEnter={onEnter}>
      <Input
        className={`${field['input']} ${styles['input']} ${isMarking ? select['marking'] : ''}`}
        spellCheck={false}
        dir="auto"
        maxLength={longestLine}
        onPaste={pasteLine()}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Button className={styles['open'] ?? ''} aria-label={words.parts.suggestions({ label })}>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </div>
    {hint !== undefined && (
      <Text slot="description" className={field['hint'] ?? ''}>
        {hint}
      </Text>
    )}
    <Popover className={`${select['popover']} ${styles['popover']}`} offset={4}>
      <ListBox
        className={select['list'] ?? ''}
        {...(nothing === undefined ? {} : { renderEmptyState: () => <p className={styles['nothing']}>{nothing}</p> })}
      >
        {(choice: Choice<string>) => (
          <ListBoxItem id={choice.value} textValue={choice.title} className={`${select['item']} ${styles['item']}`}>
            <span>{choice.title}</span>
            {choice.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </>
)
