import type { Day } from '#core/model'
import type { Calendar } from '../../words'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const parts = (day: Day): { readonly day: number; readonly month: string; readonly year: string } => {
  const [year = '', month = '1', date = '1'] = day.split('-')
  return { day: Number(date), month: months[Number(month) - 1] ?? '', year }
}

const day = (value: Day): string => {
  const { day: date, month, year } = parts(value)
  return `${date} ${month} ${year}`
}

const days = (first: Day, last: Day): string => {
  if (first === last) return day(first)
  const from = parts(first)
  const to = parts(last)
  if (from.year !== to.year) return `${day(first)} to ${day(last)}`
  if (from.month !== to.month) return `${from.day} ${from.month} to ${day(last)}`
  return `${from.day} to ${day(last)}`
}

/** United Nations dates: `1 January 2025`, never figures alone. */
export const calendar: Calendar = {
  day,
  days,
  hours: (start, end) => (end === null ? start : `${start} to ${end}`),
  moment: (instant) => `${day(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`,
}
