import { type Kit, type Quote, type QuoteEdit, type QuoteId, type Source, type SourceId, isOffered } from '#core/model'
import { paragraphAt, paragraphsOf, type Paragraph } from '#core/text/numbering'
import { sha256 } from '#core/text/sha256'
import { type AttributionState, attributionOf } from '../attribution/attribution'
import { isAltered } from './altered'
import { type QuoteState, isBroken, quoteState } from './state'
import { type Tally, tallyOf, type SpeakerTally, speakerTallyOf } from './tally'

/** One stretch as evidence: where it stands, what stands around it, and the hash of its words. */
interface StretchEvidence {
  readonly start: number
  readonly end: number
  /** As cited; null when the offsets lie outside the source. */
  readonly paragraph: number | null
  readonly prefix: string
  readonly exact: string
  readonly suffix: string
}

interface QuoteEvidence {
  readonly quoteId: QuoteId
  readonly state: QuoteState
  readonly isReported: boolean
  readonly attribution: AttributionState
  readonly sourceId: SourceId
  /** The place of the source in the kit, from 1, as in "Source 2, para 7"; null when it is not there. */
  readonly sourceNumber: number | null
  readonly sourceTitle: string
  readonly stretches: readonly StretchEvidence[]
  readonly edits: readonly QuoteEdit[]
  /** SHA-256 of the words of all stretches, joined by line feeds. */
  readonly sha256: string
}

export interface EvidenceReport {
  readonly tally: Tally
  readonly speakers: SpeakerTally
  readonly broken: readonly QuoteEvidence[]
  readonly quotes: readonly QuoteEvidence[]
  /** Sources whose text is not the one that was hashed when it came in, whether quoted or not. */
  readonly alteredSourceIds: readonly SourceId[]
}

/**
 * The proof that every quotation of a kit stands word for word in its source: what the recipient checks and the
 * evidence annex prints: exact, edited and broken, counted apart. Dropped quotations are no part of it, nor is what a source reports while nobody has taken it up. One
 * changed byte in a source breaks every quotation from it.
 */
export const verifyKit = (kit: Kit): EvidenceReport => {
  const sources = new Map(kit.sources.map((source, index) => [source.id, verifiedSource(source, index + 1)]))
  const quotes = kit.quotes
    .filter((quote) => quote.standing !== 'dropped' && !isOffered(quote))
    .map((quote) => evidenceOf(kit, quote, sources.get(quote.sourceId)))
  return {
    tally: tallyOf(quotes),
    speakers: speakerTallyOf(quotes.map(({ attribution }) => attribution)),
    broken: quotes.filter(({ state }) => isBroken(state)),
    quotes,
    alteredSourceIds: kit.sources.filter(isAltered).map((source) => source.id),
  }
}

interface VerifiedSource {
  readonly source: Source
  readonly number: number
  readonly paragraphs: readonly Paragraph[]
}

const verifiedSource = (source: Source, number: number): VerifiedSource => ({
  source,
  number,
  paragraphs: paragraphsOf(source.text),
})

const evidenceOf = (kit: Kit, quote: Quote, found: VerifiedSource | undefined): QuoteEvidence => ({
  quoteId: quote.id,
  state: quoteState(quote, found?.source),
  isReported: quote.kind === 'indirect',
  attribution: attributionOf(quote, found?.source, kit).state,
  sourceId: quote.sourceId,
  sourceNumber: found?.number ?? null,
  sourceTitle: found?.source.title ?? '',
  stretches: quote.anchors.map(({ start, end, exact, prefix, suffix }) => ({
    start,
    end,
    paragraph: paragraphNumber(found, start, end),
    prefix,
    exact,
    suffix,
  })),
  edits: quote.edits,
  sha256: sha256(quote.anchors.map(({ exact }) => exact).join('\n')),
})

const paragraphNumber = (found: VerifiedSource | undefined, start: number, end: number): number | null =>
  found === undefined || end > found.source.text.length ? null : (paragraphAt(found.paragraphs, start)?.number ?? null)
