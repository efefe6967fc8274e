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

/** The kept quotations, counted by how they stand to their source. */
export const keptTally = (kit: Kit): Tally =>
  tallyOf(kit.quotes.filter((quote) => quote.standing === 'kept').map((quote) => verbatim(kit, quote)))

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
