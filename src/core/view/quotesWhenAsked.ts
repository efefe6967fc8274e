import { onDemand } from '#core/text/onDemand'
import type { EligibleQuote } from '#core/quote/release/eligible'
import { type SeenSources, everySpeaker, namedSpeaker, quotePlace, selectQuote } from './quotes'
import type { SelectedQuote } from './view'
import type { Viewing } from './viewing'

/**
 * A quotation as `selectQuote` gives it, what it looks like found out when somebody asks for it: whoever shows the first pages
 * of a long pack needs to know of all quotations that they stand in it, and whose they are, and of few how they are printed.
 */
export const selectQuoteWhenAsked = (
  viewing: Viewing,
  eligible: EligibleQuote,
  sources: SeenSources,
): SelectedQuote => {
  const { quote, source, showing } = eligible
  const people = showing.attribution === 'name' ? everySpeaker(viewing.kit, quote) : null
  if (people === null || quote.kind === 'indirect') return selectQuote(viewing, eligible, sources)
  const whole = onDemand(() => selectQuote(viewing, eligible, sources))
  const speaker = onDemand(() => namedSpeaker(viewing, eligible, people))
  const seen = sources.get(source.id)
  const place = seen && onDemand(() => quotePlace(quote, source, showing.show === 'quotation', seen))
  return {
    id: quote.id,
    kind: quote.kind,
    language: source.language,
    labels: showing.labels,
    speaker: {
      by: 'name',
      personIds: people.map(({ id }) => id),
      get name() {
        return speaker().name
      },
      get role() {
        return speaker().role
      },
    },
    place:
      place === undefined
        ? null
        : {
            sourceId: source.id,
            get firstPage() {
              return place().firstPage
            },
            get firstParagraph() {
              return place().firstParagraph
            },
            get lastParagraph() {
              return place().lastParagraph
            },
            get stretches() {
              return place().stretches
            },
          },
    get content() {
      return whole().content
    },
    get headline() {
      return whole().headline
    },
    get themes() {
      return whole().themes
    },
    get annotation() {
      return whole().annotation
    },
    get declared() {
      return whole().declared
    },
    get embargoUntil() {
      return whole().embargoUntil
    },
    get embargoZone() {
      return whole().embargoZone
    },
    get edits() {
      return whole().edits
    },
    get translation() {
      return whole().translation
    },
    get translationIsOfficial() {
      return whole().translationIsOfficial
    },
  }
}
