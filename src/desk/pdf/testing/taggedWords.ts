import type { Item } from '#core/layout/page'

/** Words on a page, of the element with that tag; without one, of its edges. */
export const words = (text: string, tag?: number): Item => ({
  kind: 'text',
  x: 10,
  y: 20,
  text,
  face: 'serif',
  size: 10,
  color: '#000000',
  width: 30,
  ...(tag === undefined ? {} : { tag }),
})
