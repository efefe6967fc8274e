import { repeatsBarredWords } from '#core/quote/release/barredWords'
import { eligible } from '#core/quote/release/eligible'
import { tellsOfBarred } from '#core/quote/release/tells'
import type { Day, Instant, Kit, MakeId, Person, Release, SourceId } from '../model'
import { Audience, blankKit, isBlank, isOpen, noOutcome, plainText } from '../model'

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
 * terms. A promise that is still open comes along always, and what was recorded of the meeting never. Words that stay behind keep their terms, and so does who took part in a meeting whose record stays behind: what tells
 * of them is shown to no reader to whom it was not shown before. Who somebody is tells of no meeting, and comes along.
 */
export const clonedKit = (from: Kit, cloning: Cloning): Kit => {
  const { now } = cloning
  const noted = withoutTelling(from, reachWithin(tellsOfBarred, from, wholeClone(from, cloning), now))
  const opened = openedBy(noted, wholeClone(noted, cloning), now)
  const kit = wholeClone({ ...noted, quotes: noted.quotes.filter(({ id }) => !opened.has(id)) }, cloning)
  const tells = reachWithin(tellsOfBarred, from, kit, now)
  const repeats = reachWithin(repeatsBarredWords, from, kit, now)
  const unless = (text: string, wished: Audience): string => (tells([text], wished) === wished ? text : '')
  return {
    ...kit,
    documents: kit.documents.flatMap((document) =>
      tells([document.name], 'press') === 'press' ? [{ ...document, note: unless(document.note, 'delegation') }] : [],
    ),
    messages: kit.messages.flatMap((message) => {
      const mayBeSaidTo = tells([message.text, message.support], message.mayBeSaidTo)
      return mayBeSaidTo === null ? [] : [{ ...message, mayBeSaidTo }]
    }),
    questions: kit.questions.flatMap((item) => {
      const mayBeSaidTo = tells([item.question, item.answer, item.ifPressed], item.mayBeSaidTo)
      return mayBeSaidTo === null ? [] : [{ ...item, mayBeSaidTo }]
    }),
    commitments: kit.commitments.flatMap((commitment) => {
      const readBy = tells([commitment.text, commitment.owner], commitment.readBy)
      return readBy === null ? [] : [{ ...commitment, readBy }]
    }),
    people: kit.people.map((person) => {
      const biographyFor = repeats([plainText(person.biography)], person.biographyFor)
      const iceBreaker = repeats([person.iceBreaker], 'delegation') === 'delegation' ? person.iceBreaker : ''
      return biographyFor === null
        ? { ...person, iceBreaker, biography: [], biographyFrom: null }
        : { ...person, iceBreaker, biographyFor }
    }),
    packs: kit.packs.map((pack) => ({ ...pack, title: unless(pack.title, pack.audience) })),
  }
}

type Reach = (texts: readonly string[], wished: Audience) => Audience | null

/** What was written about a quotation, without what tells of something that stays behind: the words themselves may come along. */
const withoutTelling = (kit: Kit, reach: Reach): Kit => {
  const isOpenTo = (text: string, readers: Audience): boolean => text === '' || reach([text], readers) === readers
  return {
    ...kit,
    quotes: kit.quotes.map((quote) => ({
      ...quote,
      headline: isOpenTo(quote.headline, 'press') ? quote.headline : '',
      themes: quote.themes.filter((theme) => isOpenTo(theme, 'press')),
      annotation: isOpenTo(quote.annotation, 'delegation') ? quote.annotation : '',
    })),
  }
}

/** Quotations that a reader would be shown in the new kit and was not shown in the old one: what they tell of stays behind. */
const openedBy = (from: Kit, to: Kit, now: Instant): ReadonlySet<string> =>
  new Set(
    to.quotes.length === 0
      ? []
      : Audience.options.flatMap((audience) => {
          const before = new Set(shownIn(from, audience, now))
          return shownIn(to, audience, now).filter((id) => !before.has(id))
        }),
  )

const shownIn = (kit: Kit, audience: Audience, now: Instant): readonly string[] =>
  eligible(kit, audience, { now }).eligible.map(({ quote }) => quote.id)

/**
 * The widest readers, no wider than those wished, to whom texts give away nothing that stays behind; null: there are none.
 * What comes along is left to the new kit, which knows its terms.
 */
const reachWithin = (guard: typeof repeatsBarredWords, from: Kit, to: Kit, now: Instant): Reach => {
  const readers = Audience.options.map((audience) => ({
    audience,
    wasBarred: guard(from, { audience, now }),
    isBarred: guard(to, { audience, now }),
  }))
  return (texts, wished) => {
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
      ? from.messages.map((message) => ({
          ...message,
          ...noOutcome,
          quoteIds: message.quoteIds.filter((id) => known.has(id)),
        }))
      : [],
    questions: withPoints ? from.questions.map((question) => ({ ...question, ...noOutcome })) : [],
    commitments: from.commitments.filter(isOpen),
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
