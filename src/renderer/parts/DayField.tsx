import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components'
import {
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components'
import { useDraft } from '../state/useDraft'
import { words } from '../words'
import styles from './DayField.module.css'
import field from './field.module.css'

interface DayFieldProps {
  readonly label: string
  /** `2025-03-07`, or null when it is not known. */
  readonly value: string | null
  readonly onChange: (day: string | null) => Promise<unknown> | void
  /** A line below the field. */
  readonly hint?: string
  /** What is wrong with the day as it stands. */
  readonly trouble?: string | null
  readonly isLabelHidden?: boolean
}

/** A calendar day, typed or chosen from the month. Emptying it is an answer too. Give it a `key` of the thing it belongs to. */
export const DayField = ({ label, value, onChange, hint, trouble = null, isLabelHidden = false }: DayFieldProps) => {
  const { text, type } = useDraft(value ?? '', (day) => onChange(day === '' ? null : day))
  const [halfTyped, setHalfTyped] = useState<string | null>(null)
  const shown = halfTyped ?? text
  return (
    <DatePicker
      className={field['field'] ?? ''}
      value={shown === '' ? null : parseDate(shown)}
      onChange={(day) => {
        const next = day?.toString() ?? ''
        setHalfTyped(isHalfTyped(next) ? next : null)
        if (!isHalfTyped(next) && next !== text) type(next)
      }}
      onBlur={() => setHalfTyped(null)}
      isInvalid={trouble !== null}
      shouldForceLeadingZeros
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field['label'] ?? ''}>{label}</Label>}
      <Group className={`${field['input']} ${styles['box']}`}>
        <DateInput className={styles['segments'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={styles['open'] ?? ''} aria-label={words.parts.calendar({ label })}>
          <CalendarDays size={14} aria-hidden />
        </Button>
      </Group>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={words.parts.calendar({ label })}>
          <Calendar firstDayOfWeek="mon">
            <header className={styles['month']}>
              <Button slot="previous" className={styles['turn'] ?? ''}>
                <ChevronLeft size={16} aria-hidden />
              </Button>
              <Heading level={3} className={styles['name'] ?? ''} />
              <Button slot="next" className={styles['turn'] ?? ''}>
                <ChevronRight size={16} aria-hidden />
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={styles['weekday'] ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={styles['day'] ?? ''} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
      {hint !== undefined && (
        <Text slot="description" className={field['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field['trouble'] ?? ''}>{trouble}</FieldError>
    </DatePicker>
  )
}

/** On the way to 2031 stand the years 2, 20 and 203: nobody has meant them, and an embargo must not end in one of them. */
const isHalfTyped = (day: string): boolean => day.startsWith('0')
