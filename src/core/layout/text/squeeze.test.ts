import { describe, expect, it } from 'vitest'
import { itemise } from './itemise'
import { lineBreaks } from './lineBreaks'
import { type Line, breakLines } from './lines'
import { filled } from './squeeze'
import type { Measure } from '../measure'
import { stylesOf } from '../style/typography'

/** Faces of Han know everything and every letter fills its square; a Latin face knows ASCII, half as wide. */
const squares: Measure = {
  width: (face, unit) => [...unit].length * (face.startsWith('han-') ? 1_000 : 500),
  covers: (face, codePoint) => face.startsWith('han-') || codePoint < 0x80,
}

const style = { ...stylesOf('zh').text, size: 10 }
const linesOf = (text: string, squaresWide: number): readonly Line[] =>
  breakLines(
    itemise([{ text, style }], { measure: squares, onMissing: () => undefined, language: 'zh' }).tokens,
    squaresWide * 10,
  )
const said = ({ tokens }: Line): string => tokens.map(({ text }) => text).join('')

describe('marks of Chinese', () => {
  it('share a square where two meet', () => expect(linesOf('水是我们的。”她', 20)[0]?.width).toBe(75))

  it('leave their white half out where a line begins and where it ends', () => {
    const [first, second] = linesOf('水是我们的，“她说过了', 6)
    expect([first, second].map((line) => line && [said(line), line.width])).toEqual([
      ['水是我们的，', 55],
      ['“她说过了', 45],
    ])
    expect(second?.tokens[0]?.lead).toBe(-5)
  })

  it('let a line end before the one and after the other', () =>
    expect([...lineBreaks('他说：“水是我们的。”她走了', 'zh', true).keys()]).toEqual([1, 3, 5, 6, 7, 8, 11, 12, 13]))

  it('stand where they stood in Latin words', () =>
    expect(lineBreaks('O’Malley说了水的事情和我们的水', 'zh', true).has(2)).toBe(false))
})

describe('a line of Chinese', () => {
  const { tokens } = itemise([{ text: '水是我们的水也是我们', style }], {
    measure: squares,
    onMissing: () => undefined,
    language: 'zh',
  })

  it('is filled to its width by gaps that nobody sees', () =>
    expect(filled(tokens, 9)?.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100 + 9 + 1))

  it('is left ragged where a gap would open by more than an eighth', () => {
    expect(filled(tokens, 11)).not.toBeNull()
    expect(filled(tokens, 12)).toBeNull()
  })

  it('is left as it is where most of it is Latin', () => {
    const mixed = itemise([{ text: '水 the river and the basin 水', style }], {
      measure: squares,
      onMissing: () => undefined,
      language: 'zh',
    })
    expect(filled(mixed.tokens, 3)).toBeNull()
  })
})
