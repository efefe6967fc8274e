import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barredIndex } from './barredIndex'

const sizes = { latin: 24, kana: 12, han: 8, rareHan: 8 } as const
const letters = {
  latin: 'abc',
  kana: '\u3042\u3044\u3046',
  han: '\u6c34\u706b\u6728',
  rareHan: '\u{20000}\u{20001}\u{20002}',
} as const

const stretch = (alphabet: string, least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: least, maxLength: most })

/** Whether a stretch of that size stands in both and not in what is open, tried one by one. */
const repeats = (text: string, barred: string, open: string, size: number): boolean =>
  Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size)).some(
    (part) => barred.includes(part) && !open.includes(part),
  )

test.each(['latin', 'kana', 'han', 'rareHan'] as const)(
  'a repetition is found wherever it stands, and only there: %s',
  (script) => {
    const size = sizes[script]
    const anyOf = (most: number) => stretch(letters[script], 0, most)
    fc.assert(
      fc.property(
        stretch(letters[script], size, 3 * size),
        fc.nat(2 * size),
        fc.integer({ min: size - 2, max: size + 3 }),
        anyOf(5),
        anyOf(5),
        fc.boolean(),
        (barred, from, length, before, behind, isOpen) => {
          const text = before + barred.slice(from, from + length) + behind
          const open = isOpen ? text : ''
          const index = barredIndex(
            [{ text: barred, owner: 'somebody' }],
            () => [open],
            (own) => own,
          )
          const found = index.ownersIn(text, () => false).size > 0
          expect(found).toBe(repeats(text, barred, open, size))
        },
      ),
      { numRuns: 500 },
    )
  },
)

test('a short quotation is known by all of its words, where these are not anybody’s', () => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')
  const index = barredIndex(
    [
      { text: 'We never paid', owner: 1 },
      { text: 'Of course', owner: 2 },
    ],
    () => [],
    plain,
  )
  expect([...index.ownersIn(plain('Holm: “We never paid!”'), () => false)]).toEqual([1])
  expect([...index.ownersIn(plain('We never pay, of course'), () => false)]).toEqual([])
})

test('whoever needs to know of one alone is told of one alone', () => {
  const words = ['the harbour was sold in the night', 'and the ferry with all of its crew'].map((text) => ({
    text,
    owner: text,
  }))
  const index = barredIndex(
    words,
    () => [],
    (text) => text,
  )
  const text = words.map(({ text: own }) => own).join(', ')
  expect(index.ownersIn(text, () => true).size).toBe(1)
  expect(index.ownersIn(text, () => false).size).toBe(2)
})
