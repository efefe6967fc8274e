import type { PersonId, Quote, QuoteId } from '#core/model'
import type { Reading } from './useReading'

/** The quotes at an offset, the innermost first; asked again while one of them is chosen, the next one. */
export const quoteAt = (reading: Reading, offset: number, chosen: QuoteId | null): Quote | null => {
  const here = reading.marks
    .filter((mark) => mark.start <= offset && mark.end > offset)
    .toSorted((left, right) => right.lane - left.lane)
  const at = here.findIndex((mark) => mark.quoteId === chosen)
  const next = here[(at + 1) % Math.max(1, here.length)]?.quoteId
  return reading.quotes.find((quote) => quote.id === next) ?? null
}

export const personAt = (reading: Reading, offset: number): PersonId | null =>
  reading.names.find((name) => name.start <= offset && name.end > offset)?.personId ?? null

/** The quote after the chosen one, or after the offset when none is chosen; the same at the ends. */
export const nextQuote = (
  { quotes }: Reading,
  chosen: Quote | null,
  offset: number,
  towards: 'next' | 'previous',
): Quote | null => {
  if (chosen !== null) return quotes[quotes.indexOf(chosen) + (towards === 'next' ? 1 : -1)] ?? chosen
  const found =
    towards === 'next'
      ? quotes.find((quote) => startOf(quote) >= offset)
      : quotes.findLast((quote) => startOf(quote) < offset)
  return found ?? null
}

export const startOf = (quote: Quote): number => quote.anchors[0]?.start ?? 0
