import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, losesLetters } from './ascii'
import { columns, wrapped } from './wrap'

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))

describe('the letters of a cable', () => {
  it.each([
    ['“Say it,” said Zoë – twice…', '"Say it," said Zoe - twice...'],
    ['Straße, Ålesund, Łódź', 'Strasse, Alesund, Lodz'],
    ['Вода для всех', 'Voda dlya vsekh'],
    ['水与和平', 'Shui Yu He Ping'],
    ['Wang 王 said', 'Wang Wang said'],
    ['two\u00a0words', 'two words'],
    ['', ''],
  ])('%s', (text, expected) => expect(ascii(text).trim()).toBe(expected))

  it('are from blank to tilde, whatever comes', () =>
    fc.assert(fc.property(anyText, (text) => void expect(ascii(text)).toMatch(/^[\n\x20-\x7e]*$/))))

  it('leave a text of such letters as it is', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => void expect(ascii(text)).toBe(text))))

  it.each([
    ['“We agree – in part…”', false],
    ['« Nous acceptons »', false],
    ['Zoë agrees', true],
    ['Мы согласны', true],
    ['نتفق', true],
    ['我们同意', true],
  ])('%s is told to have lost letters: %s', (text, lost) => expect(losesLetters(text)).toBe(lost))
})

describe('the lines of a cable', () => {
  const words = fc.array(fc.stringMatching(/^[!-~]{1,100}$/), { maxLength: 60 }).map((all) => all.join(' '))
  const edge = fc.constantFrom('', '1. (OS) ', '   - (R-UE/EU-R) ')

  it('are never longer than 72 signs, and hold every sign in its order', () =>
    fc.assert(
      fc.property(words, edge, (text, first) => {
        const lines = wrapped(text, first)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
        const without = (one: string): string => one.replaceAll(' ', '')
        expect(without(lines.join(''))).toBe(text === '' ? without(first) : without(first + text))
      }),
    ))

  it('break between words where there are words', () =>
    expect(wrapped('one two three'.padEnd(200, ' four five').trim(), '1. ').every((line) => !line.endsWith(' '))).toBe(
      true,
    ))
})
