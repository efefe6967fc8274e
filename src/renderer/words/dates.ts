import { months as monthsOf } from '#core/text/data/calendar'
import { language } from '.'

/** Days as people write them. Every function is handed the days it speaks of: none asks a clock. */

const months = monthsOf.en.map(([name]) => name)

/** `2025-03-07` → `7 March 2025`; nothing for an unknown day. */
export const longDay = (day: string | null): string => {
  if (day === null) return ''
  const [year, month, date] = parts(day)
  return `${date} ${months[month - 1]} ${year}`
}

/** `2025-03-07` → `7 Mar 2025`. */
export const shortDay = (day: string | null): string => {
  if (day === null) return ''
  const [year, month, date] = parts(day)
  return `${date} ${months[month - 1]?.slice(0, 3)} ${year}`
}

/** `27–29 March 2025`, `30 March – 2 April 2025`, `7 March 2025`. */
export const dayRange = (
  start: string | null,
  end: string | null,
  day: (day: string | null) => string = longDay,
): string => {
  if (start === null || end === null || end <= start) return day(start ?? end)
  const [year, month, date] = parts(start)
  const [endYear, endMonth] = parts(end)
  if (year === endYear && month === endMonth) return `${date}–${day(end)}`
  if (year === endYear) return `${day(start).slice(0, -5)} – ${day(end)}`
  return `${day(start)} – ${day(end)}`
}

const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })

/** `today`, `yesterday`, `3 days ago`, `last week`, `2 weeks ago`, then the date. Both days as `2025-03-07`. */
export const relativeDay = (day: string, today: string): string => {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  if (days < 7) return relative.format(-Math.max(0, days), 'day')
  if (days < 35) return relative.format(-Math.floor(days / 7), 'week')
  return shortDay(day)
}

const here = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
const inUtc = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** `7 March 2025 at 14:05`, where the reader sits. */
export const momentHere = (instant: string): string => here.format(new Date(instant))

/** `7 March 2025 at 14:05`, in Universal Time. */
export const momentInUtc = (instant: string): string => inUtc.format(new Date(instant))

/** The calendar day of a moment where the reader sits: `2025-03-07`. */
export const dayOf = (moment: Date): string =>
  [
    moment.getFullYear(),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-')

const parts = (day: string): readonly [year: number, month: number, date: number] => {
  const [year, month, date] = day.split('-').map(Number)
  return [year ?? 0, month ?? 1, date ?? 1]
}

/** The hour and minute on the clock of this computer, as `09:05`. */
export const clockTime = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
