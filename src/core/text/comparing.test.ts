import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparing } from './comparing'

/** `same | same`, and what differs in brackets, a row to a line. */
const shown = (left: string, right: string): readonly string[] =>
  comparing(left, right).map((row) =>
    [row.left, row.right]
      .map((runs) => runs.map(({ kind, text }) => (kind === 'same' ? text : `[${text.trim()}]`)).join(' '))
      .map((words) => words.replaceAll(/\s+/g, ' ').trim())
      .join(' | '),
  )

it.each([
  ['One.\nTwo.', 'One.\nTwo.', ['One. | One.', 'Two. | Two.']],
  [
    'One.\nOver 70 came.\nThree.',
    'One.\nOver 90 came.\nThree.',
    ['One. | One.', 'Over [70] came. | Over [90] came.', 'Three. | Three.'],
  ],
  ['One.\nTwo.', 'One.\nAnd more.\nTwo.', ['One. | One.', ' | [And more.]', 'Two. | Two.']],
  ['One.\nTwo.\nThree.', 'One.\nThree.', ['One. | One.', '[Two.] | ', 'Three. | Three.']],
  ['We agree.', 'It rained.', ['[We agree.] | [It rained.]']],
  ['', 'One.', [' | [One.]']],
  ['', '', []],
])('%j beside %j', (left, right, rows) => expect(shown(left, right)).toEqual(rows))

it('each side holds its own words, all of them, in order', () => {
  const text = fc
    .array(fc.array(fc.constantFrom('tolls', 'end', 'in', 'May', '70', '同', '意'), { minLength: 1, maxLength: 6 }), {
      maxLength: 8,
    })
    .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n'))
  const wordsOf = (words: string): string => words.replaceAll(/\s+/g, '')
  fc.assert(
    fc.property(text, text, (left, right) => {
      const rows = comparing(left, right)
      const of = (side: 'left' | 'right') => wordsOf(rows.flatMap((row) => row[side].map((run) => run.text)).join(''))
      expect([of('left'), of('right')]).toEqual([wordsOf(left), wordsOf(right)])
      for (const row of rows) {
        expect(row.left.every(({ kind }) => kind !== 'new') && row.right.every(({ kind }) => kind !== 'gone')).toBe(
          true,
        )
        if (row.isSame)
          expect(wordsOf(row.left.map((run) => run.text).join(''))).toBe(
            wordsOf(row.right.map((run) => run.text).join('')),
          )
      }
    }),
    { numRuns: 500 },
  )
})
