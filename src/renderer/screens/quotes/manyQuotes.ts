import { Check, RotateCcw, X } from 'lucide-react'
import type { Kit, Quote, ReleaseBasis, Standing } from '#core/model'
import { barredBecause } from '#core/quote/release/eligible'
import { isLeftBehind } from '#core/quote/versions/newerVersion'
import type { SingleEdit } from '#core/edit/edit'
import type { RowAct } from '../../parts/rowAct'
import { decideAndTell } from '../../state/actions'
import { attributed } from '../../state/verbatim'
import { words } from '../../words'
import { themesOf } from './review'

const w = words.quotes.many

/** Terms that are set by themselves. Background needs a descriptor and an embargo its end: those are said one by one. */
const plainBases = [
  'on-record',
  'chatham-house',
  'deep-background',
  'off-record',
] as const satisfies readonly ReleaseBasis[]

/** What a question about many is about. */
export type Asked = 'terms' | 'themes' | 'packs'

/** The acts on many quotes. Never by many at once: choosing an unsure speaker, or typing words. */
export const actsOn = (kit: Kit, quotes: readonly Quote[], ask: (what: Asked) => void): readonly RowAct[] => {
  const keepable = quotes.filter((quote) => mayBeKept(kit, quote))
  const several = (edits: readonly SingleEdit[], text: string): void =>
    void (edits.length > 0 && decideAndTell({ kind: 'several', edits }, text))
  const stand = (some: readonly Quote[], standing: Standing): void =>
    several(
      [{ kind: 'quote.stand', ids: some.map(({ id }) => id), standing }],
      w.stood[standing]({ number: some.length }),
    )
  return [
    {
      id: 'keep',
      title: keepable.length === quotes.length ? w.keep : w.keepSure({ number: keepable.length }),
      keys: 'K',
      icon: Check,
      isDisabled: keepable.length === 0,
      run: () => stand(keepable, 'kept'),
    },
    { id: 'drop', title: w.drop, keys: 'X', icon: X, run: () => stand(quotes, 'dropped') },
    { id: 'propose', title: w.propose, keys: 'U', icon: RotateCcw, run: () => stand(quotes, 'proposed') },
    { id: 'terms', title: w.terms, keys: 'W', run: () => ask('terms') },
    { id: 'themes', title: w.themes, keys: 'T', isDisabled: themesOf(kit).length === 0, run: () => ask('themes') },
    { id: 'packs', title: w.packs, keys: 'P', run: () => ask('packs') },
  ]
}

/** How many of them stay when the rest is kept. */
export const stayingOf = (kit: Kit, quotes: readonly Quote[]): number =>
  quotes.filter((quote) => quote.standing !== 'kept' && !mayBeKept(kit, quote)).length

/** What nobody is sure of, or a newer version no longer says, is kept one by one. */
export const mayBeKept = (kit: Kit, quote: Quote): boolean =>
  quote.standing !== 'kept' && !isLeftBehind(kit, quote) && !['unsure', 'nobody'].includes(attributed(kit, quote).state)

/** The answers to a question about many, each one act and one undo. */
export const answersTo = (what: Asked, kit: Kit, quotes: readonly Quote[]): readonly RowAct[] => {
  const act = (id: string, title: string, edits: readonly SingleEdit[]): RowAct => ({
    id,
    title,
    isDisabled: edits.length === 0,
    run: () => void decideAndTell({ kind: 'several', edits }, w.done({ what: title, number: edits.length })),
  })
  switch (what) {
    case 'terms':
      return plainBases.map((basis) =>
        act(
          basis,
          words.quotes.release.bases[basis],
          quotes.map(({ id, release }) => ({ kind: 'quote.change', id, patch: { release: { ...release, basis } } })),
        ),
      )
    case 'themes':
      return themesOf(kit).map((theme) =>
        act(
          theme,
          theme,
          quotes
            .filter(({ themes }) => !themes.includes(theme))
            .map(({ id, themes }) => ({ kind: 'quote.change', id, patch: { themes: [...themes, theme] } })),
        ),
      )
    case 'packs':
      return kit.packs.map((pack) =>
        act(
          pack.id,
          w.placeIn({ pack: pack.title }),
          quotes
            .filter(
              (quote) =>
                quote.standing === 'kept' &&
                pack.excludedQuoteIds.includes(quote.id) &&
                barredBecause(kit, pack.audience, quote, { now: new Date().toISOString() }) === null,
            )
            .map(({ id }) => ({ kind: 'pack.place', id: pack.id, quoteId: id, placed: true })),
        ),
      )
  }
}
