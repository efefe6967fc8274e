import { findIn, queryFrom } from '#core/search/find'

/** The items whose text has every word typed, whatever the case, accents or alphabet. */
export const fitting = <Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): readonly Item[] => {
  if (typed.trim() === '') return items
  const query = queryFrom(typed)
  return items.filter((item) => findIn(textOf(item), query) !== null)
}
