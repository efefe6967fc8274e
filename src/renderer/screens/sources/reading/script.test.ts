import { describe, expect, it } from 'vitest'
import { settingOf } from './script'

describe('how a paragraph is set', () => {
  it('runs from right to left when its first letter does', () => {
    expect(settingOf('«الماء للجميع»', 'ar')).toEqual({ direction: 'rtl', language: 'ar' })
    expect(settingOf('2026 — الماء', 'ar').direction).toBe('rtl')
    expect(settingOf('A word: الماء', 'en').direction).toBe('ltr')
  })
  it('is read in the language of the source unless its letters say otherwise', () => {
    expect(settingOf('Вода для всех', 'kk').language).toBe('kk')
    expect(settingOf('Su barşaǵa ortaq', 'kk').language).toBe('kk')
    expect(settingOf('Water for all', 'ru').language).toBe('en')
    expect(settingOf('水位公开', 'en').language).toBe('zh')
    expect(settingOf('1945–2026', 'fr').language).toBe('fr')
  })
})
