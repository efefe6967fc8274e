import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import field from '../../../parts/field.module.css'
import { useDraft } from '../../../state/useDraft'
import { words } from '../../../words'
import styles from './SuggestField.module.css'

interface SuggestFieldProps {
  readonly label: string
  readonly value: string
  readonly suggestions: readonly string[]
  readonly onChange: (text: string) => Promise<unknown> | void
  readonly placeholder?: string
}

/** One line of free text with suggestions: what is usual is one key away, what is right is never refused. */
export const SuggestField = ({ label, value, suggestions, onChange, placeholder }: SuggestFieldProps) => {
  const { text, type } = useDraft(value, onChange)
  const items = suggestions.map((name) => ({ id: name, name }))
  return (
    <ComboBox
      className={field['field'] ?? ''}
      allowsCustomValue
      menuTrigger="input"
      inputValue={text}
      onInputChange={(typed) => {
        if (typed !== text) type(typed)
      }}
      selectedKey={suggestions.includes(text) ? text : null}
      onSelectionChange={(key) => {
        if (key !== null && key !== text) type(String(key))
      }}
      defaultItems={items}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <div className={styles['box']}>
        <Input
          className={`${field['input']} ${styles['input']}`}
          spellCheck={false}
          dir="auto"
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        <Button className={styles['open'] ?? ''} aria-label={words.people.suggestions(label)}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''}>
          {(item: { readonly id: string; readonly name: string }) => (
            <ListBoxItem id={item.id} textValue={item.name} className={styles['item'] ?? ''}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
