/** How much of a page a biography takes. */
export type PageShare = 'halfPage' | 'onePage' | 'overPage'

/** Words of the reading face that fill half of the text column of a printed page, and all of it (A4, beside a portrait). */
const wordsOnHalfAPage = 190
const wordsOnAPage = 420

/** An estimate from the number of words; the preview of the pack shows the truth. */
export const pageShare = (words: number): PageShare =>
  words <= wordsOnHalfAPage ? 'halfPage' : words <= wordsOnAPage ? 'onePage' : 'overPage'
