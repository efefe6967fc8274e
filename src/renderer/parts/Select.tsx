import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import field from './field.module.css'
import styles from './Select.module.css'
import { useWhenEntered } from './useWhenEntered'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly title: string
  readonly detail?: string
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly isLabelHidden?: boolean
  /** Set like a protective marking. */
  readonly isMarking?: boolean
  readonly isDisabled?: boolean
}

/** One of a few. Give it a `key` of the thing it belongs to. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, value, choices, onChange, isLabelHidden = false, isMarking = false, isDisabled = false } = props
  const [items, enter] = useWhenEntered(choices, (choice) => choice.value === value)
  return (
    <AriaSelect
      className={field['field'] ?? ''}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key)
        if (chosen !== undefined && chosen.value !== value) onChange(chosen.value)
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field['label'] ?? ''}>{label}</Label>}
      <Button
        className={`${field['input']} ${styles['button']} ${isMarking ? styles['marking'] : ''}`}
        onFocus={enter}
        onHoverStart={enter}
      >
        <SelectValue className={styles['value'] ?? ''}>
          {choices.find((choice) => choice.value === value)?.title ?? value}
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''} items={items}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.title} className={styles['item'] ?? ''}>
              <Check size={14} aria-hidden className={styles['check']} />
              <span>
                {choice.title}
                {choice.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
