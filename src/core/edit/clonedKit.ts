import { repeatsBarredWords } from '#core/quote/release/barredWords'
import type { Day, Instant, Kit, MakeId, Person, Release, SourceId } from '../model'
import { Audience, blankKit, isBlank, plainText } from '../model'

/** What comes into the new kit besides people, house settings and recipes. */
export const clonedParts = ['points', 'quotes'] as const
export type ClonedPart = (typeof clonedParts)[number]

/** What the copy is, and when it is made. */
interface Cloning {
  readonly makeId: MakeId
  readonly now: Instant
  readonly parts: readonly ClonedPart[]
}

/**
 * A new kit for the next meeting of the same people: who they are, how the house marks and signs, and the packs with their
 * recipes, which have left in no file yet. Points and answers come where they are wished. Quotations come only then, with the
 * sources that they stand in and the documents those name; what was left undecided or dropped stays behind, unless it is on
 * terms. Words that stay behind keep their terms: what repeats them is shown to no reader to whom it was not shown before.
 */
export const clonedKit = (from: Kit, cloning: Cloning): Kit => {
  const kit = wholeClone(from, cloning)
  const reach = reachWithin(from, kit, cloning.now)
  return {
    ...kit,
    messages: kit.messages.flatMap((message) => {
      const mayBeSaidTo = reach([message.text, message.support], message.mayBeSaidTo)
      return mayBeSaidTo === null ? [] : [{ ...message, mayBeSaidTo }]
    }),
    questions: kit.questions.flatMap((item) => {
      const mayBeSaidTo = reach([item.question, item.answer, item.ifPressed], item.mayBeSaidTo)
      return mayBeSaidTo === null ? [] : [{ ...item, mayBeSaidTo }]
    }),
    people: kit.people.map((person) => {
      const biographyFor = reach([plainText(person.biography)], person.biographyFor)
      const iceBreaker = reach([person.iceBreaker], 'delegation') === 'delegation' ? person.iceBreaker : ''
      return biographyFor === null
        ? { ...person, iceBreaker, biography: [], biographyFrom: null }
        : { ...person, iceBreaker, biographyFor }
    }),
  }
}

/**
 * The widest readers, no wider than those wished, to whom texts give away nothing that stays behind; null: there are none.
 * What comes along is left to the new kit, which knows its terms.
 */
const reachWithin = (from: Kit, to: Kit, now: Instant) => {
  const readers = Audience.options.map((audience) => ({
    audience,
    wasBarred: repeatsBarredWords(from, { audience, now }),
    isBarred: repeatsBarredWords(to, { audience, now }),
  }))
  return (texts: readonly string[], wished: Audience): Audience | null => {
    const nearer = readers.slice(0, Audience.options.indexOf(wished) + 1)
    const first = nearer.findIndex(({ wasBarred, isBarred }) =>
      texts.some((text) => wasBarred(text) && !isBarred(text)),
    )
    return first < 0 ? wished : (nearer[first - 1]?.audience ?? null)
  }
}

const wholeClone = (from: Kit, { makeId, now, parts }: Cloning): Kit => {
  const blank = blankKit(makeId, now)
  const withQuotes = parts.includes('quotes')
  const sources = withQuotes ? sourcesOfKept(from) : new Set<SourceId>()
  const quotes = from.quotes.filter(
    ({ standing, release, sourceId }) => sources.has(sourceId) && (standing === 'kept' || isOnTerms(release)),
  )
  const known = new Set<string>(quotes.map(({ id }) => id))
  const { ministry, preparedFor, preparedBy, marking, capitals } = from.event
  const withPoints = parts.includes('points')
  return {
    ...blank,
    fictional: from.fictional,
    follows: from.id,
    event: { ...blank.event, ministry, preparedFor, preparedBy, marking, capitals: withQuotes ? capitals : [] },
    sources: from.sources.filter(({ id }) => sources.has(id)),
    people: from.people.filter(({ standing }) => standing === 'kept').map((person) => met(person, from, now, sources)),
    quotes,
    documents: from.documents.flatMap((document) => {
      const mentions = document.mentions.filter(({ sourceId }) => sources.has(sourceId))
      const isNamed = mentions.length > 0 || (withQuotes && document.mentions.length === 0)
      return document.standing === 'kept' && isNamed ? [{ ...document, mentions }] : []
    }),
    messages: withPoints
      ? from.messages.map((message) => ({ ...message, quoteIds: message.quoteIds.filter((id) => known.has(id)) }))
      : [],
    questions: withPoints ? from.questions : [],
    packs: from.packs.map((pack) => ({
      ...pack,
      id: makeId('pck'),
      excludedQuoteIds: pack.excludedQuoteIds.filter((id) => known.has(id)),
    })),
  }
}

/** Those in which a kept quotation stands, and every version of them: that one is outdated goes along. */
const sourcesOfKept = ({ sources, quotes }: Kit): ReadonlySet<SourceId> => {
  const found = new Set(quotes.flatMap(({ standing, sourceId }) => (standing === 'kept' ? [sourceId] : [])))
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { id, versionOf, supersedes } of sources)
      for (const other of [versionOf, supersedes]) {
        if (other === null) continue
        if (found.has(id)) found.add(other)
        else if (found.has(other)) found.add(id)
      }
  }
  return found
}

/**
 * Terms that somebody set, or a text asks for. They hold for its record as a whole: one quotation under the Chatham House Rule
 * hides who took part, be it decided or not. So it goes along wherever its source goes.
 */
const isOnTerms = ({ basis }: Release): boolean => basis !== 'on-record' && basis !== 'unknown'

/** Somebody as the new kit knows them: what was found in sources that stay behind is not said of them. */
const met = (person: Person, from: Kit, now: Instant, sources: ReadonlySet<SourceId>): Person => {
  const mentions = person.mentions.filter(({ sourceId }) => sources.has(sourceId))
  const day: Day = now.slice(0, 10)
  return {
    ...person,
    mentions,
    evidence: mentions.length === 0 ? null : person.evidence,
    presence: sources.size === 0 && person.presence === 'quoted' ? 'listed' : person.presence,
    biographyFrom: isBlank(person.biography) ? null : { kit: from.event.title, day },
  }
}
