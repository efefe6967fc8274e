import { Check, ChevronDown } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import { ListBox, ListBoxItem, Popover } from 'react-aria-components'
import field from './field.module.css'
import heard from './heard.module.css'
import styles from './Select.module.css'

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

/**
 * One of a few. Give it a `key` of the thing it belongs to. A form has many, and of most of them nobody opens the list:
 * until then there is a button and nothing else.
 */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, value, choices, isLabelHidden = false, isMarking = false, isDisabled = false } = props
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    event.stopPropagation()
    setOpen(true)
  }
  return (
    <div className={field['field']}>
      <label
        id={`${id}-label`}
        htmlFor={id}
        className={isLabelHidden ? heard['heard'] : field['label']}
        data-disabled={isDisabled || undefined}
      >
        {label}
      </label>
      <button
        ref={button}
        id={id}
        type="button"
        className={`${field['input']} ${styles['button']} ${isMarking ? styles['marking'] : ''}`}
        disabled={isDisabled}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${id}-value ${id}-label`}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        <span id={`${id}-value`} className={styles['value']}>
          {choices.find((choice) => choice.value === value)?.title ?? value}
        </span>
        <ChevronDown size={14} aria-hidden />
      </button>
      {isOpen && <Choices {...props} button={button} onClose={() => setOpen(false)} />}
    </div>
  )
}

interface ChoicesProps<Value extends string> extends SelectProps<Value> {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** The list at its button. What is chosen already can be chosen too: the list goes then, and nothing has changed. */
const Choices = <Value extends string>(props: ChoicesProps<Value>) => {
  const { label, value, choices, onChange, button, onClose } = props
  return (
    <Popover
      className={styles['popover'] ?? ''}
      offset={4}
      placement="bottom start"
      triggerRef={button}
      isOpen
      onOpenChange={onClose}
      aria-label={label}
    >
      {/* On the way down: an option keeps to itself what it has heard. */}
      <div
        onClickCapture={onClose}
        onKeyDownCapture={({ key }) => {
          if (key === 'Enter' || key === ' ') onClose()
        }}
      >
        <ListBox
          aria-label={label}
          className={styles['list'] ?? ''}
          items={choices}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          autoFocus
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? undefined : choices.find((choice) => keys.has(choice.value))
            if (chosen !== undefined && chosen.value !== value) onChange(chosen.value)
          }}
        >
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
      </div>
    </Popover>
  )
}
