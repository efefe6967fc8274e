interface Identified {
  readonly id: string
}

/** Where something that is dragged would land: before or after which item. */
export interface Landing {
  readonly key: string
  readonly position: 'before' | 'after'
}

/** Before which item something stands after one step up or down; undefined at the end of the way, null: last of all. */
export const stepped = <Item extends Identified>(
  items: readonly Item[],
  id: string,
  by: -1 | 1,
): Item['id'] | null | undefined => {
  const at = items.findIndex((item) => item.id === id)
  if (at < 0 || at + by < 0 || at + by >= items.length) return undefined
  return items[by < 0 ? at - 1 : at + 2]?.id ?? null
}

/** Before which item something stands that was dropped before or after another one. null: last of all. */
export const dropped = <Item extends Identified>(
  items: readonly Item[],
  id: string,
  target: Landing,
): Item['id'] | null => {
  const rest = items.filter((item) => item.id !== id)
  const at = rest.findIndex((item) => item.id === target.key)
  if (at < 0) return items[items.findIndex((item) => item.id === id) + 1]?.id ?? null
  return rest[target.position === 'before' ? at : at + 1]?.id ?? null
}
