import type { TextItem } from '../page'

/** Words in their place on a page, five points a letter. */
export const textItem = (words: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  x,
  y,
  text: words,
  face: 'serif',
  size: 10,
  color: '#000000',
  width: words.length * 5,
  ...more,
})
