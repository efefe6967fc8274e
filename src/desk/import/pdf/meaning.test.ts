import { expect, test } from 'vitest'
import { meaningOf } from './meaning'

const face = { toUnicode: { _map: { 7: '\0', 8: 'a' } } } as never
const ink = { path: new Float32Array([0, 0, 0, 1, 0.4, 0.5, 1, 0.2, 0.1, 4]) }
const sign = (unicode: string, originalCharCode: number) => ({ unicode, width: 0, originalCharCode })

test('a sign that its face names zero is unreadable where it is drawn, and nothing where it is not', () => {
  expect(meaningOf(sign('\0', 7), face, () => ink)).toBe('\ufffd')
  expect(meaningOf(sign('\0', 7), face, () => null)).toBe('')
  expect(meaningOf(sign('a', 8), face, () => ink)).toBe('a')
})
