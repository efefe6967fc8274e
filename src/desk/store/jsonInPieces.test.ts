import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonInPieces } from './jsonInPieces'

const textOf = (value: unknown): string => [...jsonInPieces(value)].join('')

it('is what JSON writes, whatever the value', () => {
  const item = fc.jsonValue({ maxDepth: 3 })
  const value = fc.oneof(
    item,
    fc.array(item, { minLength: 60, maxLength: 200 }),
    fc.record({ id: fc.string(), list: fc.array(item, { maxLength: 130 }), more: fc.dictionary(fc.string(), item) }),
  )
  fc.assert(
    fc.property(value, (one) => {
      expect(textOf(one)).toBe(JSON.stringify(one))
    }),
    { numRuns: 400 },
  )
})

it('also of a text that is divided between the halves of a character, or has half of one', () => {
  for (let shift = 0; shift < 3; shift += 1) {
    const text = 'a'.repeat(shift) + '𝄞“"\\\n'.repeat(40_000)
    expect(textOf({ text, half: `${text}\ud834` })).toBe(JSON.stringify({ text, half: `${text}\ud834` }))
  }
})

it('of thousands of things and a long text no piece is longer than some', () => {
  const quotes = Array.from({ length: 5_000 }, (_, at) => ({ id: at, words: 'said '.repeat(20) }))
  const pieces = [...jsonInPieces({ quotes, text: 'It rained. '.repeat(100_000) })]
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000)
})

it('of a few things with many fields it has few pieces: each costs more than what it holds', () => {
  const quote = {
    id: 'q',
    words: 'said '.repeat(20),
    ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field${at}`, at])),
  }
  const edits = Array.from({ length: 20 }, () => ({
    text: 'It rained. '.repeat(400),
    quotes: Array.from({ length: 12 }, () => quote),
  }))
  expect([...jsonInPieces({ kind: 'several', edits })].length).toBeLessThan(100)
})
