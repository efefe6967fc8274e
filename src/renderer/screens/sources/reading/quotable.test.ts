import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks'
import { quotable } from './quotable'

/** What is selected stands between `[` and `]`. */
const check = (drawn: string, ...expected: readonly string[]) => {
  const text = drawn.replace(/[[\]]/g, '')
  const selection = { start: drawn.indexOf('['), end: drawn.indexOf(']') - 1 }
  expect(quotable(text, blocksOf(text), selection).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
}

describe('what a selection quotes', () => {
  it('is whole words', () => {
    check('The ri[ver ris]es here', 'river rises')
    check('The[ river ]rises', 'river')
    check('none[ ] here')
    check('The source [. ] and more')
  })
  it('is not what marks them in the source', () => {
    check('He said: [“We agree.”] And left.', 'We agree.')
    check('He said: “[We agree.”] And left.', 'We agree.')
    check('He said: [“We agree.] And left.', 'We agree.')
    check('Он сказал: [«Мы согласны»].', 'Мы согласны')
    check('他表示：[“水位公开。”]', '水位公开。')
    check('قال: [«الماء للجميع»]', 'الماء للجميع')
  })
  it('keeps marks of words inside', () => {
    check('“[We call it “open water” here]”', 'We call it “open water” here')
    check('He said: [“open water” is ours].', '“open water” is ours')
    check('[the States’] own', 'the States’')
  })
  it('is one stretch for each paragraph', () => {
    check('[“We agree.\n\n“And we stay.”] He left.', 'We agree.', 'And we stay.')
  })
})
