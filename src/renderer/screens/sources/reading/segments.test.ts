import { describe, expect, it } from 'vitest'
import { type PersonId, type Quote, type QuoteId, blankQuote } from '#core/model'
import { anchorAt } from '#core/text/anchor'
import { type Mark, marksOf } from './marks'
import { segmentsOf } from './segments'

const blue = { line: 'blue', soft: 'azure' }
const text = 'One two three four five six seven'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const quote = (id: string, standing: Quote['standing'], ...stretches: readonly string[]): Quote => ({
  ...blankQuote(
    id as QuoteId,
    'src_a' as Quote['sourceId'],
    stretches.map((words) => anchorAt(text, spanOf(words))),
  ),
  standing,
})

const lanesOf = (...quotes: readonly Quote[]) =>
  marksOf(quotes, () => blue).map((mark) => `${mark.quoteId} ${mark.lane} ${text.slice(mark.start, mark.end)}`)

describe('marks', () => {
  it('of quotes that do not meet stand on the first line', () => {
    expect(lanesOf(quote('a', 'kept', 'One two'), quote('b', 'kept', 'four five'))).toEqual([
      'a 0 One two',
      'b 0 four five',
    ])
  })
  it('of quotes that overlap stand on lines of their own, three deep, further ones on the last', () => {
    expect(
      lanesOf(
        quote('a', 'kept', 'One two three four five six'),
        quote('b', 'proposed', 'two three four five'),
        quote('c', 'kept', 'three four'),
        quote('d', 'kept', 'four five'),
        quote('e', 'kept', 'seven'),
      ),
    ).toEqual([
      'a 0 One two three four five six',
      'b 1 two three four five',
      'c 2 three four',
      'd 2 four five',
      'e 0 seven',
    ])
  })
  it('keep one line for all stretches of a quote', () => {
    expect(lanesOf(quote('a', 'kept', 'One', 'four'), quote('b', 'kept', 'two'), quote('c', 'kept', 'six'))).toEqual([
      'a 0 One',
      'b 1 two',
      'a 0 four',
      'c 0 six',
    ])
  })
  it('leave out what was dropped', () => {
    expect(lanesOf(quote('a', 'dropped', 'One two'))).toEqual([])
  })
})

describe('segments', () => {
  const mark = (id: string, words: string, lane: number): Mark => ({
    quoteId: id as QuoteId,
    ...spanOf(words),
    lane,
    colour: blue,
    proposed: false,
  })
  const drawn = (start: number, end: number, marks: readonly Mark[], names: readonly string[] = []) =>
    segmentsOf(
      { start, end },
      marks,
      names.map((name) => ({ ...spanOf(name), personId: 'per_a' as PersonId })),
    ).map((segment) => {
      const owners = [...segment.marks.map((own) => own.quoteId), ...(segment.personId === null ? [] : ['person'])]
      return `${text.slice(segment.start, segment.end)}|${owners.join(',')}`
    })

  it('are one when nothing is marked', () => {
    expect(drawn(0, text.length, [])).toEqual([`${text}|`])
  })
  it('follow each other without gap, whatever overlaps', () => {
    expect(drawn(0, text.length, [mark('a', 'One two three', 0), mark('b', 'two three four', 1)])).toEqual([
      'One |a',
      'two three|a,b',
      ' four|b',
      ' five six seven|',
    ])
  })
  it('are cut at the ends of the block', () => {
    expect(drawn(4, 13, [mark('a', 'One two three four', 0)])).toEqual(['two three|a'])
  })
  it('of a block hold what begins far before it and nothing that ends there', () => {
    const all = [mark('a', 'One two three four five six', 0), mark('b', 'two', 1), mark('c', 'three', 1)]
    expect(drawn(14, 23, all, ['One', 'four', 'seven'])).toEqual(['four|a,person', ' five|a'])
    expect(drawn(8, 13, all)).toEqual(['three|a,c'])
  })
  it('know names inside quotes', () => {
    expect(drawn(0, 13, [mark('a', 'One two three', 0)], ['two'])).toEqual(['One |a', 'two|a,person', ' three|a'])
  })
})
