import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemise } from './itemise'
import { balancedLines, breakLines } from './lines'
import { plainMeasure } from '../testing/plainMeasure'
import { stylesOf } from '../style/typography'

const style = { ...stylesOf('en').text, size: 10 }
const tokens = (text: string) =>
  itemise([{ text, style }], { measure: plainMeasure, onMissing: () => undefined }).tokens
/** Lines of so many letters of 5 points. */
const lines = (text: string, letters: number): readonly string[] =>
  breakLines(tokens(text), letters * 5).map((line) => line.tokens.map((token) => token.text).join(''))

describe('breaking lines', () => {
  it('takes what fits', () => expect(lines('aaa bbb ccc', 20)).toEqual(['aaa bbb ccc']))

  it('keeps lines even rather than full', () => expect(lines('aaa bb cc ddddd', 6)).toEqual(['aaa', 'bb cc', 'ddddd']))

  it('ends a line where the text does', () => expect(lines('one\ntwo three', 40)).toEqual(['one', 'two three']))

  it('leaves no last line of one short word', () => {
    expect(lines('water is a matter of the trust we show in it', 41).at(-1)?.split(' ').length).toBeGreaterThan(1)
  })

  it('leaves no last line of one longer word where the line before can spare another', () =>
    expect(lines('the bank of the river in Merrowland', 26)).toEqual(['the bank of the river', 'in Merrowland']))

  it('does not break inside a word where the style changes', () => {
    const runs = [
      { text: 'said ', style },
      { text: 'Varn', style: { ...style, face: 'serif-italic' as const } },
      { text: 'holt', style },
    ]
    const broken = breakLines(itemise(runs, { measure: plainMeasure, onMissing: () => undefined }).tokens, 45)
    expect(broken.map((line) => line.tokens.map((token) => token.text).join(''))).toEqual(['said', 'Varnholt'])
  })

  it('ends a line at the hyphen of a word only where much white would be left otherwise', () => {
    const text = 'they have stood for non-proliferation since they joined us'
    expect(lines(text, 24)).toEqual(['they have stood for', 'non-proliferation since', 'they joined us'])
    expect(lines(text, 28)).toEqual(['they have stood for non-', 'proliferation since they', 'joined us'])
  })

  it('divides a word only when it is longer than a line', () =>
    expect(lines('x https://orvanda.example/releases/of/the/year', 12).join('')).toBe(
      'xhttps://orvanda.example/releases/of/the/year',
    ))

  it('sets heads in lines of nearly one length', () => {
    const balanced = balancedLines(tokens('Third Round Table on the Shared Waters of the Orvanda'), 250)
    const widths = balanced.map((line) => line.width)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.8)
  })

  it('divides no word to make the lines of a head alike', () => {
    const balanced = balancedLines(tokens('a b intergovernmental c d'), 120)
    expect(balanced.map((line) => line.tokens.map(({ text }) => text).join('')).join('|')).toContain(
      'intergovernmental',
    )
  })

  it('loses no letter and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 3, max: 60 }), (text, letters) => {
        const all = tokens(text)
        const broken = breakLines(all, letters * 5)
        const kept = broken.flatMap((line) => line.tokens.map((token) => token.text)).join('')
        expect(kept.replace(/ /g, '')).toBe(
          all
            .map((token) => token.text)
            .join('')
            .replace(/ /g, ''),
        )
        for (const line of broken)
          if (line.tokens.length > 1) expect(line.width).toBeLessThanOrEqual(letters * 5 + 0.01)
      }),
    )
  })
})
