import { expect, test } from 'vitest'
import { pieceOf, piecesOf } from './pieces'

/** Signs of ten points, each with its width in points, one after the other. */
const drawn = (signs: readonly (readonly [string, number])[]): string => {
  let x = 40
  const glyphs = signs.map(([text, width]) => {
    const left = x
    x += width
    const rest = { base: 60, size: 10, isBold: false, isRaised: false, isHidden: false, isWithoutInk: false }
    return { text, left, right: left + width, ...rest }
  })
  return piecesOf(glyphs)
    .flatMap(({ signs: own }) => pieceOf(own).signs.map(({ text }) => text))
    .join('')
}

test.each([
  [
    'a vowel that is drawn in two parts',
    [
      ['ค', 6],
      ['\u0e4d', 0],
      ['า', 5],
      ['น', 6],
    ],
    'คำน',
  ],
  [
    '… of which the first is called the whole',
    [
      ['ค', 6],
      ['ำ', 0],
      ['า', 5],
      ['น', 6],
    ],
    'คำน',
  ],
  [
    '… with a tone between its parts',
    [
      ['น', 6],
      ['\u0e4d', 0],
      ['\u0e49', 0],
      ['า', 5],
    ],
    'น้ำ',
  ],
  [
    'two marks on one letter, in their order',
    [
      ['ท', 6],
      ['ี', 0],
      ['่', 0],
      ['น', 6],
    ],
    'ที่น',
  ],
  [
    'of Lao',
    [
      ['ຄ', 6],
      ['\u0ecd', 0],
      ['າ', 5],
    ],
    'ຄຳ',
  ],
] as const)('%s', (_, signs, words) => expect(drawn(signs)).toBe(words))
