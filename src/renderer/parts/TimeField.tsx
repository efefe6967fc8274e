import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components'
import { useDraft } from '../state/useDraft'
import styles from './DayField.module.css'
import field from './field.module.css'

interface TimeFieldProps {
  readonly label: string
  /** A wall-clock time, `09:30`, or null when it is not known. */
  readonly value: string | null
  readonly onChange: (time: string | null) => Promise<unknown> | void
  readonly isLabelHidden?: boolean
}

/** A time on the clock at the place, in twenty-four hours. Give it a `key` of the thing it belongs to. */
export const TimeField = ({ label, value, onChange, isLabelHidden = false }: TimeFieldProps) => {
  const { text, type } = useDraft(value ?? '', (time) => onChange(time === '' ? null : time))
  return (
    <AriaTimeField
      className={field['field'] ?? ''}
      value={text === '' ? null : parseTime(text)}
      hourCycle={24}
      shouldForceLeadingZeros
      onChange={(time) => {
        const next = time?.toString().slice(0, 5) ?? ''
        if (next !== text) type(next)
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field['label'] ?? ''}>{label}</Label>}
      <DateInput className={`${field['input']} ${styles['box']} ${styles['segments']} ${styles['clock']}`}>
        {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
      </DateInput>
    </AriaTimeField>
  )
}
