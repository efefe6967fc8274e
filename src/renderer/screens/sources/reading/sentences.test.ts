import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks'
import { sentenceItems, stretchesOf } from './sentences'

const text = 'A title\nWe met H.E. Prado. She spoke. We left.\nA note.'
const items = sentenceItems(text, blocksOf(text))
const read = (marked: readonly number[]) =>
  stretchesOf(items, new Set(marked)).map(({ start, end }) => text.slice(start, end))

describe('sentences as a list', () => {
  it('are numbered through the source and know their paragraph', () => {
    expect(items.map((item) => [item.paragraph, item.opens, text.slice(item.start, item.end)])).toEqual([
      [0, true, 'A title'],
      [1, true, 'We met H.E. Prado.'],
      [1, false, 'She spoke.'],
      [1, false, 'We left.'],
      [2, true, 'A note.'],
    ])
  })
  it('make one stretch where they are neighbours in one paragraph', () => {
    expect(read([1, 2])).toEqual(['We met H.E. Prado. She spoke.'])
    expect(read([3, 1])).toEqual(['We met H.E. Prado.', 'We left.'])
    expect(read([0, 1])).toEqual(['A title', 'We met H.E. Prado.'])
    expect(read([3, 4])).toEqual(['We left.', 'A note.'])
    expect(read([])).toEqual([])
  })
})
