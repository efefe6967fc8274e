/** A text that a file holds, and where. `where` is a page, or the name of a place that no page shows. */
export interface FoundText {
  readonly where: Where
  readonly text: string
  /** The same number: other readings of the same words, which count once. */
  readonly string?: number
}

export type Where = { readonly page: number } | { readonly place: string }
