import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Building, isLong, longestReplyPiece, piecesOf } from './pieces'

const throughPieces = (value: unknown): { readonly value: unknown; readonly pieces: readonly string[] } => {
  const pieces = [...piecesOf(value)]
  const building = new Building()
  for (const piece of pieces) building.take(piece)
  return { value: building.value(), pieces }
}

const long = 'It rained. “é”𝄞 '.repeat(12_000)

it('is the same value again, whatever it is', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.array(fc.record({ id: fc.string(), words: fc.constantFrom('', 'said', long) }), { maxLength: 12 }),
    fc.dictionary(fc.constantFrom('__proto__', 'is', 'text', 'list'), fc.constantFrom(null, long, [long, [long]])),
  )
  fc.assert(
    fc.property(value, (one) => {
      // Told apart without a picture of the difference: drawing one of forty long texts takes half a minute.
      expect(isDeepStrictEqual(throughPieces(one).value, JSON.parse(JSON.stringify(one)))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('no piece of ten thousand things, of one with ten thousand, and of a long text is longer than a piece', () => {
  const quotes = Array.from({ length: 10_000 }, (_, at) => ({ id: `q${at}`, words: 'said '.repeat(20), spans: [at] }))
  const value = { quotes, people: [{ name: 'Ida', mentions: quotes }], text: long }
  const { pieces, value: again } = throughPieces(value)
  expect(again).toEqual(value)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(longestReplyPiece * 1.5)
  expect(pieces.length).toBeGreaterThan(8)
})

it('a long text that stands in two places travels once', () => {
  const { pieces, value } = throughPieces({ raw: long, text: `${long}`, more: [long] })
  expect(value).toEqual({ raw: long, text: long, more: [long] })
  expect(pieces.join('').length).toBeLessThan(long.length * 1.3)
})

it('pieces are made when they are asked for', () => {
  let isRead = false
  const later = {
    get words() {
      isRead = true
      return 'said'
    },
  }
  const pieces = piecesOf({ first: long, later })
  pieces.next()
  expect(isRead).toBe(false)
  for (const _piece of pieces);
  expect(isRead).toBe(true)
})

it('a line of a kit is not long, and a text is', () => {
  expect(isLong({ words: 'a line', list: [1, 2, 3] })).toBe(false)
  expect(isLong({ source: { text: long } })).toBe(true)
})

it('what is missing, comes twice or is something else is no value', () => {
  const [first = '', ...others] = piecesOf([long, { a: long, b: [1] }])
  const taken = (pieces: readonly unknown[]) => () => {
    const building = new Building()
    for (const piece of pieces) building.take(piece)
    return building.value()
  }
  expect(taken([first, ...others])).not.toThrow()
  for (const wrong of [[first], others, [first, ...others, ...others], [first, 7], [null], ['{}'], ['[["is"'], []])
    expect(taken(wrong)).toThrow()
  for (const step of [['end'], ['field', 'a'], ['items', [1]], ['again', 0], ['no']])
    expect(taken([JSON.stringify([step])])).toThrow()
})

it('whatever is said to it is built or thrown', () => {
  const step = fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom('is', 'items', 'list', 'record', 'field', 'text', 'again', 'end'), fc.jsonValue()),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const building = new Building()
      try {
        building.take(JSON.stringify(steps))
        building.value()
      } catch (problem) {
        expect(problem).toBeInstanceOf(Error)
      }
    }),
    { numRuns: 1_000 },
  )
})
