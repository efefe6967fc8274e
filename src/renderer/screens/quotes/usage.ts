import type { Kit, Quote } from '#core/model'
import { type QuoteUse, isChangedSince, usesOf } from '#core/quote/usage'
import { words } from '../../words'
import { shortDay } from '../../words/dates'

const w = words.quotes.usage

/** `12 May 2031 · Principal’s pack · version 2`; whose it was is said where the pack is for others now. */
export const leftWords = (kit: Pick<Kit, 'packs'>, { packId, version, audience, at }: QuoteUse): string => {
  const pack = kit.packs.find(({ id }) => id === packId)
  return [
    shortDay(at.slice(0, 10)),
    pack === undefined ? w.removedPack : pack.title || words.pack.untitled,
    ...(pack?.audience === audience ? [] : [words.quotes.release.audiences[audience]]),
    w.version({ version }),
  ].join(' · ')
}

export interface Usage {
  readonly uses: readonly QuoteUse[]
  /** In a word or two; empty where it has never left. */
  readonly short: string
  /** It reads otherwise than when it left last. */
  readonly isChanged: boolean
}

export const usageOf = (kit: Pick<Kit, 'exports'>, quote: Quote): Usage => {
  const uses = usesOf(kit, quote.id)
  const [last] = uses
  const isChanged = isChangedSince(quote, uses)
  const day = last === undefined ? '' : shortDay(last.at.slice(0, 10))
  return { uses, isChanged, short: last === undefined ? '' : isChanged ? w.changed({ day }) : w.used({ day }) }
}
