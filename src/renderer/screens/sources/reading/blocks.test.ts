import { describe, expect, it } from 'vitest'
import { blockAt, blocksOf, longestBlock } from './blocks'

describe('blocks', () => {
  it('are the numbered paragraphs of a source', () => {
    const text = 'Head\n\nFirst line.\nSecond line.\n'
    expect(blocksOf(text).map((block) => [block.paragraph, text.slice(block.start, block.end)])).toEqual([
      [0, 'Head'],
      [1, 'First line.'],
      [2, 'Second line.'],
    ])
  })
  it('cut a paragraph without end after a sentence, and lose nothing', () => {
    const text = 'The river rises in the hills and nobody asked it to. '.repeat(400).trim()
    const blocks = blocksOf(text)
    expect(blocks.length).toBeGreaterThan(4)
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('')).toBe(text)
    expect(blocks.every((block) => block.end - block.start <= longestBlock)).toBe(true)
    expect(blocks.filter((block) => block.opens)).toHaveLength(1)
    expect(blocks.slice(1).every((block) => text.startsWith('The', block.start))).toBe(true)
  })
  it('cut no character when there is neither sentence nor space', () => {
    const text = '🌊'.repeat(longestBlock)
    expect(blocksOf(text).every((block) => !/^[\udc00-\udfff]/.test(text.slice(block.start)))).toBe(true)
  })
  it('are found by an offset', () => {
    const blocks = blocksOf('one\ntwo\nthree')
    expect([0, 3, 4, 7, 8, 99].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 1, 2, 2])
  })
})
