import type { Quote } from '#core/model'

/** The quote as it stands in a text that begins so many units later (or, with less than nothing, earlier). */
export const shifted = (quote: Quote, by: number): Quote => ({
  ...quote,
  anchors: quote.anchors.map((anchor) => ({ ...anchor, start: anchor.start + by, end: anchor.end + by })),
})
