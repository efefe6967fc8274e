import { releaseFor } from '#core/edit/proposals'
import { areTheSame } from '#core/model'
import { type Kit, type Quote, type QuoteId, type Source, type Span, asFound } from '#core/model'
import { wordsIn } from '#core/quote/printing/wordCount'
import { anchorAt } from '#core/text/anchor'
import { isMarked } from './isMarked'
import { paragraphAround } from './paragraph'

/** A shorter quotation inside the narrator's sentence is a fragment (quotation guideline). */
const shortestUtterance = 5

/**
 * A kept quote of the words that were selected. It stands in quotation marks only where the source lets somebody speak:
 * inside marks, or in a text that is one voice. A reporter's own words are taken as reported speech, so that nobody is
 * made to have said them. What came in as a note was not published: on what terms it may be used is unknown.
 */
export const quoteFrom = (kit: Kit, source: Source, spans: readonly Span[], id: QuoteId): Quote => {
  const anchors = spans.map((span) => anchorAt(source.text, span))
  const isSpoken =
    oneVoice.has(source.kind) ||
    spans.every((span) => isMarked(source.text, paragraphAround(source.text, span.start), span.start))
  const like = sameVoice(kit, source, spans, isSpoken)
  const quote: Quote = {
    id,
    sourceId: source.id,
    anchors,
    kind: isSpoken ? 'direct' : 'indirect',
    standing: 'kept',
    speakerIds: like?.speakerIds ?? [],
    claim: asFound,
    speakerMention: like?.speakerMention ?? '',
    cue: like?.cue ?? '',
    themes: [],
    headline: '',
    annotation: '',
    release: releaseFor(source),
    origin: source.origin,
    edits: [],
    translation: null,
    evidence: null,
  }
  return isSpoken && !oneVoice.has(source.kind) && wordsIn(quote) < shortestUtterance
    ? { ...quote, kind: 'fragment' }
    : quote
}

/** Where a new quote belongs in the kit's list: in reading order among those of its source. null: at the end. */
export const placeFor = (kit: Kit, quote: Quote): QuoteId | null => {
  const start = quote.anchors[0]?.start ?? 0
  const later = kit.quotes.find((other) => other.sourceId === quote.sourceId && (other.anchors[0]?.start ?? 0) > start)
  if (later !== undefined) return later.id
  const last = kit.quotes.findLastIndex((other) => other.sourceId === quote.sourceId)
  return last < 0 ? null : (kit.quotes[last + 1]?.id ?? null)
}

const oneVoice: ReadonlySet<Source['kind']> = new Set(['speech', 'statement', 'transcript', 'interview', 'note'])

type Voice = Pick<Quote, 'speakerIds' | 'speakerMention' | 'cue'>

/** Whose words these are, where there is only one answer: of a quote they lie in, or of all quotes beside them. */
const sameVoice = (kit: Kit, source: Source, spans: readonly Span[], isSpoken: boolean): Voice | null => {
  const known = kit.quotes.filter(
    (quote) => quote.sourceId === source.id && quote.speakerIds.length > 0 && quote.standing !== 'dropped',
  )
  const around = known.filter((quote) =>
    quote.anchors.some((anchor) => spans.some((span) => anchor.start < span.end && anchor.end > span.start)),
  )
  if (around.length > 0) return onlyVoice(around)
  if (!isSpoken) return null
  const paragraphs = spans.map((span) => paragraphAround(source.text, span.start))
  const beside = known.filter((quote) =>
    quote.anchors.some((anchor) =>
      paragraphs.some((paragraph) => anchor.start >= paragraph.start && anchor.end <= paragraph.end),
    ),
  )
  if (beside.length > 0) return onlyVoice(beside)
  return oneVoice.has(source.kind) ? onlyVoice(known) : null
}

const onlyVoice = (quotes: readonly Quote[]): Voice | null => {
  const [first] = quotes
  return first !== undefined && quotes.every((quote) => areTheSame(quote.speakerIds, first.speakerIds)) ? first : null
}
