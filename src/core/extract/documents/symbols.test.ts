import { describe, expect, it } from 'vitest'

import { findSymbols, readSymbol, symbolOfResolution } from '#core/extract/documents/symbols'

describe('United Nations symbols', () => {
  it.each([
    ['A/RES/79/1', 'A', 'RES'],
    ['S/PV.9512', 'S', 'PV'],
    ['S/RES/2231 (2015)', 'S', 'RES'],
    ['a/hrc/49/l.12', 'A', 'HRC'],
    ['ST/SGB/2007/6', 'ST', null],
    ['FCCC/SBI/2009/9', 'FCCC', 'SBI'],
    ['A/CONF.232/2023/4*', 'A', 'CONF'],
  ])('%s', (written, organ, nature) => {
    expect(readSymbol(written)).toMatchObject({ organ, nature })
  })

  it.each(['and/or', 'TCP/IP', '24/7', 'A/B', 'CO2/year', 'X/RES/1', 'A/', 'S/2', 'km/h'])('%s is none', (written) => {
    expect(readSymbol(written)).toBeNull()
  })

  it('stand in a text without the punctuation around them', () => {
    const text = 'See A/RES/79/1, S/PRST/2021/4 and (E/CN.4/2006/48).'
    expect(findSymbols(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A/RES/79/1',
      'S/PRST/2021/4',
      'E/CN.4/2006/48',
    ])
  })

  it('are known for resolutions named by number', () => {
    expect(symbolOfResolution('resolution 2231 (2015)')).toBe('S/RES/2231(2015)')
    expect(symbolOfResolution('General Assembly resolution 76/300')).toBe('A/RES/76/300')
    expect(symbolOfResolution('the resolution')).toBeNull()
    expect(symbolOfResolution('Human Rights Council resolution 44/12')).toBeNull()
    expect(symbolOfResolution('resolution 44/12')).toBeNull()
  })
})
