import { describe, expect, it } from 'vitest'
import type { TextItem } from '#core/layout/page'
import { textPlacement } from './textPlacement'

const line: TextItem = {
  kind: 'text',
  x: 51,
  y: 120.5,
  text: 'The river office',
  face: 'serif',
  size: 10.5,
  color: '#1c2430',
  width: 80,
}

describe('words in the preview', () => {
  it('stand on their baseline, as long as they were measured', () => {
    expect(textPlacement(line)).toEqual({
      x: 51,
      y: 120.5,
      fill: '#1c2430',
      fontFamily: "'printed-serif'",
      fontSize: 10.5,
      textLength: 80,
    })
  })
  it('begin at their right end where they are read from the right', () => {
    expect(textPlacement({ ...line, text: 'مكتب النهر', face: 'arabic', direction: 'rtl' })).toMatchObject({
      x: 131,
      direction: 'rtl',
      textLength: 80,
    })
  })
  it('keep their letter spacing and figures of equal width', () => {
    expect(textPlacement({ ...line, letterSpacing: 0.6, features: ['tnum'] })).toMatchObject({
      letterSpacing: 0.6,
      style: { fontVariantNumeric: 'tabular-nums' },
    })
  })
  it('are not stretched when there is nothing to stretch', () => {
    expect(textPlacement({ ...line, text: '7' })).not.toHaveProperty('textLength')
    expect(textPlacement({ ...line, width: 0 })).not.toHaveProperty('textLength')
  })
})
