import type { Kit, Pack, QuoteId } from '../model'
import { barredBecause } from '../quote/release/eligible'
import type { EditFailure } from './failure'
import type { SingleEdit } from './edit'
import { patched } from './patch'

/**
 * What stands against putting a quotation into a pack: its readers must not see it, now. Leaving one out is always
 * possible. Whatever was placed before its terms or its readers changed is left out when the pack is made.
 */
export const barredPlacement = (kit: Kit, edit: SingleEdit, at: number): EditFailure | null => {
  if (edit.kind !== 'pack.place' && edit.kind !== 'pack.change') return null
  const before = kit.packs.find((other) => other.id === edit.id)
  if (before === undefined) return null
  const pack = edit.kind === 'pack.change' ? patched<Pack>(before, edit.patch) : before
  const now = new Date(at).toISOString()
  for (const id of placedBy(edit, before, pack)) {
    const quote = kit.quotes.find((other) => other.id === id)
    const because = quote === undefined ? null : barredBecause(kit, pack.audience, quote, { now })
    if (because !== null) return { code: 'edit.barred', id, audience: pack.audience, because }
  }
  return null
}

const placedBy = (edit: SingleEdit, before: Pack, after: Pack): readonly QuoteId[] => {
  if (edit.kind === 'pack.place') return edit.placed ? [edit.quoteId] : []
  return before.excludedQuoteIds.filter((id) => !after.excludedQuoteIds.includes(id))
}
