import { describe, expect, it } from 'vitest'

import { markedText, markedTexts } from '#core/extract/testing/marked'

describe('a text with its gold in braces', () => {
  it('loses its braces, and its gold says who is quoted and where', () => {
    const { text, quotes } = markedText('“{Ann Lee}We sign,” said Ann Lee of the “{~}big five”.')
    expect(text).toBe('“We sign,” said Ann Lee of the “big five”.')
    expect(quotes).toEqual([
      { kind: 'direct', spans: [[1, 9]], speaker: 'Ann Lee' },
      { kind: 'scare', spans: [[32, 40]], speaker: null },
    ])
  })

  it('names several who speak jointly, and nobody for a question mark', () => {
    const { quotes } = markedText('«{A B+C D}Ça va », «{?}non»')
    expect(quotes.map(({ speaker, speakers }) => [speaker, speakers])).toEqual([
      [null, ['A B', 'C D']],
      [null, undefined],
    ])
    expect(quotes[0]?.spans).toEqual([[1, 6]])
  })

  it('goes on with the quotation before at a plus, and ends an open paragraph with its line', () => {
    const { quotes } = markedText('“{Ann Lee}We sign.\n“{+}We do,” said Ann Lee.')
    expect(quotes).toEqual([
      {
        kind: 'direct',
        spans: [
          [1, 9],
          [11, 17],
        ],
        speaker: 'Ann Lee',
      },
    ])
  })

  it('stands beside others in one file', () => {
    expect(markedTexts('“{A}one”\n---\n“{B}two”').map(({ quotes }) => quotes[0]?.speaker)).toEqual(['A', 'B'])
  })

  it('fails on a brace that no mark opens', () => {
    expect(() => markedText('{Ann Lee}We sign')).toThrow('No mark opens')
  })
})
