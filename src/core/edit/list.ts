/** The four things that happen to every ordered list of a kit. Untouched items keep their identity. */
interface Identified {
  readonly id: string
}

/**
 * Where each item of a list stands, by its identifier: a list of five thousand is not gone through for every key typed. A list
 * that came of another by a change to one item has its items in the same places.
 */
const knownPlaces = new WeakMap<readonly Identified[], ReadonlyMap<string, number>>()

const placesIn = (list: readonly Identified[]): ReadonlyMap<string, number> => {
  const known = knownPlaces.get(list)
  if (known !== undefined) return known
  const places = new Map<string, number>()
  for (const [place, { id }] of list.entries()) if (!places.has(id)) places.set(id, place)
  knownPlaces.set(list, places)
  return places
}

export const hasItem = (list: readonly Identified[], id: string): boolean => placesIn(list).has(id)

export const itemIn = <Item extends Identified>(list: readonly Item[], id: string): Item | undefined => {
  const place = placesIn(list).get(id)
  return place === undefined ? undefined : list[place]
}

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
  const item = itemIn(list, id)
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
  const places = placesIn(list)
  const place = places.get(id)
  const item = itemIn(list, id)
  if (place === undefined || item === undefined) return list
  const changed = list.with(place, change(item))
  if (changed[place]?.id === id) knownPlaces.set(changed, places)
  return changed
}

export const removeItem = <Item extends Identified>(list: readonly Item[], id: string): readonly Item[] =>
  list.filter((item) => item.id !== id)

/** New items at the end; an item whose identifier is known takes the place of the old one. */
export const upserted = <Item extends Identified>(list: readonly Item[], items: readonly Item[]): readonly Item[] => {
  const newer = new Map(items.map((item) => [item.id, item]))
  const known = new Set(list.map((item) => item.id))
  return [...list.map((item) => newer.get(item.id) ?? item), ...items.filter((item) => !known.has(item.id))]
}

/** The items named, in that order, and behind them the others as they stood; the same list where it is in that order. */
export const inOrder = <Item extends Identified>(list: readonly Item[], ids: readonly string[]): readonly Item[] => {
  const named = new Set(ids)
  const all = [...ids.flatMap((id) => itemIn(list, id) ?? []), ...list.filter(({ id }) => !named.has(id))]
  return all.every((item, at) => item === list[at]) ? list : all
}
