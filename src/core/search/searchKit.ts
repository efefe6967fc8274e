import { type Kit, type Span, functionLine, speakerNames } from '../model'
import {
  Approach,
  Background,
  Commitment,
  Event,
  FrontSheet,
  Message,
  NamedDocument,
  Objective,
  Person,
  ProgrammeItem,
  Question,
  Readout,
} from '../model'
import { type Fields, Quote, Source, textsIn, writtenFields } from '../model'
import { IndexedText, type Query, findInIndexed } from './find'

/** Something in a kit that a search has found. */
export interface Finding {
  readonly kind: 'kit' | 'source' | 'person' | 'quote' | 'message' | 'question' | 'objective' | 'commitment'
  /** null when it is the kit itself. */
  readonly id: string | null
  readonly title: string
  /** The words around the hit, and the hit as UTF-16 offsets into them. */
  readonly excerpt: string
  readonly start: number
  readonly end: number
}

interface Searchable {
  readonly kind: Finding['kind']
  readonly id: string | null
  /** Asked for when something was found. */
  readonly title: () => string
  /** In the order in which a hit is worth more. */
  readonly texts: readonly IndexedText[]
}

/** Everything in a kit in which all words of a search stand together in one text, one finding each. */
export const searchKit = (kit: Kit, query: Query): readonly Finding[] =>
  searchablesOf(kit).flatMap(({ kind, id, title, texts }) => {
    for (const indexed of texts) {
      const span = findInIndexed(indexed, query)
      if (span !== null) return [{ kind, id, title: title(), ...excerptOf(indexed.text, span) }]
    }
    return []
  })

/** Makes what a search of the kit needs, so that the first one costs no more than the next. */
export const prepareSearch = (kit: Kit): void => {
  for (const { texts } of searchablesOf(kit))
    for (const indexed of texts) void [indexed.plain, indexed.has, indexed.sounds, indexed.steps]
}

/**
 * The texts of one thing, ready to be searched. A thing is one object for as long as nothing of it changes, in whichever
 * kit and state of a kit it stands: a letter typed elsewhere costs nothing here.
 */
const indexOf = (thing: object, texts: () => readonly string[]): readonly IndexedText[] => {
  const known = indexes.get(thing)
  if (known !== undefined) return known
  const made = texts()
    .filter((text) => text !== '')
    .map((text) => new IndexedText(text))
  indexes.set(thing, made)
  return made
}

const indexes = new WeakMap<object, readonly IndexedText[]>()

const indexed = <Thing extends object>(
  things: readonly Thing[],
  texts: (thing: Thing) => readonly string[],
): readonly IndexedText[] => things.flatMap((thing) => indexOf(thing, () => texts(thing)))

/** A kit is another object as soon as anything in it is: what is searched of it is gathered once. */
const searchablesOf = (kit: Kit): readonly Searchable[] => {
  const known = gathered.get(kit)
  if (known !== undefined) return known
  const made = gatheredFrom(kit)
  gathered.set(kit, made)
  return made
}

const gathered = new WeakMap<Kit, readonly Searchable[]>()

const gatheredFrom = (kit: Kit): readonly Searchable[] => {
  return [
    {
      kind: 'kit',
      id: null,
      title: () => kit.event.title,
      texts: [
        ...indexed([kit.event], wordsOfEvent),
        ...indexed([kit.front], wordsOfFront),
        ...indexed([kit.background], wordsOfBackground),
        ...indexed([kit.approach], wordsOfApproach),
        ...indexed([kit.readout], wordsOfReadout),
        ...indexed(kit.programme, wordsOfItem),
        ...indexed(
          kit.documents.filter(({ standing }) => standing !== 'dropped'),
          wordsOfDocument,
        ),
      ],
    },
    ...kit.people
      .filter((person) => person.standing !== 'dropped')
      .map((person): Searchable => ({
        kind: 'person',
        id: person.id,
        title: () => person.printedName,
        texts: indexOf(person, () => [person.printedName, functionLine(person), ...wordsOfPerson(person)]),
      })),
    ...kit.quotes
      .filter((quote) => quote.standing !== 'dropped')
      .map((quote): Searchable => ({
        kind: 'quote',
        id: quote.id,
        title: () => speakerNames(kit, quote),
        texts: quoteTexts(kit, quote),
      })),
    ...kit.messages.map((message): Searchable => ({
      kind: 'message',
      id: message.id,
      title: () => message.text,
      texts: indexOf(message, () => wordsOfMessage(message)),
    })),
    ...kit.questions.map((question): Searchable => ({
      kind: 'question',
      id: question.id,
      title: () => question.question,
      texts: indexOf(question, () => wordsOfQuestion(question)),
    })),
    ...kit.objectives.map((objective): Searchable => ({
      kind: 'objective',
      id: objective.id,
      title: () => objective.text,
      texts: indexOf(objective, () => wordsOfObjective(objective)),
    })),
    ...kit.commitments.map((commitment): Searchable => ({
      kind: 'commitment',
      id: commitment.id,
      title: () => commitment.text,
      texts: indexOf(commitment, () => wordsOfCommitment(commitment)),
    })),
    ...kit.sources.map((source): Searchable => ({
      kind: 'source',
      id: source.id,
      title: () => source.title,
      texts: indexOf(source, () => [...wordsOfSource(source), source.text]),
    })),
  ]
}

/** What a quotation is found by. */
export const quoteTexts = (kit: Kit, quote: Quote): readonly IndexedText[] => [
  ...indexOf(quote, () => [
    ...quote.anchors.map((anchor) => anchor.exact),
    ...wordsOfQuote(quote),
    quote.translation?.text ?? '',
    quote.themes.join(', '),
  ]),
  // One speaker is found as a person; a group has no entry of its own to be found by.
  ...(quote.speakerIds.length > 1 ? [new IndexedText(speakerNames(kit, quote))] : []),
]

/** Whatever a person wrote in a thing, field by field in the order of its schema: a field that is new is found as well. */
const wordsOf = <Described extends Fields>(
  { entries }: { readonly entries: Described },
  unsearched: readonly (keyof Described)[] = [],
): ((thing: { readonly [Name in keyof Described]?: unknown }) => readonly string[]) => {
  const fields = writtenFields(entries).filter((field) => !unsearched.includes(field))
  return (thing) => fields.flatMap((field) => textsIn(thing[field]))
}

const wordsOfEvent = wordsOf(Event)
const wordsOfFront = wordsOf(FrontSheet)
const wordsOfBackground = wordsOf(Background)
const wordsOfApproach = wordsOf(Approach)
const wordsOfReadout = wordsOf(Readout)
const wordsOfObjective = wordsOf(Objective)
const wordsOfCommitment = wordsOf(Commitment)
const wordsOfItem = wordsOf(ProgrammeItem)
const wordsOfDocument = wordsOf(NamedDocument)
const wordsOfPerson = wordsOf(Person)
/** The narrator’s words around a quotation are found in the source. */
const wordsOfQuote = wordsOf(Quote, ['speakerMention', 'cue'])
const wordsOfMessage = wordsOf(Message)
const wordsOfQuestion = wordsOf(Question)
const wordsOfSource = wordsOf(Source)

const before = 60
const after = 110

/** One line of words around a hit, cut between words where there are any. */
const excerptOf = (text: string, hit: Span): Pick<Finding, 'excerpt' | 'start' | 'end'> => {
  const from = hit.start <= before ? 0 : wordStartFrom(text, hit.start - before, hit.start)
  const to = text.length - hit.end <= after ? text.length : wordEndTo(text, hit.end + after, hit.end)
  const lead = from > 0 ? '… ' : ''
  const excerpt = `${lead}${text.slice(from, to).replaceAll(/\s/gu, ' ')}${to < text.length ? ' …' : ''}`
  const start = lead.length + hit.start - from
  return { excerpt, start, end: start + hit.end - hit.start }
}

const wordStartFrom = (text: string, from: number, limit: number): number => {
  const space = text.slice(from, limit).search(/\s\S/u)
  return space < 0 ? from : from + space + 1
}

const wordEndTo = (text: string, to: number, limit: number): number => {
  const space = text.slice(limit, to).search(/\s\S*$/u)
  return space < 0 ? to : limit + space
}
