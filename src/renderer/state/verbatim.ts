import type { Kit, Quote } from '#core/model'
import { type QuoteState, quoteState } from '#core/quote/verbatim/state'
import { attributionOf } from '#core/quote/attribution/attribution'
import { type SpeakerTally, type Tally, speakerTallyOf, tallyOf } from '#core/quote/verbatim/tally'

/** How a quotation stands to its source now: word for word, with declared edits, or broken and where. */
export const verbatim = (kit: Kit, quote: Quote): QuoteState =>
  quoteState(
    quote,
    kit.sources.find((source) => source.id === quote.sourceId),
  )

/** Quotations, counted by how they stand to their source. */
export const verbatimTally = (kit: Kit, quotes: readonly Quote[]): Tally =>
  tallyOf(quotes.map((quote) => ({ state: verbatim(kit, quote), isReported: quote.kind === 'indirect' })))

/** The kept ones. */
export const keptTally = (kit: Kit): Tally =>
  verbatimTally(
    kit,
    kit.quotes.filter((quote) => quote.standing === 'kept'),
  )

/** The same, counted by what the claims about their speakers are worth. */
export const keptSpeakers = (kit: Kit): SpeakerTally =>
  speakerTallyOf(
    kit.quotes
      .filter((quote) => quote.standing === 'kept')
      .map(
        (quote) =>
          attributionOf(
            quote,
            kit.sources.find((source) => source.id === quote.sourceId),
            kit,
          ).state,
      ),
  )
