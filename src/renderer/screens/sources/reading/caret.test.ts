import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks'
import { type Step, placed, stepped } from './caret'

/** `[` is the end that stays, `>` the end that moves; a lone `>` is a caret with nothing selected. */
const read = (drawn: string) => {
  const text = drawn.replace(/[[>]/g, '')
  const anchor = drawn.replace('>', '').indexOf('[')
  const focus = drawn.replace('[', '').indexOf('>')
  return { text, caret: { anchor: anchor < 0 ? focus : anchor, focus } }
}
const draw = (text: string, caret: { anchor: number; focus: number }) => {
  const marks =
    caret.anchor === caret.focus
      ? [[caret.focus, '>'] as const]
      : ([
          [caret.anchor, '['],
          [caret.focus, '>'],
        ] as const)
  return [...marks]
    .sort((a, b) => b[0] - a[0])
    .reduce((drawn, [at, mark]) => drawn.slice(0, at) + mark + drawn.slice(at), text)
}
const keys: Record<string, Step> = {
  '→': { unit: 'word', towards: 'next', extend: false },
  '←': { unit: 'word', towards: 'previous', extend: false },
  '⇧→': { unit: 'word', towards: 'next', extend: true },
  '⇧←': { unit: 'word', towards: 'previous', extend: true },
  'sentence→': { unit: 'sentence', towards: 'next', extend: false },
  'sentence←': { unit: 'sentence', towards: 'previous', extend: false },
  '⇧sentence→': { unit: 'sentence', towards: 'next', extend: true },
  '⇧sentence←': { unit: 'sentence', towards: 'previous', extend: true },
  'paragraph→': { unit: 'paragraph', towards: 'next', extend: false },
  'paragraph←': { unit: 'paragraph', towards: 'previous', extend: false },
  end: { unit: 'text', towards: 'next', extend: false },
}
const check = (before: string, pressed: string, after: string) => {
  const { text, caret } = read(before)
  const end = pressed
    .split(' ')
    .reduce((now, key) => stepped(text, blocksOf(text), now, keys[key] ?? expect.fail(key)), caret)
  expect(draw(text, end)).toBe(after)
}

describe('the caret', () => {
  it('steps over words and paragraphs, and stays at the ends', () => {
    check('>We agree.', '→', 'We >agree.')
    check('We >agree.\n\n“Good', '→', 'We agree.\n\n“>Good')
    check('We agree.\n\n“>Good', '←', 'We >agree.\n\n“Good')
    check('We >agree.', '→', 'We >agree.')
    check('>We agree.', '←', '>We agree.')
    check('>We. One.\nTwo.', 'paragraph→', 'We. One.\n>Two.')
    check('We. One.\n>Two.', 'paragraph←', '>We. One.\nTwo.')
    check('>We agree.\nSo do they.', 'end', 'We agree.\nSo do >they.')
  })
  it('steps over sentences', () => {
    check('>We agree. They do not. So be it.', 'sentence→ sentence→', 'We agree. They do not. >So be it.')
    check('We agree. They >do not. So be it.', 'sentence←', 'We agree. >They do not. So be it.')
  })
})

describe('selecting', () => {
  it('takes whole words from wherever one stands', () => {
    check('The >river rises', '⇧→', 'The [river> rises')
    check('The ri>ver rises', '⇧→', 'The [river> rises')
    check('The river> rises', '⇧→', 'The river [rises>')
    check('The >river rises', '⇧→ ⇧→', 'The [river rises>')
  })
  it('goes back over words', () => {
    check('The river >rises', '⇧←', 'The >river [rises')
    check('The river ri>ses', '⇧←', 'The river >rises[')
    check('The river rises in>', '⇧← ⇧←', 'The river >rises in[')
  })
  it('gives words back when it turns round', () => {
    check('The >river rises now', '⇧→ ⇧→ ⇧←', 'The [river> rises now')
    check('The >river rises', '⇧→ ⇧←', 'The >river rises')
    check('The river rises>', '⇧← ⇧← ⇧→', 'The river >rises[')
  })
  it('takes sentences, from here to the end and then whole ones', () => {
    check('We >agree. They do not. So be it.', '⇧sentence→', 'We [agree.> They do not. So be it.')
    check('We >agree. They do not. So be it.', '⇧sentence→ ⇧sentence→', 'We [agree. They do not.> So be it.')
    check('We agree. They do >not. So be it.', '⇧sentence←', 'We agree. >They do [not. So be it.')
  })
  it('takes Chinese by characters and Arabic by words', () => {
    check('>水位公开。', '⇧→ ⇧→', '[水位>公开。')
    check('>المياه للجميع، لكن', '⇧→ ⇧→', '[المياه للجميع>، لكن')
  })
})

describe('a line up or down', () => {
  it('lands before a word', () => {
    expect(placed('The river rises', { anchor: 0, focus: 0 }, 6, false)).toEqual({ anchor: 4, focus: 4 })
  })
  it('selects whole words', () => {
    expect(placed('The river rises', { anchor: 0, focus: 0 }, 6, true)).toEqual({ anchor: 0, focus: 9 })
    expect(placed('The river rises', { anchor: 10, focus: 10 }, 6, true)).toEqual({ anchor: 10, focus: 4 })
  })
})
