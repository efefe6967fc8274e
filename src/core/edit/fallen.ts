import type { Kit, Quote, SourceId } from '../model'
import { attributionOf } from '../quote/attribution/attribution'
import { isBroken, quoteState } from '../quote/verbatim/state'

/**
 * The sources of which some words stood before, and after do not: no longer in one mouth, or in the mouth of somebody else.
 * `read`: the sources that are read another way after.
 */
export const fallenIn = (read: ReadonlySet<SourceId>, before: Kit, after: Kit): ReadonlySet<SourceId> => {
  if (read.size === 0) return read
  const was = new Map(before.quotes.map((quote) => [quote.id, quote]))
  const fallen = after.quotes.filter((quote) => {
    if (!read.has(quote.sourceId) || stands(after, quote)) return false
    const old = was.get(quote.id)
    return old === undefined || stands(before, old)
  })
  return new Set(fallen.map(({ sourceId }) => sourceId))
}

/** Whoever said that a source is wrong about who speaks has said so under any reading. */
const stands = (kit: Kit, quote: Quote): boolean => {
  const source = kit.sources.find(({ id }) => id === quote.sourceId)
  if (isBroken(quoteState(quote, source))) return false
  return quote.claim.how === 'against' || attributionOf(quote, source, kit).state !== 'against'
}
