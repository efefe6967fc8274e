import { useSyncExternalStore } from 'react'
import { useEscape } from '../commands/escape'
import { storeOf } from './store'

interface Ticks {
  /** Ticks are those of one list: going to another list lets go of them. */
  readonly list: string
  readonly ids: ReadonlySet<string>
  /** Where extending begins. */
  readonly anchor: string | null
}

const none: Ticks = { list: '', ids: new Set(), anchor: null }
const ticks = storeOf<Ticks>(none)

/** The one selection there is, beside the one focus. */
export interface TickHold<Item> {
  /** What is ticked of the list as it is shown, in its order. */
  readonly ticked: readonly Item[]
  readonly isTicked: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Everything from where the last tick was set, or the focus is, to there. */
  readonly extendTo: (id: string) => void
  readonly tickAll: () => void
  readonly letGo: () => void
}

/** `list` names the list and the kit; `focused` is the row that has the focus. */
export const useTicks = <Item extends { readonly id: string }>(
  list: string,
  items: readonly Item[],
  focused: string | null,
): TickHold<Item> => {
  const all = useSyncExternalStore(ticks.listen, ticks.read)
  const mine = all.list === list ? all : none
  const ticked = mine.ids.size === 0 ? [] : items.filter(({ id }) => mine.ids.has(id))
  useEscape('ticked', letGo, () => ticked.length > 0)
  return {
    ticked,
    isTicked: (id) => mine.ids.has(id),
    toggle: (id) => ticks.change((before) => toggled(before.list === list ? before : { ...none, list }, id)),
    extendTo: (id) => {
      const from = mine.anchor ?? focused ?? id
      ticks.change(() => ({ list, anchor: from, ids: between(items, from, id) }))
    },
    tickAll: () => ticks.change(() => ({ list, anchor: focused, ids: new Set(items.map(({ id }) => id)) })),
    letGo,
  }
}

const letGo = (): void => ticks.change((before) => (before.ids.size === 0 ? before : none))

const toggled = (before: Ticks, id: string): Ticks => {
  const ids = new Set(before.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ...before, ids, anchor: id }
}

/** The identifiers from one row to another, both with it, in whichever order they stand. */
export const between = (items: readonly { readonly id: string }[], from: string, to: string): ReadonlySet<string> => {
  const places = [from, to].map((id) => items.findIndex((item) => item.id === id))
  const [first = 0, last = 0] = places.toSorted((one, other) => one - other)
  return new Set(items.slice(Math.max(0, first), last + 1).map(({ id }) => id))
}
