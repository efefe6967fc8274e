import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../clean'
import { asItCame } from './asItCame'
import { ReadingMap, mended } from './mend'
import { mendsFor } from './mendText'

const shown = (received: string): string =>
  asItCame(received, mendsFor(received, 'lines'))
    .map((line) => line.map(({ words, mend }) => (mend === null ? words : `[${mend}:${words}]`)).join(''))
    .join('|')

test('what is mended stands where it stood, each line end with the line that it closes', () => {
  const received =
    'The ministers of both banks agreed that the cross-\ning will open in May and that nobody will pay for\nit before the end of the year, said the office.'
  expect(shown(received)).toContain('cross[division:-\n]|ing')
  expect(shown(received)).toContain('for[wrap:\n]|it before')
  expect(shown('so\u00adft')).toBe('so[soft-hyphen:\u00ad]ft')
  expect(shown('one\n\ntwo')).toBe('one\n|\n|two')
})

/** Texts of what is mended, and of what must not be. */
const piece = fc.oneof(
  fc.constantFrom(
    'the crossing ',
    'of both banks ',
    'will open in May',
    '. ',
    '\n',
    '\n\n',
    '> ',
    '-\n',
    '\u00ad',
    '\u200b',
  ),
  fc.constantFrom('e\u0301', '\ufe8e\ufedf', '\u202e', '“We open,” ', 'said Dana Ferrol', '会议', '\ufffd', '  ', '\t'),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
)

test('the words that are read are the words that came, under the map and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const received = cleanText(pieces.join('')).text
      for (const laid of ['lines', [], [{ start: 0, end: received.length }]] as const) {
        const mends = mendsFor(received, laid)
        const read = mended(received, mends)
        const map = new ReadingMap(mends)
        // As it came: nothing is lost and nothing is added.
        expect(
          asItCame(received, mends)
            .flat()
            .map(({ words }) => words)
            .join(''),
        ).toBe(received)
        // Outside the mends every character that is read is the one that came, at the place the map gives.
        let at = 0
        for (const { start, end } of [...mends, { start: received.length, end: received.length }]) {
          if (start > at) {
            const span = map.read({ start: at, end: start })
            expect(read.slice(span.start, span.end)).toBe(received.slice(at, start))
            expect(map.received(span)).toEqual({ start: at, end: start })
          }
          at = end
        }
        // Letters and figures are the same ones, in the same order.
        expect(lettersOf(read)).toBe(lettersOf(received))
      }
    }),
    { numRuns: 400 },
  )
})

/** Without what only lays words down; letters by what they are, not by how they are stored. */
const lettersOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
