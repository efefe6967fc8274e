import { expect, test } from 'vitest'
import { areBracketsMirrored, logical, mirroredBrackets } from './logical'
import { type Sign, pieceOf, piecesOf } from './pieces'

/** Signs as they stand from left to right; a space is a gap. */
const standing = (seen: string): readonly Sign[] =>
  [...seen].flatMap((text, at): readonly Sign[] =>
    text === ' '
      ? []
      : [
          {
            text,
            left: at * 5,
            right: at * 5 + 5,
            base: 0,
            size: 10,
            isBold: false,
            isHidden: false,
            isWithoutInk: false,
            isAfterSpace: false,
            spaceFrom: 0.17,
            isRaised: false,
          },
        ],
  )

const read = (seen: string, isRightToLeft: boolean): string =>
  logical(standing(seen), isRightToLeft)
    .map(({ words }) => words)
    .join('')

const reversed = (words: string): string => [...words].toReversed().join('')

test.each([
  ['words', reversed('فتح الجسر'), 'فتح الجسر'],
  ['a number keeps its direction', `${reversed('في عام')}`.replace(/^/, '2027 '), 'في عام 2027'],
  ['a part of a number belongs to it', `12.5 ${reversed('نحو')}`, 'نحو 12.5'],
  ['years from one to another', `2027 - 2025 ${reversed('من')}`, 'من 2025 - 2027'],
  ['Latin words keep theirs', `UN Women ${reversed('قالت')}`, 'قالت UN Women'],
])('from right to left: %s', (_, seen, meant) => expect(read(seen, true)).toBe(meant))

test('the mark of a note behind a sentence that ends with a number is read behind it', () => {
  const raised = standing(`3.61 ${reversed('في')}`).map((sign, at) => ({ ...sign, isRaised: at === 0 }))
  expect(logical(raised, true).map(({ words, isRaised }) => [words, isRaised])).toEqual([
    ['في 61.', false],
    ['3', true],
  ])
})

test('the space behind the mark of a note stands behind it, though it is drawn on the line below the mark', () => {
  // From left to right: a word, a space, a raised 14, the end of the word before it.
  const glyphs = [...`${reversed('وقال')} 14.${reversed('النهر')}`].map((text, at) => {
    const isRaised = text === '1' || text === '4'
    const [left, size, base] = [at * 5, isRaised ? 6 : 10, isRaised ? 96 : 100]
    return {
      text,
      left,
      right: left + 5,
      base,
      size,
      isBold: false,
      isHidden: false,
      isWithoutInk: false,
      isRaised: false,
    }
  })
  const signs = piecesOf(glyphs).flatMap((piece) => piece.signs)
  expect(logical(pieceOf(signs).signs, true).map(({ words, isRaised }) => [words, isRaised])).toEqual([
    ['النهر.', false],
    ['14 ', true],
    ['وقال', false],
  ])
})

test('a name from right to left inside a line from left to right', () => {
  expect(read(`said ${reversed('سامي الحداد')} today`, false)).toBe('said سامي الحداد today')
})

test('brackets that were stored as they are seen are turned', () => {
  expect([areBracketsMirrored('نص )ملحق( نص'), areBracketsMirrored('نص (ملحق) نص')]).toEqual([true, false])
  expect(mirroredBrackets('»نص« )ملحق(')).toBe('«نص» (ملحق)')
})
