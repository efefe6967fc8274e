import type { Quote, QuoteId } from '#core/model'
import type { SpeakerColour } from '../../../parts/speakerColour'

/** One stretch of a quote as the reader draws it. */
export interface Mark {
  readonly quoteId: QuoteId
  readonly start: number
  readonly end: number
  /** Which of the three lines under the words is its own, from the text downwards. */
  readonly lane: number
  readonly colour: SpeakerColour
  readonly proposed: boolean
}

/** As many quotes as are told apart where they overlap; further ones share the last line. */
const lanes = 3

/**
 * The marks of the quotes of one source, in reading order, each quote on the first line that is free from its first
 * word to its last. `quotes` are those whose words stand where they were anchored; dropped ones are left out.
 */
export const marksOf = (quotes: readonly Quote[], colourOf: (quote: Quote) => SpeakerColour): readonly Mark[] => {
  const shown = quotes
    .filter((quote) => quote.standing !== 'dropped')
    .map((quote) => ({ quote, start: Math.min(...starts(quote)), end: Math.max(...ends(quote)) }))
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
  const freeFrom = Array.from({ length: lanes }, () => 0)
  const marks = shown.flatMap(({ quote, start, end }) => {
    const free = freeFrom.findIndex((from) => from <= start)
    const lane = free < 0 ? lanes - 1 : free
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, end)
    const colour = colourOf(quote)
    return quote.anchors.map((anchor) => ({
      quoteId: quote.id,
      start: anchor.start,
      end: anchor.end,
      lane,
      colour,
      proposed: quote.standing === 'proposed',
    }))
  })
  return marks.toSorted((left, right) => left.start - right.start || left.lane - right.lane)
}

const starts = (quote: Quote): readonly number[] => quote.anchors.map((anchor) => anchor.start)
const ends = (quote: Quote): readonly number[] => quote.anchors.map((anchor) => anchor.end)
