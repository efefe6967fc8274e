import { describe, expect, it } from 'vitest'

import { goldOf } from './invented.mjs'

describe('an invented text that teaches', () => {
  it('loses its braces, and its gold says who is quoted and where', () => {
    const { text, quotes } = goldOf('“{Ann Lee}We sign,” said Ann Lee of the “{~}big five”.', 'x', 'en')
    expect(text).toBe('“We sign,” said Ann Lee of the “big five”.')
    expect(quotes).toEqual([
      { kind: 'direct', spans: [[1, 9]], speaker: 'Ann Lee' },
      { kind: 'scare', spans: [[32, 40]], speaker: null },
    ])
  })

  it('names several who speak jointly, and nobody for a question mark', () => {
    const { quotes } = goldOf('«{A B+C D}Ça va », «{?}non»', 'x', 'fr')
    expect(quotes.map(({ speaker, speakers }) => [speaker, speakers])).toEqual([
      [null, ['A B', 'C D']],
      [null, undefined],
    ])
    expect(quotes[0].spans).toEqual([[1, 6]])
  })

  it('fails on a brace that no mark opens', () => {
    expect(() => goldOf('{Ann Lee}We sign', 'x', 'en')).toThrow('No mark opens')
  })
})
