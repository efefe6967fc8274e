import type { Kit, Quote, QuoteId } from '#core/model'
import { type Landing, dropped, stepped } from '../../parts/order'

/**
 * Where a quote is put in the kit: before which other, null at its end. undefined where it cannot be put: a quote moves
 * among those of its own standing, for under another head it would not stand where it was put, and would change what
 * is printed unseen.
 */
export type PutBefore = QuoteId | null | undefined

/** Dragged, and let go on another. @param shown in the order of the list. */
export const putByHand = (kit: Kit, shown: readonly Quote[], id: QuoteId, there: Landing): PutBefore => {
  const around = ofItsStanding(shown, id)
  if (there.key === id || !around.some((quote) => quote.id === there.key)) return undefined
  return dropped(around, id, there) ?? behindLast(kit, around)
}

/** One step up or down. */
export const putByKey = (kit: Kit, shown: readonly Quote[], id: QuoteId, by: -1 | 1): PutBefore => {
  const around = ofItsStanding(shown, id)
  const before = stepped(around, id, by)
  return before === null ? behindLast(kit, around) : before
}

export const ofItsStanding = (quotes: readonly Quote[], id: QuoteId): readonly Quote[] => {
  const standing = quotes.find((quote) => quote.id === id)?.standing
  return quotes.filter((quote) => quote.standing === standing)
}

/** What stands in the kit behind the last of these: a filter hides what comes after it, and that stays behind. */
const behindLast = (kit: Kit, around: readonly Quote[]): QuoteId | null =>
  kit.quotes[Math.max(...around.map((quote) => kit.quotes.indexOf(quote))) + 1]?.id ?? null
