import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components'
import styles from './DayField.module.css'
import field from './field.module.css'

interface TimeFieldProps {
  readonly label: string
  /** A wall-clock time, `09:30`, or null when it is not known. */
  readonly value: string | null
  readonly onChange: (time: string | null) => void
  readonly isLabelHidden?: boolean
}

/** A time on the clock at the place, in twenty-four hours. */
export const TimeField = ({ label, value, onChange, isLabelHidden = false }: TimeFieldProps) => (
  <AriaTimeField
    className={field['field'] ?? ''}
    value={value === null ? null : parseTime(value)}
    hourCycle={24}
    shouldForceLeadingZeros
    onChange={(time) => {
      const next = time === null ? null : time.toString().slice(0, 5)
      if (next !== value) onChange(next)
    }}
    {...(isLabelHidden ? { 'aria-label': label } : {})}
  >
    {!isLabelHidden && <Label className={field['label'] ?? ''}>{label}</Label>}
    <DateInput className={`${field['input']} ${styles['box']} ${styles['segments']}`}>
      {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
    </DateInput>
  </AriaTimeField>
)
