import type { Kit, Marking, Person, RichText, Source } from '#core/model'
import { plainText } from '#core/model'
import { personalNames } from '#core/quote/release/hidden'

/** A text of the kit, and the field it stands in. */
export interface KitText {
  readonly field: KitField
  /** The thing it belongs to; null for the kit as a whole. */
  readonly id: string | null
  readonly text: string
  /** Somebody's name: found in any inflection and in other alphabets. */
  readonly isName: boolean
}

/** Every field of a kit in which somebody may write words; `barred.test.ts` holds this list against the model. */
export type KitField = keyof typeof textFields

/** Where the words of a field are read from. */
const textFields = {
  'event.title': (kit: Kit) => [own(null, kit.event.title)],
  'event.place': (kit: Kit) => [own(null, kit.event.place)],
  'event.host': (kit: Kit) => [own(null, kit.event.host)],
  'event.reference': (kit: Kit) => [own(null, kit.event.reference)],
  'event.preparedFor': (kit: Kit) => [own(null, kit.event.preparedFor)],
  'event.preparedBy': (kit: Kit) => [own(null, kit.event.preparedBy)],
  'event.marking': (kit: Kit) => markingTexts(null, kit.event.marking),
  'front.purpose': (kit: Kit) => [own(null, kit.front.purpose)],
  'front.objectives': (kit: Kit) => kit.front.objectives.map((text) => own(null, text)),
  'front.avoid': (kit: Kit) => [own(null, kit.front.avoid)],
  'background.mayUse': (kit: Kit) => ofRichText(null, kit.background.mayUse),
  'background.notDisclosed': (kit: Kit) => ofRichText(null, kit.background.notDisclosed),
  'sources.title': (kit: Kit) => kit.sources.map(({ id, title }) => own(id, title)),
  'sources.publisher': (kit: Kit) => kit.sources.map(({ id, publisher }) => own(id, publisher)),
  'sources.address': (kit: Kit) => kit.sources.map(({ id, address }) => own(id, address)),
  'sources.fileName': (kit: Kit) => kit.sources.map(({ id, fileName }) => own(id, fileName)),
  'sources.text': (kit: Kit) => kit.sources.flatMap(({ id, text }) => text.split('\n').map((line) => own(id, line))),
  'sources.raw': (kit: Kit) => kit.sources.flatMap((source) => setAside(source).map((line) => own(source.id, line))),
  'people.printedName': (kit: Kit) => ofPeople(kit, ({ printedName }) => [printedName], true),
  'people.familyName': (kit: Kit) => ofPeople(kit, (person) => personalNames(person), true),
  'people.originalScript': (kit: Kit) => ofPeople(kit, ({ originalScript }) => [originalScript], true),
  'people.addressAs': (kit: Kit) => ofPeople(kit, ({ addressAs }) => [addressAs]),
  'people.pronunciation': (kit: Kit) => ofPeople(kit, ({ pronunciation }) => [pronunciation]),
  'people.country': (kit: Kit) => ofPeople(kit, ({ country }) => [country]),
  'people.languages': (kit: Kit) => ofPeople(kit, ({ languages }) => [languages]),
  'people.role': (kit: Kit) => ofPeople(kit, ({ role }) => [role]),
  'people.organisation': (kit: Kit) => ofPeople(kit, ({ organisation }) => [organisation]),
  'people.lastMet': (kit: Kit) => ofPeople(kit, ({ lastMet }) => [lastMet]),
  'people.biography': (kit: Kit) => kit.people.flatMap(({ id, biography }) => ofRichText(id, biography)),
  'people.privateNote': (kit: Kit) => ofPeople(kit, ({ privateNote }) => [privateNote]),
  'people.photo': (kit: Kit) => ofPeople(kit, ({ photo }) => [photo?.alt ?? '']),
  'quotes.anchors': (kit: Kit) => kit.quotes.flatMap(({ id, anchors }) => anchors.map(({ exact }) => own(id, exact))),
  'quotes.edits': (kit: Kit) =>
    kit.quotes.flatMap(({ id, edits }) => edits.flatMap((edit) => ('text' in edit ? [own(id, edit.text)] : []))),
  'quotes.speakerMention': (kit: Kit) =>
    kit.quotes.map(({ id, speakerMention }) => ({ ...own(id, speakerMention), isName: true })),
  'quotes.claim': (kit: Kit) =>
    kit.quotes.flatMap(({ id, claim }) => ('reason' in claim ? [own(id, claim.reason)] : [])),
  'quotes.themes': (kit: Kit) => kit.quotes.flatMap(({ id, themes }) => themes.map((theme) => own(id, theme))),
  'quotes.headline': (kit: Kit) => kit.quotes.map(({ id, headline }) => own(id, headline)),
  'quotes.annotation': (kit: Kit) => kit.quotes.map(({ id, annotation }) => own(id, annotation)),
  'quotes.release': (kit: Kit) => kit.quotes.map(({ id, release }) => own(id, release.descriptor)),
  'quotes.translation': (kit: Kit) =>
    kit.quotes.flatMap(({ id, translation }) =>
      translation === null ? [] : [own(id, translation.text), own(id, translation.by)],
    ),
  'messages.text': (kit: Kit) => kit.messages.map(({ id, text }) => own(id, text)),
  'messages.support': (kit: Kit) => kit.messages.map(({ id, support }) => own(id, support)),
  'messages.owner': (kit: Kit) => kit.messages.map(({ id, owner }) => own(id, owner)),
  'questions.question': (kit: Kit) => kit.questions.map(({ id, question }) => own(id, question)),
  'questions.answer': (kit: Kit) => kit.questions.map(({ id, answer }) => own(id, answer)),
  'questions.ifPressed': (kit: Kit) => kit.questions.map(({ id, ifPressed }) => own(id, ifPressed)),
  'programme.title': (kit: Kit) => kit.programme.map(({ id, title }) => own(id, title)),
  'programme.place': (kit: Kit) => kit.programme.map(({ id, place }) => own(id, place)),
  'programme.speakingRole': (kit: Kit) => kit.programme.map(({ id, speakingRole }) => own(id, speakingRole)),
  'documents.name': (kit: Kit) => kit.documents.map(({ id, name }) => own(id, name)),
  'documents.symbol': (kit: Kit) => kit.documents.map(({ id, symbol }) => own(id, symbol)),
  'documents.note': (kit: Kit) => kit.documents.map(({ id, note }) => own(id, note)),
  'packs.title': (kit: Kit) => kit.packs.map(({ id, title }) => own(id, title)),
  'packs.marking': (kit: Kit) =>
    kit.packs.flatMap(({ id, marking }) => (marking === null ? [] : markingTexts(id, marking))),
} satisfies Readonly<Record<string, (kit: Kit) => readonly Omit<KitText, 'field'>[]>>

const own = (id: string | null, text: string | null): Omit<KitText, 'field'> => ({
  id,
  text: text ?? '',
  isName: false,
})

const ofRichText = (id: string | null, text: RichText): readonly Omit<KitText, 'field'>[] => [
  own(id, plainText(text)),
  ...text.flatMap(({ runs }) => runs.map(({ link }) => own(id, link ?? null))),
]

const markingTexts = (id: string | null, { label, handling }: Marking): readonly Omit<KitText, 'field'>[] => [
  own(id, label),
  own(id, handling),
]

/** Lines that came in and are not in the clean text: remarks, struck words, what nobody was meant to see. Tags are no words. */
const setAside = ({ raw, text }: Source): readonly string[] => {
  if (raw === text) return []
  const kept = new Set(text.split('\n'))
  return raw
    .split(/\r?\n/)
    .map((line) => line.replace(/<[^<>]*>/g, ' ').trim())
    .filter((line) => !kept.has(line) && !encoded.test(line))
}

/** A picture or a file inside a message, written in letters. */
const encoded = /^\S{60,}$/

const ofPeople = (
  kit: Kit,
  texts: (person: Person) => readonly string[],
  isName = false,
): readonly Omit<KitText, 'field'>[] =>
  kit.people.flatMap((person) =>
    texts(person).map((text) => ({ id: person.id, text, isName: isName && person.kind === 'person' })),
  )

const kitFields = Object.keys(textFields) as readonly KitField[]

/** Every text of a kit that holds a letter. */
export const kitTexts = (kit: Kit): readonly KitText[] =>
  kitFields.flatMap((field) =>
    textFields[field](kit)
      .filter(({ text }) => /\p{L}/u.test(text))
      .map((text) => ({ ...text, field })),
  )
