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
])('from “%s” to “%s”', (before, after, expected) => expect(shown(before, after)).toBe(expected))
