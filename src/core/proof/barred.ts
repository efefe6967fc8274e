import { type Kit, type Marking, type RichText, type WrittenField, plainText, textsIn } from '#core/model'
import {
  Approach,
  Background,
  Commitment,
  Event,
  FrontSheet,
  Message,
  NamedDocument,
  Objective,
  Pack,
  ProgrammeItem,
  Question,
  Readout,
} from '#core/model'
import { Person, Quote, Source, writtenFields } from '#core/model'
import { givenNamesOf, personalNames } from '#core/quote/release/hidden'
import { shortForms } from '#core/quote/release/naming/shortForms'
import { cleanText } from '#core/text/clean'
import { mended } from '#core/text/mending/mend'

/** A text of the kit, and the field it stands in. */
export interface KitText {
  readonly field: KitField
  /** The thing it belongs to; null for the kit as a whole. */
  readonly id: string | null
  readonly text: string
  /** Somebody's name: found in any inflection and in other alphabets. */
  readonly isName: boolean
}

type Told = Omit<KitText, 'field'>

/** Everything in which somebody may write, and how it is described. */
const described = {
  event: Event.entries,
  front: FrontSheet.entries,
  background: Background.entries,
  sources: Source.entries,
  people: Person.entries,
  quotes: Quote.entries,
  messages: Message.entries,
  questions: Question.entries,
  objectives: Objective.entries,
  approach: Approach.entries,
  commitments: Commitment.entries,
  readout: Readout.entries,
  programme: ProgrammeItem.entries,
  documents: NamedDocument.entries,
  packs: Pack.entries,
} as const
type Room = keyof typeof described
type Written = { [Name in Room]: `${Name}.${WrittenField<(typeof described)[Name]>}` }[Room]

/**
 * Words that tell nothing of anybody, and a given name, which is searched with the family name. Every other field in which
 * a person writes is searched, also one that is new in the model; `barred.test.ts` holds all of this against it.
 */
const unsearched = ['people.honorific', 'people.givenName', 'quotes.cue'] as const satisfies readonly Written[]

/** Every field of a kit in which somebody may write words. */
export type KitField = Exclude<Written, (typeof unsearched)[number]> | keyof typeof composed

/** What stands in a field as part of something, or is made of several. */
const composed = {
  'event.marking': (kit: Kit) => markingTexts(null, kit.event.marking),
  'event.capitals': ({ event }: Kit) => event.capitals.map(({ label }) => own(null, label)),
  'background.mayUse': (kit: Kit) => ofRichText(null, kit.background.mayUse),
  'background.notDisclosed': (kit: Kit) => ofRichText(null, kit.background.notDisclosed),
  'people.biography': (kit: Kit) => kit.people.flatMap(({ id, biography }) => ofRichText(id, biography)),
  'sources.text': (kit: Kit) => kit.sources.flatMap(({ id, text }) => text.split('\n').map((line) => own(id, line))),
  'sources.raw': (kit: Kit) => kit.sources.flatMap((source) => setAside(source).map((line) => own(source.id, line))),
  'sources.arrival': (kit: Kit) =>
    kit.sources.flatMap(({ id, arrival: { asides, attachments } }) =>
      [
        ...asides.flatMap(({ label, text }) => [label ?? '', ...text.split('\n')]),
        ...attachments.map(({ name }) => name),
      ].map((line) => own(id, line)),
    ),
  'people.familyName': (kit: Kit) =>
    kit.people.flatMap((person) =>
      [...personalNames(person), ...givenNamesOf(person)]
        .filter(isMoreThanASign)
        .map((name) => own(person.id, name, isOfPerson(person))),
    ),
  'people.biographyFrom': (kit: Kit) => kit.people.map(({ id, biographyFrom }) => own(id, biographyFrom?.kit ?? '')),
  'people.photo': (kit: Kit) => kit.people.map(({ id, photo }) => own(id, photo?.alt ?? '')),
  'quotes.anchors': (kit: Kit) => kit.quotes.flatMap(({ id, anchors }) => anchors.map(({ exact }) => own(id, exact))),
  'quotes.edits': (kit: Kit) =>
    kit.quotes.flatMap(({ id, edits }) => edits.flatMap((edit) => ('text' in edit ? [own(id, edit.text)] : []))),
  'quotes.claim': (kit: Kit) =>
    kit.quotes.flatMap(({ id, claim }) => ('reason' in claim ? [own(id, claim.reason)] : [])),
  'quotes.themes': (kit: Kit) => kit.quotes.flatMap(({ id, themes }) => themes.map((theme) => own(id, theme))),
  'quotes.release': (kit: Kit) =>
    kit.quotes.flatMap(({ id, release }) => [own(id, release.descriptor), own(id, release.override)]),
  'quotes.translation': (kit: Kit) =>
    kit.quotes.flatMap(({ id, translation }) =>
      translation === null ? [] : [own(id, translation.text), own(id, translation.by)],
    ),
  'exports.copy': ({ exports }: Kit) => exports.map(({ packId, copy }) => own(packId, copy?.name ?? '')),
  'packs.marking': (kit: Kit) =>
    kit.packs.flatMap(({ id, marking }) => (marking === null ? [] : markingTexts(id, marking))),
} as const satisfies Readonly<Record<string, (kit: Kit) => readonly Told[]>>

const own = (id: string | null, text: string, isName = false): Told => ({ id, text, isName })

const ofRichText = (id: string | null, text: RichText): readonly Told[] => [
  own(id, plainText(text)),
  ...text.flatMap(({ runs }) => runs.map(({ link }) => own(id, link ?? ''))),
]

const markingTexts = (id: string | null, { label, handling }: Marking): readonly Told[] => [
  own(id, label),
  own(id, handling),
]

/** Lines that came in and are not in the clean text: remarks, struck words, what nobody was meant to see. Tags are no words. */
const setAside = ({ raw, text, arrival: { mends } }: Source): readonly string[] => {
  if (raw === text) return []
  // Lines that were only laid down otherwise are no lines of their own.
  const received = mends.length === 0 ? raw : mended(cleanText(raw).text, mends)
  const kept = new Set(text.split('\n'))
  return received
    .split(/\r?\n/)
    .map((line) => line.replace(/<[^<>]*>/g, ' ').trim())
    .filter((line) => !kept.has(line) && !encoded.test(line))
}

/** A picture or a file inside a message, written in letters. */
const encoded = /^\S{60,}$/

/** A family name of one sign is in half of all Chinese texts a word or a part of one; beside a title the view knows it. */
const isMoreThanASign = (name: string): boolean => [...name.trim()].length > 1

const isOfPerson = ({ kind }: Pick<Person, 'kind'>): boolean => kind === 'person'

/** Fields that name somebody. */
const naming: ReadonlySet<string> = new Set([
  'people.printedName',
  'people.originalScript',
  'quotes.speakerMention',
] satisfies readonly Written[])

const fieldsOf = (room: Room): readonly { readonly name: string; readonly field: KitField }[] =>
  writtenFields(described[room])
    .map((name) => ({ name, field: `${room}.${name}` }))
    .filter(({ field }) => !(unsearched as readonly string[]).includes(field) && !Object.hasOwn(composed, field))
    .map(({ name, field }) => ({ name, field: field as KitField }))

const rooms = (Object.keys(described) as readonly Room[]).map((room) => ({ room, fields: fieldsOf(room) }))

const writtenIn = (kit: Kit): readonly KitText[] =>
  rooms.flatMap(({ room, fields }) => {
    const things: readonly object[] = [kit[room]].flat()
    return things.flatMap((thing) =>
      fields.flatMap(({ name, field }) =>
        textsIn(Reflect.get(thing, name)).flatMap((text) => {
          const id = 'id' in thing ? String(thing.id) : null
          const isName = naming.has(field) && !('kind' in thing && thing.kind === 'organisation')
          return [text, ...(isName ? shortForms(text) : [])].map((one) => ({ field, id, text: one, isName }))
        }),
      ),
    )
  })

/** Every text of a kit that holds a letter. */
export const kitTexts = (kit: Kit): readonly KitText[] =>
  [
    ...writtenIn(kit),
    ...(Object.keys(composed) as readonly (keyof typeof composed)[]).flatMap((field) =>
      composed[field](kit).map((text: Told) => ({ ...text, field })),
    ),
  ].filter(({ text }) => /\p{L}/u.test(text))
