import { expect, test } from 'vitest'
import { withoutMarks } from './reported'

test.each([
  ['that the “old” quay would open', 'that the old quay would open'],
  ['that the ‘old’ quay of the port’s owners isn’t open', 'that the old quay of the port’s owners isn’t open'],
  ['die ›alte‹ und die ‚neue‘ Brücke', 'die alte und die neue Brücke'],
  ['le « vieux » et le ‹ petit › pont', 'le  vieux  et le  petit  pont'],
  ['旧称＂大桥＂，又称〝长桥〞', '旧称大桥，又称长桥'],
])('reported speech stands in no marks of any kind: %s', (words, printed) => {
  expect(withoutMarks(words)).toBe(printed)
})
