import { onDemand } from '#core/text/onDemand'
import { language } from '.'

// Calendars are made when the first day is said: those of all languages are read for it.

/** Days as people write them. Every function is handed the days it speaks of: none asks a clock. */

const writtenAs = (month: 'long' | 'short') =>
  onDemand(() => new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }))

const writing = { long: writtenAs('long'), short: writtenAs('short') }

/** The day at noon in Universal Time. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** `2025-03-07` → `7 March 2025`; nothing for an unknown day. */
export const longDay = (day: string | null): string => (day === null ? '' : writing.long().format(noon(day)))

/** `2025-03-07` → `7 Mar 2025`. */
export const shortDay = (day: string | null): string => (day === null ? '' : writing.short().format(noon(day)))

const month = onDemand(() => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }))
const monthOfYear = onDemand(
  () => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** `2025-06` → `June 2025`. */
export const longMonth = (yearAndMonth: string): string => monthOfYear().format(noon(`${yearAndMonth}-01`))

/** January first, as they are called alone. */
export const monthNames = onDemand((): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => month().format(noon(`2025-${String(at + 1).padStart(2, '0')}-01`))),
)

/** `27–29 March 2025`, `30 March – 2 April 2025`, `7 March 2025`. */
export const dayRange = (start: string | null, end: string | null, length: 'long' | 'short' = 'long'): string => {
  const day = length === 'long' ? longDay : shortDay
  if (start === null || end === null || end <= start) return day(start ?? end)
  const range = writing[length]().formatRange(noon(start), noon(end))
  // The thin spaces beside a dash are those of print, and between two figures house style has none.
  return range.replaceAll(/[\u2009\u202f]/g, ' ').replace(/^(\d{1,2}) – (?=\d{1,2} )/, '$1–')
}

const relative = onDemand(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))

/** `today`, `yesterday`, `3 days ago`, `last week`, `2 weeks ago`, then the date. Both days as `2025-03-07`. */
export const relativeDay = (day: string, today: string): string => {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  if (days < 7) return relative().format(-Math.max(0, days), 'day')
  if (days < 35) return relative().format(-Math.floor(days / 7), 'week')
  return shortDay(day)
}

const here = onDemand(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }))
const inUtc = onDemand(
  () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
)

/** `7 March 2025 at 14:05`, where the reader sits. */
export const momentHere = (instant: string): string => here().format(new Date(instant))

/** `7 March 2025 at 14:05`, in Universal Time. */
export const momentInUtc = (instant: string): string => inUtc().format(new Date(instant))

/** The calendar day of a moment where the reader sits: `2025-03-07`. */
export const dayOf = (moment: Date): string =>
  [
    moment.getFullYear(),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-')

/** The hour and minute on the clock of this computer, as `09:05`. */
export const clockTime = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
