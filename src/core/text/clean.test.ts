import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from './clean'

/** `clean('a\r\nb')` → the text, and one line per note: code, count, offsets. */
const notesOf = (raw: string): string =>
  cleanText(raw)
    .notes.map(({ code, count, offsets }) => `${code} ×${count} @${offsets.join(',')}`)
    .join('; ')

/** Any UTF-16 units at all, halves of characters too. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units))

describe('cleaning alters line ends, control characters and surplus white space, and nothing else', () => {
  test.each([
    ['Windows line ends', 'One\r\nTwo\r\n', 'One\nTwo\n', 'line-ends ×2 @3,7'],
    ['old line ends and separators', 'One\rTwo\u2028Three\fFour', 'One\nTwo\nThree\nFour', 'line-ends ×3 @3,7,13'],
    ['NUL and other controls', 'be\0fore \u0007after\u009f', 'before after', 'control-characters ×3 @2,7,12'],
    ['spaces at line ends', 'One  \nTwo\u00a0\t\nThree ', 'One\nTwo\nThree', 'trailing-spaces ×3 @3,7,13'],
    ['a line of spaces', 'One\n   \nTwo', 'One\n\nTwo', 'trailing-spaces ×1 @4'],
    ['more than two blank lines', 'One\n\n\n\n\nTwo', 'One\n\n\nTwo', 'blank-lines ×2 @6,6'],
    ['two blank lines', 'One\n\n\nTwo', 'One\n\n\nTwo', ''],
    ['half a character', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc', 'lone-surrogates ×2 @1,3'],
    ['a whole one', 'a😀c', 'a😀c', ''],
    ['the encoding mark', '\ufeffOne', 'One', 'byte-order-mark ×1 @0'],
    ['bytes somebody could not read', 'caf\ufffd', 'caf\ufffd', 'unreadable ×1 @3'],
    [
      'an override that turns words round',
      'We \u202enot\u202c agree',
      'We \u202enot\u202c agree',
      'bidi-controls ×2 @3,7',
    ],
    ['characters without width', 'n\u200bo\u2060t', 'n\u200bo\u2060t', 'invisible-characters ×2 @1,3'],
    ['a Latin joiner', 'n\u200dt', 'n\u200dt', 'invisible-characters ×1 @1'],
    ['Persian spelling', 'می\u200cخواهیم', 'می\u200cخواهیم', ''],
    ['a composed picture', '👩\u200d🔬', '👩\u200d🔬', ''],
    ['marks, dashes, hyphens, spacing', '“A” «Б» - – — co-\u00adop  x', '“A” «Б» - – — co-\u00adop  x', ''],
    ['decomposed letters', 'E\u0301', 'E\u0301', ''],
    ['nothing', '', '', ''],
  ])('%s', (_what, raw, text, notes) => {
    expect(cleanText(raw).text).toBe(text)
    expect(notesOf(raw)).toBe(notes)
  })

  test('cleaning what is clean changes nothing', () => {
    const strange = fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\0',
      '\ufeff',
      '\u00a0',
      '\u200b',
      '\ud83d',
      '\ude00',
      'a',
      'ж',
      '。',
      '\u0301',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(strange, { maxLength: 40 }).map((signs) => signs.join('')),
          anyString,
        ),
        (raw) => {
          const once = cleanText(raw).text
          expect(cleanText(once).text).toBe(once)
        },
      ),
    )
  })

  test('every letter and figure comes through, in order', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}\p{P}]/gu)?.join('') ?? ''
    fc.assert(
      fc.property(anyString, (raw) => {
        expect(letters(cleanText(raw).text)).toBe(letters(raw))
      }),
    )
  })

  const seed = new URL('../../../../shared/seed-un80.txt', import.meta.url)
  test.skipIf(!existsSync(seed))('the shared example comes out byte for byte', () => {
    const { text, notes } = cleanText(readFileSync(seed, 'utf8'))
    expect(notes).toEqual([])
    expect(createHash('sha256').update(text).digest('hex')).toMatch(/^a4ffff99.*d6384$/)
  })
})
