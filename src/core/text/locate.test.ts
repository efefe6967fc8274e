import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAt } from './anchor'
import { locate } from './locate'
import { isInsideWord } from './wholeWords'

/** Takes the one […] stretch out of a marked text. */
const marked = (text: string) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  return { text: text.replace('[', '').replace(']', ''), span: { start, end } }
}

/**
 * Anchors the marked words of the first text and looks for them in the second one, which marks where they should be:
 * `check('A: [we agree]. B: no.', 'moved', 'B: no. A: [we agree].')`.
 */
const check = (before: string, found: 'exact' | 'moved' | 'lost', after: string) => {
  const old = marked(before)
  const anchor = anchorAt(old.text, old.span)
  if (found === 'lost') expect(locate(after, anchor)).toEqual({ found })
  else {
    const now = marked(after)
    expect(locate(now.text, anchor)).toEqual({ found, span: now.span })
  }
}

describe('anchored words are found as they are, or lost', () => {
  test('where they were', () => check('A: [we agree].', 'exact', 'A: [we agree].'))
  test('with other words around them, at the same place', () => check('A: [we agree].', 'exact', 'B: [we agree]!'))
  test('further on', () => check('A: [we agree].', 'moved', 'On Monday A: [we agree].'))
  test('one letter changed', () => check('A: [we agree].', 'lost', 'A: we Agree.'))
  test('another typography is not looked for', () => check('[It’s so].', 'lost', "It's so."))
  test('inside another word', () => check('A: [we agree].', 'lost', 'A: we agreed not to.'))
  test('inside a word that says the opposite', () =>
    check('We seek [proliferation].', 'lost', 'We seek non-proliferation.'))
  test('half a figure', () => check('It cost [5] million.', 'lost', 'It cost 5.2 million.'))
  test('half a symbol', () => check('See [A/RES/79].', 'lost', 'See A/RES/79/1.'))
  test('a second time, elsewhere', () => check('A: [we agree].', 'exact', 'A: [we agree]. B: we agree.'))
  test('twice, the surroundings tell which', () =>
    check('Anna said: [we agree] on water.', 'moved', 'Boris said: we agree. Anna said: [we agree] on water.'))
  test('twice, and nothing tells which', () => check('Anna: [we agree].', 'lost', 'Ben: we agree. Carl: we agree!'))
  test('twice with the same surroundings', () =>
    check('Yes. [We agree]. Yes.', 'lost', 'No, no. Yes. We agree. Yes. Yes. We agree. Yes.'))
  test('gone', () => check('A: [we agree].', 'lost', ''))
  test('behind a Chinese no', () => check('他说：[同意这一点]', 'lost', '他说：不同意这一点'))
  test('between Chinese characters, which have no spaces', () =>
    check('他说[我们同意]这一点', 'moved', '昨天他说[我们同意]这一点'))
})

describe('whatever else is edited, the words are found or lost, never taken for others', () => {
  const word = fc.constantFrom(
    'river',
    'we',
    'agree',
    'not',
    'office',
    'мост',
    'open',
    'the',
    'spring',
    '协议',
    'don’t',
    '2,500',
  )
  const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(' '))

  test('an edit before and after unique words', () => {
    fc.assert(
      fc.property(words(12), words(8), words(12), words(12), words(12), (before, said, after, newBefore, newAfter) => {
        const quoted = `unheard ${said} unsaid`
        const text = `${before} ${quoted} ${after}`
        const anchor = anchorAt(text, { start: before.length + 1, end: before.length + 1 + quoted.length })
        const now = `${newBefore} ${quoted} ${newAfter}`
        const located = locate(now, anchor)
        expect(located.found).toBe(newBefore.length === before.length ? 'exact' : 'moved')
        expect(located).toMatchObject({
          span: { start: newBefore.length + 1, end: newBefore.length + 1 + quoted.length },
        })
      }),
    )
  })

  test('any text at all: what is found are the words, whole', () => {
    fc.assert(
      fc.property(words(30), fc.nat(), fc.nat(), words(30), (text, from, length, other) => {
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (length % 12))
        const anchor = anchorAt(text, { start, end })
        const located = locate(other, anchor)
        if (located.found === 'lost') return
        expect(other.slice(located.span.start, located.span.end)).toBe(anchor.exact)
        expect(isInsideWord(other, located.span.start) || isInsideWord(other, located.span.end)).toBe(false)
      }),
    )
  })

  test('a hundred thousand repetitions are no trouble', () => {
    const text = 'ha '.repeat(100_000)
    expect(locate(text, { start: 1, end: 5, exact: 'ha ho', prefix: 'x', suffix: 'y' })).toEqual({ found: 'lost' })
    expect(locate('a'.repeat(300_000), { start: 1, end: 5, exact: 'aaaa', prefix: '', suffix: '' })).toEqual({
      found: 'lost',
    })
  })
})
