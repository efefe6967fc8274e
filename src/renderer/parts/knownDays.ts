import type { KnownDay } from '#core/model'
import { months as monthsOf } from '#core/text/data/calendar'
import { longDay, longMonth, monthNames } from '../words/dates'

const english = monthsOf.en.map(([name]) => name)

/** `14 June 2025`, `June 2025` or `2025`, as far as it is known. */
export const knownDayWords = (day: KnownDay | null): string => {
  const [year, month, date] = (day ?? '').split('-')
  if (day === null || month === undefined) return year ?? ''
  return date === undefined ? longMonth(day) : longDay(day)
}

/** What somebody typed as a day, a month or a year, in the language of the window or in English; null where it is none. Nothing that they left out is filled in. */
export const knownDayFrom = (typed: string): KnownDay | null => {
  const text = typed.trim()
  const named = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text)
  const [, year = '', month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [
    '',
    named?.[3] ?? '',
    named === null ? undefined : monthFrom(named[2] ?? ''),
    named?.[1]?.padStart(2, '0'),
  ]
  if (year === '' || (named !== null && month === undefined)) return null
  const day = [year, month, date].filter((part) => part !== undefined).join('-')
  const whole = `${day}-01-01`.slice(0, 10)
  return isDay(whole) ? day : null
}

const monthFrom = (name: string): string | undefined => {
  const isMeant = (month: string): boolean => month.toLowerCase().startsWith(name.toLowerCase())
  const at = [monthNames(), english].map((names) => names.findIndex(isMeant)).find((found) => found >= 0) ?? -1
  return at < 0 ? undefined : String(at + 1).padStart(2, '0')
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
