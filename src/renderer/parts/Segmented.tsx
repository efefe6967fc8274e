import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import type { Choice } from './Select'
import field from './field.module.css'
import { backwards, onwards } from './reading'
import styles from './Segmented.module.css'

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly value: Value
  /** `count`: how many of them there are. */
  readonly choices: readonly (Choice<Value> & { readonly icon?: LucideIcon; readonly count?: number })[]
  readonly onChange: (value: Value) => void
  readonly isLabelHidden?: boolean
}

/** One of two to four, all in view. The Tab key stops once; arrows go from one to the next, and Space or Enter chooses. */
export const Segmented = <Value extends string>({
  label,
  value,
  choices,
  onChange,
  isLabelHidden = false,
}: SegmentedProps<Value>) => {
  const labelId = useId()
  const stop = choices.some((choice) => choice.value === value) ? value : choices[0]?.value
  return (
    <div className={field['field']}>
      {!isLabelHidden && (
        <span id={labelId} className={field['label']}>
          {label}
        </span>
      )}
      <div
        role="radiogroup"
        className={styles['group']}
        onKeyDown={onArrow}
        {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
      >
        {choices.map(({ icon: Icon, count, ...choice }) => (
          <button
            key={choice.value}
            type="button"
            role="radio"
            aria-checked={choice.value === value}
            tabIndex={choice.value === stop ? 0 : -1}
            className={styles['choice']}
            onClick={() => {
              if (choice.value !== value) onChange(choice.value)
            }}
          >
            {Icon !== undefined && <Icon size={14} strokeWidth={1.75} aria-hidden />}
            {choice.title}
            {count !== undefined && <span className={styles['count']}> {count}</span>}
          </button>
        ))}
      </div>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { [onwards]: 1, ArrowDown: 1, [backwards]: -1, ArrowUp: -1 }

const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
  const isPress = event.key === 'Enter' || event.key === ' '
  // The press is its own: a single key would be a command of the screen.
  if (isPress && !event.ctrlKey && !event.metaKey) return event.stopPropagation()
  const by = steps[event.key]
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  event.stopPropagation()
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')]
  const at = radios.findIndex((radio) => radio === document.activeElement)
  radios[(at + by + radios.length) % radios.length]?.focus()
}
