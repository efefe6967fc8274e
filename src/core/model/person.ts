import * as v from 'valibot'
import { Day, Line, Prose, Sha256, Span, listOf } from './common'
import { Evidence, Standing } from './evidence'
import { addedIn } from './fields/added'
import { blankOf } from './fields/blank'
import { PersonId, SourceId } from './id'
import { Audience } from './release'
import { RichText } from './richText'
import { DatedTitles, type Office } from './title'

/** A picture kept beside the kit under its hash; `alt` is what a screen reader says. */
const Photo = v.pipe(
  v.strictObject({
    sha256: Sha256,
    width: v.pipe(v.number(), v.integer(), v.minValue(1)),
    height: v.pipe(v.number(), v.integer(), v.minValue(1)),
    alt: Line,
  }),
  v.readonly(),
)

/** The title of the kit that something was taken over from, and the day on which that was done. */
const TakenFrom = v.pipe(v.strictObject({ kit: Line, day: Day }), v.readonly())

/** Where a source names this person, and the words with which it gives their title there (null: it gives none). */
export const Mention = v.pipe(v.strictObject({ sourceId: SourceId, span: Span, title: v.nullable(Span) }), v.readonly())
export type Mention = v.InferOutput<typeof Mention>

/**
 * Somebody who speaks or is spoken of; an organisation may speak too. The order of the kit's list is protocol order.
 * `presence` tells what the sources say of them: quoted, listed as a speaker, or only mentioned.
 */
export const Person = v.pipe(
  v.strictObject({
    id: PersonId,
    kind: v.picklist(['person', 'organisation']),
    standing: Standing,
    presence: v.picklist(['quoted', 'listed', 'mentioned']),
    honorific: Line,
    givenName: Line,
    familyName: Line,
    /** The name as it is printed, honorific left out: `Stephen O’Malley`. */
    printedName: Line,
    /** Orders and degrees that stand behind the printed name and are no part of it: `KCMG`. */
    postNominals: addedIn(15, Line, ''),
    originalScript: Line,
    pronunciation: Line,
    addressAs: Line,
    role: Line,
    organisation: Line,
    country: Line,
    /** What they were when, as far as somebody has said so; the office of the day of the event is printed (`officeOn`). */
    titles: addedIn(16, DatedTitles, []),
    languages: Line,
    lastMet: Line,
    /** What to begin a talk with; for our own side alone. */
    iceBreaker: addedIn(15, Line, ''),
    biography: RichText,
    /** Who may read the biography: that audience, and every one nearer to the author. */
    biographyFor: Audience,
    /** null: written here. */
    biographyFrom: addedIn(16, v.nullable(TakenFrom), null),
    photo: v.nullable(Photo),
    /** Never leaves this computer: no pack, no copy, no shared file contains it. */
    privateNote: Prose,
    lastReviewed: v.nullable(Day),
    mentions: listOf(Mention),
    evidence: v.nullable(Evidence),
  }),
  v.readonly(),
)
export type Person = v.InferOutput<typeof Person>

export const blankPerson = (id: PersonId, printedName: string): Person =>
  blankOf(Person, {
    id,
    kind: 'person',
    standing: 'kept',
    presence: 'listed',
    ...splitName(printedName),
    printedName,
    biographyFor: 'delegation',
  })

/** A first guess for the two name fields: the last word is the family name. Chinese names without a space stay whole. */
export const splitName = (printedName: string): Pick<Person, 'givenName' | 'familyName'> => {
  const words = printedName.trim().split(/\s+/)
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' }
}

/** A row that nobody has given a name is nobody yet. */
export const isNamed = ({ printedName }: Pick<Person, 'printedName'>): boolean => printedName.trim() !== ''

/** The two parts of a name in the order in which they are printed. */
export const fullName = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string =>
  [givenName, familyName].filter((part) => part !== '').join(' ')

/** `UN Resident Coordinator a.i. · United Nations · Kazakhstan`, without what is not known. */
export const functionLine = ({ role, organisation, country }: Office): string =>
  [role, organisation, country].filter((part) => part !== '').join(' · ')
