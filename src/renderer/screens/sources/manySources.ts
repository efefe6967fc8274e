import { Check, Columns2, Trash2 } from 'lucide-react'
import type { Kit, Source } from '#core/model'
import type { RowAct } from '../../parts/rowAct'
import { compare, decideAndTell, select } from '../../state/actions'
import { words } from '../../words'
import { mayBeKept } from '../quotes/manyQuotes'

const w = words.sources.many

/** Two that are ticked; or one beside the next. */
const pairOf = (kit: Kit, [first, second, ...more]: readonly Source[]): readonly [Source, Source] | null => {
  if (first === undefined || more.length > 0) return null
  const at = kit.sources.indexOf(first)
  const other = second ?? kit.sources[at + 1] ?? kit.sources[at - 1]
  return other === undefined || other === first ? null : [first, other]
}

/** What can be done to several sources at once, or to the one in focus. Each is one step, and one undo takes it back. */
export const actsOn = (kit: Kit, sources: readonly Source[]): readonly RowAct[] => {
  const sure = kit.quotes.filter(
    (quote) =>
      quote.standing === 'proposed' && sources.some(({ id }) => id === quote.sourceId) && mayBeKept(kit, quote),
  )
  const pair = pairOf(kit, sources)
  return [
    {
      id: 'keep',
      title: w.keepSure({ number: sure.length }),
      icon: Check,
      keys: 'K',
      isDisabled: sure.length === 0,
      run: () =>
        void decideAndTell(
          { kind: 'quote.stand', ids: sure.map(({ id }) => id), standing: 'kept' },
          words.quotes.many.stood.kept({ number: sure.length }),
        ),
    },
    {
      id: 'compare',
      title: words.compare.act,
      icon: Columns2,
      keys: 'D',
      isDisabled: pair === null,
      run: () => pair !== null && compare(pair[0].id, pair[1].id),
    },
    {
      id: 'remove',
      title: w.remove,
      icon: Trash2,
      keys: 'Delete',
      run: () => {
        const [first] = sources
        if (first === undefined) return
        select({ item: null, panel: null })
        void decideAndTell(
          { kind: 'several', edits: sources.map(({ id }) => ({ kind: 'source.remove', id })) },
          sources.length === 1 ? words.sources.removed({ title: first.title }) : w.removed({ number: sources.length }),
        )
      },
    },
  ]
}
