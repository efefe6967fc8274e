/** The four things that happen to every ordered list of a kit. Untouched items keep their identity. */
interface Identified {
  readonly id: string
}

export const hasItem = (list: readonly Identified[], id: string): boolean => list.some((item) => item.id === id)

/** Puts an item before the one named, or at the end when none is named or found. */
export const insertBefore = <Item extends Identified>(
  list: readonly Item[],
  item: Item,
  before: string | null,
): readonly Item[] => {
  const at = before === null ? -1 : list.findIndex((other) => other.id === before)
  return at < 0 ? [...list, item] : [...list.slice(0, at), item, ...list.slice(at)]
}

export const moveBefore = <Item extends Identified>(
  list: readonly Item[],
  id: string,
  before: string | null,
): readonly Item[] => {
  const item = list.find((other) => other.id === id)
  if (item === undefined || before === id) return list
  return insertBefore(
    list.filter((other) => other.id !== id),
    item,
    before,
  )
}

export const changeItem = <Item extends Identified>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] => {
  const at = list.findIndex((item) => item.id === id)
  const item = list[at]
  return item === undefined ? list : list.with(at, change(item))
}

export const removeItem = <Item extends Identified>(list: readonly Item[], id: string): readonly Item[] =>
  list.filter((item) => item.id !== id)

/** New items at the end; an item whose identifier is known takes the place of the old one. */
export const upserted = <Item extends Identified>(list: readonly Item[], items: readonly Item[]): readonly Item[] => {
  const newer = new Map(items.map((item) => [item.id, item]))
  const known = new Set(list.map((item) => item.id))
  return [...list.map((item) => newer.get(item.id) ?? item), ...items.filter((item) => !known.has(item.id))]
}
