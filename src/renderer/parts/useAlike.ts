import { useState } from 'react'

/**
 * The list of before for as long as every item looks the same: a list of rows is then not drawn again for what its rows
 * do not show. `looks` gives what is seen of an item.
 */
export const useAlike = <Item>(items: readonly Item[], looks: (item: Item) => string): readonly Item[] => {
  const seen = items.map(looks)
  const [kept, keep] = useState({ items, seen })
  if (kept.items === items) return items
  if (kept.seen.length === seen.length && kept.seen.every((look, at) => look === seen[at])) return kept.items
  keep({ items, seen })
  return items
}
