import type { Instant, Kit, Pack, Quote } from '#core/model'
import { eligible } from '#core/quote/release/eligible'
import { type Broken, isBroken, quoteState } from '#core/quote/verbatim/state'
import { isOutside } from '#core/view/viewing'

/**
 * The first quotation that keeps a pack from being made at all: its words are broken, and the readers are outside, who
 * might trust what is left. null when none does. For our own side broken words are left out, and a note says so.
 */
export const brokenWords = (
  kit: Kit,
  pack: Pack,
  now: Instant,
): { readonly quote: Quote; readonly state: Broken } | null => {
  if (!isOutside(pack.audience)) return null
  for (const { quote, because } of eligible(kit, pack.audience, { now }).withheld) {
    if (because !== 'broken' || pack.excludedQuoteIds.includes(quote.id)) continue
    const source = kit.sources.find((other) => other.id === quote.sourceId)
    const state = quoteState(quote, source)
    if (isBroken(state)) return { quote, state }
  }
  return null
}
