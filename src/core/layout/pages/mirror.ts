import type { Item } from '../page'

/**
 * A page that is read from right to left: everything that was placed from the side where reading starts is turned over to
 * the right. Words and pictures are moved as they are, never turned themselves.
 */
export const mirrored = (item: Item, width: number): Item =>
  item.kind === 'rule'
    ? { ...item, x1: width - item.x2, x2: width - item.x1 }
    : { ...item, x: width - item.x - item.width }
