import type { Day } from '#core/model'
import { months as monthsOf } from '#core/text/data/calendar'
import type { Calendar } from '../printed'

const months = monthsOf.en.map(([name]) => name)

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

/** What the clocks of a zone show at a moment; null for a zone that nobody knows. */
const inZone = (
  instant: string,
  zone: string,
): { readonly day: Day; readonly time: string; readonly offset: string } | null => {
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'shortOffset',
    })
    const found = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
    const part = (name: Intl.DateTimeFormatPartTypes): string => found.get(name) ?? ''
    return {
      day: `${part('year')}-${part('month')}-${part('day')}`,
      time: `${part('hour')}:${part('minute')}`,
      offset: part('timeZoneName').replace('GMT', 'UTC'),
    }
  } catch {
    return null
  }
}

/** United Nations dates: `1 January 2025`, never figures alone. */
export const calendar: Calendar = {
  day,
  days,
  hours: (start, end) => (end === null ? start : `${start} to ${end}`),
  moment: (instant, zone) => {
    const local = zone === null ? null : inZone(instant, zone)
    return local === null
      ? `${day(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
      : `${day(local.day)}, ${local.time} (${zone}, ${local.offset})`
  },
}
