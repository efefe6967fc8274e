import type { Day, Event } from '#core/model'
import type { Said } from '#core/words/message'
import type { english } from './words/en'

/** Days and hours as a language writes them in running text. */
export interface Calendar {
  /** House style: `1 January 2025`, never figures alone. */
  readonly day: (day: Day) => string
  /** `1 to 3 January 2025`. */
  readonly days: (first: Day, last: Day) => string
  readonly hours: (start: string, end: string | null) => string
  /** `Astana time (UTC+5)`; without the difference where no day is known, for it changes with the season. */
  readonly zone: (zone: string, day: Day | null) => string
  /** By the clocks of a zone (IANA name), which is named; in universal time where the zone is not known. */
  readonly moment: (instant: string, zone: string | null) => string
  /** Place, days, hours and zone of an event as far as they are known. */
  readonly whenAndWhere: (
    event: Pick<Event, 'place' | 'startDay' | 'endDay' | 'startTime' | 'endTime' | 'timeZone'>,
  ) => string
}

interface CalendarWords extends Pick<Said<typeof english>, 'calendar' | 'listComma'> {
  readonly figures: (text: string) => string
  /** January first, as they stand in a date. */
  readonly months: readonly string[]
}

/** The calendar of a language: its patterns are messages like all others. */
export const calendarOf = ({ calendar: said, figures, listComma, months }: CalendarWords): Calendar => {
  const parts = (day: Day) => {
    const [year = '', month = '1', date = '1'] = day.split('-')
    const number = Number(date)
    return { day: number === 1 ? said.first : String(number), month: months[Number(month) - 1] ?? '', year }
  }
  const day = (value: Day): string => figures(said.date(parts(value)))
  const days = (first: Day, last: Day): string => {
    if (first === last) return day(first)
    const [from, to] = [parts(first), parts(last)]
    const values = { first: from.day, last: to.day, from: from.month, month: to.month, year: to.year }
    if (from.year !== to.year) return said.between({ first: day(first), last: day(last) })
    return figures(from.month === to.month ? said.inMonth(values) : said.inYear(values))
  }
  const hours = (start: string, end: string | null): string =>
    figures(end === null ? start : said.hours({ start, end }))
  const zone = (name: string, on: Day | null): string => {
    const city = cityOf(name)
    const offset = on === null ? null : (inZone(`${on}T12:00:00Z`, name)?.offset ?? null)
    return offset === null ? said.zone({ city }) : said.zoneWithOffset({ city, offset: figures(offset) })
  }
  return {
    day,
    days,
    hours,
    zone,
    moment: (instant, name) => {
      const local = name === null ? null : inZone(instant, name)
      if (local === null || name === null)
        return `${day(instant.slice(0, 10))}${listComma}${figures(instant.slice(11, 16))} UTC`
      return [day(local.day), figures(local.time), zone(name, local.day)].join(listComma)
    },
    whenAndWhere: ({ place, startDay, endDay, startTime, endTime, timeZone }) => {
      const when = [
        ...(startDay === null ? [] : [days(startDay, endDay ?? startDay)]),
        ...(startTime === null ? [] : [hours(startTime, endTime)]),
        ...(startTime === null || timeZone === null ? [] : [zone(timeZone, startDay)]),
      ].join(listComma)
      return [place.trim(), when].filter((part) => part !== '').join(' · ')
    },
  }
}

/** `America/Argentina/Buenos_Aires` is read as Buenos Aires. */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** One for each zone: making one takes longer than all that it is asked. Throws for a zone that nobody knows. */
const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known !== undefined) return known
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
  formats.set(zone, format)
  return format
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show at a moment; null for a zone that nobody knows. */
const inZone = (
  instant: string,
  zone: string,
): { readonly day: Day; readonly time: string; readonly offset: string } | null => {
  try {
    const found = new Map(
      formatIn(zone)
        .formatToParts(new Date(instant))
        .map(({ type, value }) => [type, value]),
    )
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
