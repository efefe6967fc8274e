import type { Kit, Quote } from '#core/model'
import { type QuoteState, quoteState } from '#core/quote/verbatim/state'

/** How a quotation stands to its source now: word for word, with declared edits, or broken and where. */
export const verbatim = (kit: Kit, quote: Quote): QuoteState =>
  quoteState(
    quote,
    kit.sources.find((source) => source.id === quote.sourceId),
  )

/** The kept quotations, and how many of them stand in their source. */
export const verbatimCount = (kit: Kit): { readonly standing: number; readonly kept: number } => {
  const kept = kit.quotes.filter((quote) => quote.standing === 'kept')
  return { kept: kept.length, standing: kept.filter((quote) => verbatim(kit, quote).state !== 'broken').length }
}
