/** Appends one after the other. As the arguments of one call a hundred thousand items are more than a stack holds. */
export const addAll = <Item>(list: Item[], items: Iterable<Item>): void => {
  for (const item of items) list.push(item)
}
