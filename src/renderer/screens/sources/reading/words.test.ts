import { describe, expect, it } from 'vitest'
import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart, wordAt, wordsWithin } from './words'

const wordsOf = (text: string) => wordsWithin(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

/** `|` is where the caret stands, `^` where it is expected. */
const check = (move: (text: string, offset: number) => number | null, drawn: string) => {
  const text = drawn.replace(/[|^]/g, '')
  const offset = drawn.replace('^', '').indexOf('|')
  const expected = drawn.includes('^') ? drawn.replace('|', '').indexOf('^') : null
  expect(move(text, offset)).toBe(expected)
}

describe('words', () => {
  it('are held together by hyphens, apostrophes and signs of figures', () => {
    expect(wordsOf('Ms O’Dowd’s non-aligned 2.5 and €5 (40%) — A/RES/79/1.')).toEqual([
      'Ms',
      'O’Dowd’s',
      'non-aligned',
      '2.5',
      'and',
      '€5',
      '40%',
      'A/RES/79/1',
    ])
  })
  it('are characters where a script writes no spaces', () => {
    expect(wordsOf('水位公开。')).toEqual(['水', '位', '公', '开'])
  })
  it('begin after an elision', () => {
    expect(wordsOf('l’eau d’abord')).toEqual(['l’', 'eau', 'd’', 'abord'])
  })
  it('are Arabic with their marks', () => {
    expect(wordsOf('المياهُ للجميع،')).toEqual(['المياهُ', 'للجميع'])
  })
  it('are known from inside and not between', () => {
    expect(wordAt('read the gauges', 6)).toEqual({ start: 5, end: 8 })
    expect(wordAt('read, then', 5)).toBeNull()
  })
})

describe('stepping', () => {
  it('goes to the next beginning', () => {
    check(nextWordStart, '|We ^agree')
    check(nextWordStart, 'We| — ^agree')
    check(nextWordStart, 'We |agree.')
  })
  it('goes to the beginning before', () => {
    check(previousWordStart, 'We ^ag|ree')
    check(previousWordStart, '^We |agree')
    check(previousWordStart, '“|We agree')
  })
  it('goes to the next end', () => {
    check(nextWordEnd, 'We |agree^.')
    check(nextWordEnd, 'We| agree^.')
    check(nextWordEnd, 'We agree|.')
  })
  it('goes to the end before', () => {
    check(previousWordEnd, 'We^ agree|.')
    check(previousWordEnd, 'We agree^. |Good')
    check(previousWordEnd, 'We| agree')
  })
})
