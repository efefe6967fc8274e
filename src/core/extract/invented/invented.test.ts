import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { featureIds } from '#core/extract/candidates/features'
import { clauseRules, referenceRules } from '#core/extract/candidates/rules'
import { learned, type Model } from '#core/extract/choose/model'
import { explain } from '#core/extract/explain'
import { f1, type GoldQuotation, type Score, scored } from '#core/extract/testing/score'

const folder = fileURLToPath(new URL('.', import.meta.url))
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    text: readFileSync(`${folder}${file.replace(/json$/, 'txt')}`, 'utf8'),
    gold: JSON.parse(readFileSync(folder + file, 'utf8')) as { quotes: GoldQuotation[] },
  }))

/** What all the texts together give with a model. */
const scoreOf = (model: Model): Score => {
  const scores = texts.map(({ text, gold }) => scored(text, gold.quotes, explain(text, { model })))
  const sum = (part: keyof Score): number => scores.reduce((all, score) => all + score[part], 0)
  return {
    gold: sum('gold'),
    proposed: sum('proposed'),
    found: sum('found'),
    right: sum('right'),
    sure: sum('sure'),
    sureWrong: sum('sureWrong'),
  }
}

/** Floors a little under what is reached: what falls below has been broken. */
describe('invented texts', () => {
  const score = scoreOf(learned)
  it('are found word for word', () => {
    expect(f1(score.found, score)).toBeGreaterThanOrEqual(97)
  })
  it('are given to the right speaker by full name', () => {
    expect(f1(score.right, score)).toBeGreaterThanOrEqual(74)
  })
  it('are never sure and wrong', () => {
    expect(score.sure).toBeGreaterThan(0)
    expect(score.sureWrong).toBe(0)
  })
})

describe('the weights', () => {
  it('weighs only features that exist: a renamed one must be learned anew', () => {
    expect(Object.keys(learned.ranker).filter((name) => !(featureIds as readonly string[]).includes(name))).toEqual([])
  })

  it('trusts only rules that exist: a renamed one must be learned anew', () => {
    const known = [...clauseRules.map((id) => `clause ${id}`), ...referenceRules.map((id) => `reference ${id}`)]
    const named = Object.keys(learned.confidence).filter((name) => /^(?:clause|reference) /u.test(name))
    expect(named.filter((name) => !known.includes(name))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  })

  it('holds whole numbers and counts alone, and little of them', () => {
    const { learnedFrom, ...numbers } = learned
    const values = (tree: object): unknown[] =>
      Object.values(tree).flatMap((value) => (typeof value === 'object' ? values(value as object) : [value]))
    for (const value of [...values(numbers), ...values(learnedFrom as object)])
      expect(value).toSatisfy(Number.isInteger)
    expect(JSON.stringify(learned).length).toBeLessThan(50_000)
  })

  it('are worse with what grammar says flipped', () => {
    const { right } = scoreOf(learned)
    for (const name of ['pick', 'pick:name', 'pick:certain']) {
      const flipped = { ...learned, ranker: { ...learned.ranker, [name]: -(learned.ranker[name] ?? 0) } }
      expect(scoreOf(flipped).right, name).toBeLessThan(right)
    }
  })

  it('calls other things sure when the threshold moves', () => {
    const sureFrom = (from: number) => scoreOf({ ...learned, sure: { ...learned.sure, from } }).sure
    const { sure } = scoreOf(learned)
    expect(sure).toBeGreaterThan(0)
    expect(sureFrom(learned.sure.from + 40)).toBeLessThan(sure)
    expect(sureFrom(learned.sure.from - 80)).toBeGreaterThan(sure)
  })

  it('never calls anything sure in a language that has not proved itself', () => {
    const varieties = Object.fromEntries(
      Object.entries(learned.sure.varieties).map(([name, counts]) => [name, { ...counts, bound: 899 }]),
    )
    expect(scoreOf({ ...learned, sure: { from: 0, varieties } }).sure).toBe(0)
  })
})
