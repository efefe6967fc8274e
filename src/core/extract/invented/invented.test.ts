import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { extract } from '#core/extract/extract'
import { f1, type GoldQuotation, type Score, scored } from '#core/extract/testing/score'

const folder = fileURLToPath(new URL('.', import.meta.url))
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    text: readFileSync(`${folder}${file.replace(/json$/, 'txt')}`, 'utf8'),
    gold: JSON.parse(readFileSync(folder + file, 'utf8')) as { lang: string; quotes: GoldQuotation[] },
  }))

const scoreOf = (languages: readonly string[]): Score =>
  texts
    .filter(({ gold }) => languages.includes(gold.lang))
    .map(({ text, gold }) => scored(text, gold.quotes, extract(text)))
    .reduce((one, other) => ({
      gold: one.gold + other.gold,
      proposed: one.proposed + other.proposed,
      found: one.found + other.found,
      right: one.right + other.right,
      sure: one.sure + other.sure,
      sureWrong: one.sureWrong + other.sureWrong,
    }))

const all = [...new Set(texts.map(({ gold }) => gold.lang))]

/** Floors a little under what is reached: what falls below has been broken. */
describe('invented texts', () => {
  it('are found word for word', () => {
    expect(f1(scoreOf(all).found, scoreOf(all))).toBeGreaterThanOrEqual(97)
  })
  it('are given to the right speaker by full name', () => {
    expect(f1(scoreOf(all).right, scoreOf(all))).toBeGreaterThanOrEqual(70)
  })
  it('are never sure and wrong', () => {
    expect(scoreOf(all).sureWrong).toBe(0)
  })
})
