import { parseAbsolute, parseDate, parseTime, toCalendarDateTime, toZoned } from '@internationalized/date'
import type { Day, Instant } from '#core/model'

/** The end of an embargo as it is announced: a day and a time on the clocks of a place. */
export interface WallMoment {
  readonly day: Day
  /** `09:30` */
  readonly time: string
}

/** The moment in universal time at which the clocks of that zone show this day and time. */
export const instantOf = ({ day, time }: WallMoment, zone: string): Instant =>
  toZoned(toCalendarDateTime(parseDate(day), parseTime(time)), zone)
    .toDate()
    .toISOString()

/** What the clocks of the zone show at that moment. */
export const wallMomentOf = (instant: Instant, zone: string): WallMoment => {
  const local = parseAbsolute(instant, zone).toString()
  return { day: local.slice(0, 10), time: local.slice(11, 16) }
}

/** Whether that is a name of the time zone database, `Asia/Almaty`. */
export const isZone = (zone: string): boolean => {
  if (zone.trim() === '') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** The first zone that somebody has said: of the event, then of the house; else that of this computer. */
export const zoneFor = (...said: readonly (string | null)[]): string =>
  said.find((zone) => zone !== null && isZone(zone)) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
