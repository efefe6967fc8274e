import { describe, expect, test } from 'vitest'
import { findWords, sameWords } from './verbatim'

describe('the same words', () => {
  test.each([
    ['“Peace” — “now”', '"Peace" — "now"', true],
    ['« Paix »', '“Paix”', true],
    ['Élan', 'E\u0301lan', true],
    ['мы согласны', 'мы\u00a0согласны', true],
    ['我们同意\n这一决定', '我们同意这一决定', true],
    ['every day', 'everyday', false],
    ['resign', 're-sign', false],
    ['5.000', '5,000', false],
    ['UN', 'un', false],
    ['ё', 'е', false],
  ])('%s and %s', (left, right, expected) => {
    expect(sameWords(left, right)).toBe(expected)
  })

  test('are found with their offsets in the text as it is', () => {
    const text = 'She said:\n“We don’t\n  close   harbours.” That was all.'
    const span = findWords(text, "We don't close harbours.")
    expect(span && text.slice(span.start, span.end)).toBe('We don’t\n  close   harbours.')
  })

  test('that stand twice are not found: nobody can tell which', () => {
    expect(findWords('We agree. They agree. We agree.', 'We agree.')).toBeNull()
  })
})
