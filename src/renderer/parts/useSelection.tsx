import type { ReactNode } from 'react'
import { type TickHold, useTicks } from '../state/ticks'
import { words } from '../words'
import { ActionBar } from './ActionBar'
import type { RowAct } from './rowAct'
import { type RowActs, useRowActs } from './useRowActs'
import { useTickedCommands } from './useTickedCommands'

interface SelectionProps<Item extends { readonly id: string }> {
  /** Names the list, with the kit's where it is one of a kit. */
  readonly name: string
  readonly label: string
  readonly items: readonly Item[]
  readonly focused: string | null
  readonly onFocus: (id: Item['id']) => void
  /** What can be done to these rows; left out, nothing can be ticked here. */
  readonly acts: ((targets: readonly Item[]) => readonly RowAct[]) | undefined
}

interface Selection<Item> extends RowActs {
  readonly hold: TickHold<Item>
  /** The acts on the ticked rows, to stand over the foot of the list. */
  readonly bar: ReactNode
  /** The act of a key on the row in focus; null where there is none, or while rows are ticked: then the key means those. */
  readonly actFor: (keys: string) => RowAct | null
}

/** Rows marked with `data-key` that are ticked, decided on together, and have a menu. An act lets go of what was ticked. */
export const useSelection = <Item extends { readonly id: string }>(props: SelectionProps<Item>): Selection<Item> => {
  const { name, label, items, focused, onFocus, acts } = props
  const hold = useTicks(name, items, focused)
  const { ticked } = hold
  const targets = ticked.length > 0 ? ticked : items.filter(({ id }) => id === focused)
  const offered = (acts?.(targets) ?? []).map((act) => ({
    ...act,
    run: () => {
      act.run()
      hold.letGo()
    },
  }))
  useTickedCommands(name, label, offered, ticked.length > 0)
  const rowActs = useRowActs({
    label: words.parts.ticked.menu,
    items,
    mark: 'data-key',
    hold,
    focused,
    onFocus,
    acts: offered,
  })
  return {
    ...rowActs,
    hold,
    actFor: (keys) =>
      ticked.length > 0 ? null : (offered.find((act) => act.keys === keys && act.isDisabled !== true) ?? null),
    bar: acts === undefined ? null : <ActionBar number={ticked.length} acts={offered} onLetGo={hold.letGo} />,
  }
}
