import { expect, test } from 'vitest'
import { decode } from './decode'

/** `~` stands for the escape. */
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll('~', '\u001b'), 'latin1'))

test.each([
  ['Japanese and Latin', '~$B66$O8^7n$K3+$/!#~(BOlm ~$B$G2q$&~(B', '橋は五月に開く。Olm で会う'],
  ['kana of half width', '~(IJ<~(B and~$B66~(J', 'ﾊｼ and橋'],
  ['characters of the supplement', '~$(D0!~(B.', '丂.'],
  ['a line that does not go back', '~$B66\n~(BOlm', '橋\nOlm'],
])('%s', (_, text, words) => {
  expect(decode(bytesOf(text))).toMatchObject({ text: words, encoding: 'iso-2022-jp', notes: [] })
  expect(decode(bytesOf(text), { declared: 'ISO-2022-JP' }).text).toBe(words)
})

test('an escape to what nobody knows is seen', () => {
  const { text, notes } = decode(bytesOf('~$B66~(B ~$Zab'))
  expect(text).toBe('橋 \ufffd$Zab')
  expect(notes.map(({ code }) => code)).toContain('encodingGuessed')
})

test('colours of a terminal are no Japanese', () => {
  expect(decode(bytesOf('~[31mred~[0m')).encoding).toBe('utf-8')
})
