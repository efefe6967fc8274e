import type { Kit, Quote, QuoteId } from '#core/model'

/** What stands in the kit behind the last quote that is shown: “to the end of the list” means before it. */
export const endOf = (kit: Kit, shown: readonly Quote[]): QuoteId | null => {
  const last = Math.max(
    -1,
    ...shown.filter((quote) => quote.standing !== 'dropped').map((quote) => kit.quotes.indexOf(quote)),
  )
  return kit.quotes[last + 1]?.id ?? null
}
