import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useId } from 'react'
import type { Choice } from './Select'
import field from './field.module.css'
import styles from './Segmented.module.css'

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly isLabelHidden?: boolean
}

/** One of two to four, all in view. */
export const Segmented = <Value extends string>({
  label,
  value,
  choices,
  onChange,
  isLabelHidden = false,
}: SegmentedProps<Value>) => {
  const labelId = useId()
  return (
    <div className={field['field']}>
      {!isLabelHidden && (
        <Label id={labelId} elementType="span" className={field['label'] ?? ''}>
          {label}
        </Label>
      )}
      <ToggleButtonGroup
        className={styles['group'] ?? ''}
        {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = choices.find((choice) => keys.has(choice.value))
          if (chosen !== undefined && chosen.value !== value) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.value} id={choice.value} className={styles['choice'] ?? ''}>
            {choice.title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
