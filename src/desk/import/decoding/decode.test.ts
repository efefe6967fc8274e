import { expect, test } from 'vitest'
import { decode } from './decode'
import { legacyEncodings } from '../legacyEncodings'

const words = 'Мы обещаем держать слово. “Nous tiendrons parole”, dit-elle.'
const russian =
  'Мост через реку открыт. Министр обещает держать слово, и держать его долго; паром больше не нужен никому.'

/** The letters of windows-1251, as far as a Russian sentence needs them. */
const asCyrillicBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const seen = (bytes: Uint8Array, declared: string | null = null): string => {
  const { text, notes } = decode(bytes, { declared })
  const said = notes.map(
    ({ facts }) =>
      ` (guessed ${facts['encoding']}${facts['unreadable'] === undefined ? '' : `, ${facts['unreadable']} unreadable`})`,
  )
  return text + said.join('')
}

test('UTF-8 is believed, with and without its mark', () => {
  expect(seen(Buffer.from(words))).toBe(words)
  expect(seen(Buffer.from(`\ufeff${words}`))).toBe(words)
})

test('UTF-16 with its mark is believed', () => {
  expect(seen(utf16(`\ufeff${words}`, 'le'))).toBe(words)
  expect(seen(utf16(`\ufeff${words}`, 'be'))).toBe(words)
})

test('UTF-16 without a mark is told by its empty halves, in Latin and in Cyrillic letters', () => {
  expect(seen(utf16('We shall keep our word.', 'le'))).toBe('We shall keep our word. (guessed utf-16le)')
  expect(seen(utf16(russian, 'be'))).toBe(`${russian} (guessed utf-16be)`)
})

test('and in Arabic letters, which have no empty halves', () => {
  const arabic = 'افتتح الجسر اليوم، وقالت الوزيرة: «سنبقيه مفتوحا».'
  expect(seen(utf16(arabic, 'be'))).toBe(`${arabic} (guessed utf-16be)`)
})

test('an older alphabet is guessed, and that is said', () => {
  expect(seen(asCyrillicBytes(russian))).toBe(`${russian} (guessed windows-1251)`)
})

test('what the markup declares is believed, unless the bytes are sound UTF-8', () => {
  expect(seen(asCyrillicBytes(russian), 'windows-1251')).toBe(russian)
  expect(seen(Buffer.from(words), 'windows-1251')).toBe(words)
})

test('a declaration that nobody knows is passed over', () => {
  expect(seen(asCyrillicBytes(russian), 'x-unheard-of')).toBe(`${russian} (guessed windows-1251)`)
})

test('UTF-8 with a few bytes gone wrong stays UTF-8; what cannot be read is marked and counted', () => {
  const torn = Buffer.concat([Buffer.from(russian), Buffer.from([0xd0]), Buffer.from(' и конец')])
  expect(seen(torn)).toBe(`${russian}\ufffd и конец (guessed utf-8, 1 unreadable)`)
})

test('a text that says FFFD of itself is no guess', () => {
  expect(seen(Buffer.from('a\ufffdb'))).toBe('a\ufffdb')
})

test('sound UTF-8 is not weighed against the older encodings, yet all of them may be chosen; ASCII is the same in all', () => {
  expect(decode(Buffer.from(russian)).alternatives).toEqual(legacyEncodings)
  expect(decode(Buffer.from('We shall keep our word.')).alternatives).toEqual([])
  expect(decode(asCyrillicBytes(russian)).alternatives[0]).toBe('windows-1251')
})
