import { expect, test } from 'vitest'
import { wordDiff } from './wordDiff'

/** `We {-will-} {+shall+} go` */
const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `{-${text}-}` : `{+${text}+}`))
    .join('')

test.each([
  ['We shall open it.', 'We shall open it.', 'We shall open it.'],
  ['We shall open it.', 'We may open it.', 'We {-shall -}{+may +}open it.'],
  ['We shall open it.', 'We shall not open it now.', 'We shall {+not +}open {-it.-}{+it now.+}'],
  ['我们同意开放', '我们不同意开放', '我们{+不+}同意开放'],
  ['', 'New.', '{+New.+}'],
  ['Old.', '', '{-Old.-}'],
  ['', '', ''],
  ['We  shall open.', 'We shall open.', 'We shall open.'],
  ['all new words here', 'nothing is left', '{-all new words here-}{+nothing is left+}'],
])('from “%s” to “%s”', (before, after, expected) => expect(shown(before, after)).toBe(expected))

test('passages with too much apart to compare are shown as gone and new', () => {
  const words = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
  expect(wordDiff(words('a'), words('b'))).toEqual([
    { kind: 'gone', text: words('a') },
    { kind: 'new', text: words('b') },
  ])
})
