import type { Audience, ExportedQuote, Instant, Kit, PackId, Quote, QuoteId } from '#core/model'
import { sha256 } from '#core/text/sha256'

/** A file that left with words of a quotation in it. */
export interface QuoteUse {
  readonly packId: PackId
  readonly version: number
  readonly audience: Audience
  readonly at: Instant
  /** null: the file left before this was kept. */
  readonly mark: ExportedQuote['mark'] | null
}

/** What is kept of the quotations that stood in a file, as they were when it was made. */
export const usedQuotes = ({ quotes }: Pick<Kit, 'quotes'>, ids: readonly QuoteId[]): readonly ExportedQuote[] => {
  const used = new Set<string>(ids)
  return quotes.filter(({ id }) => used.has(id)).map((quote) => ({ id: quote.id, mark: quoteMark(quote) }))
}

/** Every file in which a quotation left, the latest first. Copies of one version are one: they left with the first. */
export const usesOf = ({ exports }: Pick<Kit, 'exports'>, id: QuoteId): readonly QuoteUse[] =>
  exports
    .flatMap(({ packId, version, audience, at, quotes, items }): readonly QuoteUse[] => {
      const used = quotes.find((quote) => quote.id === id)
      const isItem = items.some((item) => item.section === 'quotes' && item.id === id)
      if (used === undefined && (quotes.length > 0 || !isItem)) return []
      return [{ packId, version, audience, at, mark: used?.mark ?? null }]
    })
    .toReversed()

/** Whether it reads, or may be used, otherwise than when it left last; false where that is not known. */
export const isChangedSince = (quote: Quote, uses: readonly QuoteUse[]): boolean => {
  const [last] = uses
  return last !== undefined && last.mark !== null && last.mark !== quoteMark(quote)
}

const marks = new WeakMap<Quote, ExportedQuote['mark']>()

/** Stands for what a quotation says, of whom, and on what terms; our notes on it are no part of that. */
const quoteMark = (quote: Quote): ExportedQuote['mark'] => {
  const known = marks.get(quote)
  if (known !== undefined) return known
  const { sourceId, anchors, kind, act, speakerIds, headline, release, origin, edits, translation } = quote
  const said = [
    sourceId,
    anchors.map(({ start, end, exact }) => [start, end, exact]),
    [kind, act, headline, origin],
    speakerIds,
    [release.basis, release.until, release.descriptor],
    edits.map((edit) => Object.entries(edit).toSorted()),
    translation === null ? null : [translation.text, translation.by],
  ]
  const mark = sha256(JSON.stringify(said)).slice(0, 16)
  marks.set(quote, mark)
  return mark
}
