import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAt } from './anchor'
import { characterEnd, characterStart, isInsideCharacter } from './characters'
import { moveEdge, sentencesAround, snapToWords } from './spans'
import { isInsideWord } from './wholeWords'

const marked = (text: string) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  return { text: text.replace('[', '').replace(']', ''), span: { start, end } }
}
const shown = (text: string, span: { start: number; end: number } | null) =>
  span === null ? null : `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`

const words = (text: string) => shown(marked(text).text, snapToWords(marked(text).text, marked(text).span))
/** The sentences that the marked words touch, in brackets. */
const sentences = (text: string) => {
  const { text: plain, span } = marked(text)
  const touched = sentencesAround(plain, span).filter(({ start, end }) => start < span.end && end > span.start)
  const [first, last] = [touched[0], touched.at(-1)]
  return shown(plain, first && last ? { start: first.start, end: last.end } : null)
}
const move = (text: string, edge: 'start' | 'end', by: 'forward' | 'backward') =>
  shown(marked(text).text, moveEdge(marked(text).text, marked(text).span, edge, by))

/** Any UTF-16 units at all, halves of characters too. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units))

describe('a selection snaps', () => {
  test.each([
    ['We ag[ree to] meet', 'We [agree to] meet'],
    ['We[ agree ]to', 'We [agree] to'],
    ['non-al[ig]ned', '[non-aligned]'],
    ['it do[esn]’t', 'it [doesn’t]'],
    ['about 2.[5]% more', 'about [2.5%] more'],
    ['under A/RES/[79]/1 now', 'under [A/RES/79/1] now'],
    ['l’[eau] est', 'l’[eau] est'],
    ['我们[同]意', '我们[同]意'],
    ['我们不[同意]', '我们[不同意]'],
    ['南非[总统]', '南非[总统]'],
    ['cafe\u0301[s] open', '[cafe\u0301s] open'],
    ['👩‍🔬 sai[d]', '👩‍🔬 [said]'],
  ])('to words: %s', (before, after) => expect(words(before)).toBe(after))

  test.each([
    ['Dr. Holm spoke. We a[gree], she said. Then tea.', 'Dr. Holm spoke. [We agree, she said.] Then tea.'],
    ['One. Tw[o. Thr]ee.', 'One. [Two. Three.]'],
  ])('to sentences: %s', (before, after) => expect(sentences(before)).toBe(after))

  test('to nothing where there is only space', () => expect(words('A [  ] b')).toBe(null))
})

describe('Shift and an arrow move one end by a word', () => {
  test.each([
    ['We [agree] to meet.', 'end', 'forward', 'We [agree to] meet.'],
    ['We [agree to] meet.', 'end', 'backward', 'We [agree] to meet.'],
    ['We [agree] to', 'start', 'backward', '[We agree] to'],
    ['[We agree] to', 'start', 'forward', 'We [agree] to'],
    ['[We] agree', 'end', 'backward', null],
    ['We [agree]', 'end', 'forward', null],
    ['“[We] don’t, Mr. Holm', 'end', 'forward', '“[We don’t], Mr. Holm'],
  ] as const)('%s %s %s', (before, edge, by, after) => expect(move(before, edge, by)).toBe(after))
})

describe('no character is cut', () => {
  test.each([
    ['a😀b', 2, true],
    ['e\u0301', 1, true],
    ['👩‍🔬', 2, true],
    ['🇰🇿🇫🇷', 2, true],
    ['🇰🇿🇫🇷', 4, false],
    ['\r\n', 1, true],
    ['\ud83d', 1, false],
    ['ab', 1, false],
  ])('%j at %i', (text, offset, expected) => expect(isInsideCharacter(text, offset)).toBe(expected))

  const strange = fc
    .array(
      fc.oneof(
        fc.constantFrom('a', ' ', '-', '’', '5', 'é', 'e\u0301', 'ж', '你', '👩‍🔬', '🇰🇿', 'ក្រ', '\n', '\u200d', '\ud83d'),
        anyString,
      ),
    )
    .map((signs) => signs.join(''))

  test('whatever the text, by any helper', () => {
    fc.assert(
      fc.property(strange, fc.nat(), fc.nat(), (text, one, other) => {
        const start = Math.min(one % (text.length + 1), other % (text.length + 1))
        const end = Math.max(one % (text.length + 1), other % (text.length + 1))
        const offsets = [characterStart(text, start), characterEnd(text, end)]
        const snapped = start < end ? snapToWords(text, { start, end }) : null
        if (snapped !== null) {
          expect(isInsideWord(text, snapped.start) || isInsideWord(text, snapped.end)).toBe(false)
          const { prefix, suffix, exact } = anchorAt(text, snapped)
          expect(text).toContain(prefix + exact + suffix)
          expect(prefix.length).toBeLessThanOrEqual(32)
          offsets.push(snapped.start, snapped.end, snapped.start - prefix.length, snapped.end + suffix.length)
        }
        for (const offset of offsets) expect(isInsideCharacter(text, offset)).toBe(false)
      }),
    )
  })
})
