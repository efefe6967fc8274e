import * as v from 'valibot'
import { Day, Line, listOf } from './common'

/** A day as far as it is known: `2025`, `2025-06` or `2025-06-14`. What nobody has said of it is not filled in. */
export const KnownDay = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
export type KnownDay = v.InferOutput<typeof KnownDay>

/**
 * A title that somebody held, and when, as far as somebody has said so. `from` and `until` are its first and last day;
 * no last day beside a first one means that it is held still. `statedOn` is the day of a dated text that gives them this
 * title, and `source` names that text, or whoever else says so.
 */
export const DatedTitle = v.pipe(
  v.strictObject({
    role: Line,
    organisation: Line,
    country: Line,
    from: v.nullable(KnownDay),
    until: v.nullable(KnownDay),
    statedOn: v.nullable(Day),
    source: Line,
  }),
  v.readonly(),
)
export type DatedTitle = v.InferOutput<typeof DatedTitle>

export const DatedTitles = listOf(DatedTitle)

/** An office and the body and state it belongs to. */
export type Office = Pick<DatedTitle, 'role' | 'organisation' | 'country'>

export interface OfficeOn {
  /** null: no title of theirs is known for that day, and the one that is written belongs to another. */
  readonly office: Office | null
  /**
   * `undated`: nothing is said of when, and what is written holds. `sure`: the dates say so. `open`: the dates allow one
   * title alone, and do not reach to that day. `unknown`: they allow several, or none.
   */
  readonly by: 'undated' | 'sure' | 'open' | 'unknown'
}

/** What somebody was on a day (null: nobody has said which). Of several titles held at once all, in their order. */
export const officeOn = (person: Office & { readonly titles: readonly DatedTitle[] }, day: Day | null): OfficeOn => {
  const written = { role: person.role, organisation: person.organisation, country: person.country }
  const dated = person.titles.filter(isDated)
  if (day === null || dated.length === 0) return { office: written, by: 'undated' }
  const held = dated.filter((title) => isHeld(title, day) === true)
  if (held.length > 0) return { office: together(held), by: 'sure' }
  const possible = dated.filter((title) => isHeld(title, day) === null)
  const [only] = possible
  if (only !== undefined && possible.length === 1) return { office: officeOf(only), by: 'open' }
  const isOfAnotherDay = dated.some((title) => isHeld(title, day) === false && isSameOffice(title, written))
  return { office: isOfAnotherDay ? null : written, by: 'unknown' }
}

/** The same as a list shows it: of a day of which nothing is known the state alone, which is seldom another. */
export const officeShown = (person: Office & { readonly titles: readonly DatedTitle[] }, day: Day | null): Office =>
  officeOn(person, day).office ?? { role: '', organisation: '', country: person.country }

const isDated = ({ role, from, until, statedOn }: DatedTitle): boolean =>
  role.trim() !== '' && (from !== null || until !== null || statedOn !== null)

/** null where what was said does not reach to that day. */
const isHeld = ({ from, until, statedOn }: DatedTitle, day: Day): boolean | null => {
  if (statedOn === day) return true
  if (from !== null && day < from) return false
  if (until !== null && day > until && !day.startsWith(until)) return false
  const hasBegun = from === null ? statedOn !== null && statedOn <= day : !isWithin(day, from)
  const goesOn = until === null ? from !== null || (statedOn !== null && day <= statedOn) : !isWithin(day, until)
  return hasBegun && goesOn ? true : null
}

/** In a year or a month of which nobody has said the day. */
const isWithin = (day: Day, known: KnownDay): boolean => known.length < day.length && day.startsWith(known)

const officeOf = ({ role, organisation, country }: Office): Office => ({ role, organisation, country })

/** Offices of one body stand before it; those of several are each told whole. */
const together = (titles: readonly Office[]): Office => {
  const [first] = titles
  if (first === undefined) return { role: '', organisation: '', country: '' }
  const isShared = (field: 'organisation' | 'country') => titles.every((title) => title[field] === first[field])
  const isOneBody = isShared('organisation')
  return {
    role: titles
      .map(({ role, organisation }) => [role, ...(isOneBody || organisation === '' ? [] : [organisation])].join(', '))
      .join('; '),
    organisation: isOneBody ? first.organisation : '',
    country: isShared('country') ? first.country : '',
  }
}

/** One that names no body may be any of that name. */
export const isSameOffice = (one: Office, other: Office): boolean =>
  isAlike(one.role, other.role) &&
  (one.organisation === '' || other.organisation === '' || isAlike(one.organisation, other.organisation))

const isAlike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** Every body that somebody belongs or has belonged to. */
export const bodiesOf = (person: Office & { readonly titles: readonly DatedTitle[] }): readonly string[] => [
  person.organisation,
  ...person.titles.map(({ organisation }) => organisation),
]

/** Both histories in one, each title once. */
export const titlesJoined = (ours: readonly DatedTitle[], theirs: readonly DatedTitle[]): readonly DatedTitle[] => {
  const isThere = (title: DatedTitle) =>
    ours.some(
      (other) =>
        isAlike(other.role, title.role) &&
        isAlike(other.organisation, title.organisation) &&
        other.from === title.from &&
        other.until === title.until &&
        other.statedOn === title.statedOn,
    )
  return [...ours, ...theirs.filter((title) => !isThere(title))]
}

/**
 * What somebody was when they said something: on the day on which its source came out, where their dates reach to that, or
 * else on the day of the event. null: neither is known, and what is written belongs to another day.
 */
export const officeBeside = (
  person: Office & { readonly titles: readonly DatedTitle[] },
  said: Day | null,
  event: Day | null,
): Office | null => {
  const then = officeOn(person, said)
  return then.by === 'sure' ? then.office : officeOn(person, event).office
}
