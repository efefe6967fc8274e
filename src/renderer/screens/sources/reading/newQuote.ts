import { releaseFor } from '#core/terms/restrictions'
import { type Kit, type Quote, type QuoteId, type Source, type Span, type Utterance, blankQuote } from '#core/model'
import { areNamed } from '#core/quote/attribution/attribution'
import { wordsIn } from '#core/quote/printing/wordCount'
import { utteranceAt } from '#core/quote/verbatim/utterance'
import { anchorAt } from '#core/text/anchor'

/** A shorter quotation inside the narrator's sentence is a fragment (quotation guideline). */
const shortestUtterance = 5

/**
 * A kept quote of the words that were selected. It stands in quotation marks only where the source gives them as somebody's
 * own, and then it is theirs whom the source names. A reporter's words are taken as reported speech, so that nobody is
 * made to have said them. What came in as a note was not published: on what terms it may be used is unknown.
 */
export const quoteFrom = (kit: Kit, source: Source, spans: readonly Span[], id: QuoteId): Quote => {
  const anchors = spans.map((span) => anchorAt(source.text, span))
  const utterance = utteranceAt(source, anchors)
  const quote: Quote = {
    ...blankQuote(id, source.id, anchors),
    kind: utterance === null ? 'indirect' : 'direct',
    ...voiceOf(kit, source, utterance),
    release: releaseFor(source),
    origin: source.origin,
  }
  return utterance?.kind === 'marked' && wordsIn(quote) < shortestUtterance ? { ...quote, kind: 'fragment' } : quote
}

/** Whom the source names for an utterance, if the kit knows every one of them. */
const voiceOf = (
  kit: Kit,
  source: Source,
  utterance: Utterance | null,
): Pick<Quote, 'speakerIds' | 'speakerMention'> => {
  const named = utterance?.speakers ?? []
  const people = kit.people.filter(({ id }) => named.some(({ personId }) => personId === id))
  const naming = named.length === 1 ? (named[0]?.naming ?? null) : null
  const isWhole = people.length > 0 && areNamed(named, people)
  return {
    speakerIds: isWhole ? named.flatMap(({ personId }) => personId ?? []) : [],
    speakerMention: naming === null ? '' : source.text.slice(naming.start, naming.end),
  }
}

/** Where a new quote belongs in the kit's list: in reading order among those of its source. null: at the end. */
export const placeFor = (kit: Kit, quote: Quote): QuoteId | null => {
  const start = quote.anchors[0]?.start ?? 0
  const later = kit.quotes.find((other) => other.sourceId === quote.sourceId && (other.anchors[0]?.start ?? 0) > start)
  if (later !== undefined) return later.id
  const last = kit.quotes.findLastIndex((other) => other.sourceId === quote.sourceId)
  return last < 0 ? null : (kit.quotes[last + 1]?.id ?? null)
}
