import { cities } from '../places/cities'
import { momentAt } from '../places/wallTime'
import { fixedOffsets, searchable } from '../places/zones'
import { months } from '../text/data/calendar'
import { clockWords, dayWords, namedDay, zoneNames } from './data/clocks'

/** The end of an embargo: a moment, and the zone by whose clocks it was said (IANA name). */
interface End {
  readonly until: string
  readonly zone: string
}

/**
 * When an embargo ends as a line says it: a day with its year, a time and whose clocks. Where one of them is not there, or
 * two places are, nothing is guessed: null. Days in figures only (07/03/2025) can be read two ways and are none.
 */
export const endIn = (line: string): End | null => {
  const day = dayIn(line)
  const time = timeIn(line)
  const zone = zoneIn(line)
  if (day === null || time === null || zone === null) return null
  const until = momentAt({ day, time }, zone)
  return until === null ? null : { until, zone }
}

const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(months).flatMap((table) =>
    table.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index + 1] as const)),
  ),
)

const dayIn = (line: string): string | null => {
  const numbered = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(line)
  if (numbered !== null) return numbered[0]
  const inOrder = yearFirst.exec(line)
  if (inOrder !== null) return written(inOrder[1], Number(inOrder[2]), inOrder[3])
  const named = namedFirst.exec(line)
  const monthNamed = monthNumbers.get((named?.[3] ?? '').toLowerCase())
  if (named !== null && monthNamed !== undefined) return written(named[1], monthNamed, named[2])
  const first =
    /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|\xba)?\s+(?:de\s+)?([\p{L}\p{M}]{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/iu.exec(
      line,
    )
  const month = monthNumbers.get((first?.[2] ?? '').toLowerCase())
  if (first !== null && month !== undefined) return written(first[3], month, first[1])
  const second = /([\p{L}\p{M}]{3,12})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(line)
  const other = monthNumbers.get((second?.[1] ?? '').toLowerCase())
  return second !== null && other !== undefined ? written(second[3], other, second[2]) : null
}

const yearFirst = new RegExp(dayWords, 'u')
const namedFirst = new RegExp(namedDay, 'u')

const written = (year = '', month: number, day = ''): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

/** The one time that a line names; two are a question. */
const timeIn = (line: string): string | null => {
  const times = new Set([...line.matchAll(clock)].flatMap(({ groups = {} }) => wallTime(groups) ?? []))
  const [only] = times
  return times.size === 1 && only !== undefined ? only : null
}

const clock = new RegExp(
  String.raw`(?<![\d+\-.:−])(?:(?<hour>\d{1,2})\s?(?:[:.]|${clockWords.between})\s?(?<minute>\d{2})(?!\d|\.\d)|(?<together>[0-2]\d)(?<last>\d{2})(?=\s?(?:${clockWords.ofFour}))|(?<full>\d{1,2})(?=\s?(?:[ap]\.?m\b|${clockWords.full})))\s?(?<half>[ap])?\.?(?:m\b)?`,
  'giu',
)

const wallTime = ({
  hour,
  minute,
  together,
  last,
  full,
  half,
}: Readonly<Record<string, string | undefined>>): string | null => {
  const written24 = Number(hour ?? together ?? full)
  const isAfternoon = half?.toLowerCase() === 'p'
  const hours = half === undefined ? written24 : (written24 % 12) + (isAfternoon ? 12 : 0)
  return hours > 23 || (half !== undefined && written24 > 12) || Number(minute ?? last ?? 0) > 59
    ? null
    : `${String(hours).padStart(2, '0')}:${minute ?? last ?? '00'}`
}

/** Of a script that parts its words. */
const spacedLetter = String.raw`(?!\p{Script=Han})\p{L}`

/** The one zone that a line names: a city, a distance from universal time, or letters that mean one zone only. */
const zoneIn = (line: string): string | null => {
  const words = ` ${searchable(line)} `
  const offset = /\butc\s?([+-]\d{1,2}(?::\d{2})?)?(?![\d:])/u.exec(words)
  const zones = new Set([
    ...cities.flatMap(({ name, aliases, zone }) =>
      [name, ...aliases].some((one) => words.includes(` ${searchable(one)} `)) ? [zone] : [],
    ),
    ...zoneNames.flatMap(({ name, zone }) =>
      new RegExp(`(?<!${spacedLetter})(?:${name})(?!${spacedLetter})`, 'u').test(line) ? [zone] : [],
    ),
    ...(offset === null
      ? []
      : fixedOffsets.flatMap(({ offset: said, zone }) =>
          searchable(said) === offset[0].trim().replace(/\s/g, '') ? [zone] : [],
        )),
  ])
  const [only] = zones
  return zones.size === 1 && only !== undefined ? only : null
}
