import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { featureIds } from '#core/extract/candidates/features'
import { clauseRules, referenceRules } from '#core/extract/candidates/rules'
import { learned, type Model } from '#core/extract/choose/model'
import { explain } from '#core/extract/explain'
import { digestOf } from '#core/extract/choose/digest'
import { rank } from '#core/extract/choose/rank'
import { markedTexts } from '#core/extract/testing/marked'
import {
  agreement,
  f1,
  type GoldQuotation,
  matched,
  proposalsOf,
  type Score,
  scored,
} from '#core/extract/testing/score'

const folder = fileURLToPath(new URL('.', import.meta.url))
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    text: readFileSync(`${folder}${file.replace(/json$/, 'txt')}`, 'utf8'),
    gold: JSON.parse(readFileSync(folder + file, 'utf8')) as { quotes: GoldQuotation[] },
  }))

/** What all the texts together give with a model. */
const scoreOf = (model: Model): Score => {
  return summed(texts.map(({ text, gold }) => scored(text, gold.quotes, explain(text, { model }))))
}

function summed(scores: readonly Score[]): Score {
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

/** Written before anybody knew how they would be read, and never looked at since but as a number. */
const unread = readdirSync(`${folder}unread`).flatMap((file) =>
  markedTexts(readFileSync(`${folder}unread/${file}`, 'utf8')),
)

describe('invented texts that no rule was written with in view', () => {
  const scores = unread.map(({ text, quotes }) => scored(text, quotes, explain(text)))
  const score = summed(scores)

  it('are found word for word', () => {
    expect(score.gold).toBeGreaterThan(100)
    expect(f1(score.found, score)).toBeGreaterThanOrEqual(95)
  })

  it('are given to the right speaker by full name', () => {
    expect(f1(score.right, score)).toBeGreaterThanOrEqual(76)
  })

  // What is reached, 5 of 358 when this was written, and not yet the one in a hundred that is wanted.
  it('are sure and wrong at most once in fifty', () => {
    expect(score.sure).toBeGreaterThan(300)
    expect(score.sureWrong * 50).toBeLessThanOrEqual(score.sure)
  })
})

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

  it('fit the invented texts worse with most of the heaviest facts of grammar flipped', () => {
    const before = likelihoodOf(learned)
    const heaviest = Object.entries(learned.ranker)
      .filter(([name]) => /^(?:pick|strength|sentence|cue)/u.test(name) && isUsed(name))
      .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      .slice(0, 10)
    const worse = heaviest.filter(
      ([name, weight]) => likelihoodOf({ ...learned, ranker: { ...learned.ranker, [name]: -weight } }) < before,
    )
    expect(heaviest).toHaveLength(10)
    // two that always come together share what they are worth, and one of them may stand in for the other
    expect(worse.length).toBeGreaterThanOrEqual(6)
  })

  it('are those that were learned, down to the smallest: who changes one by hand must learn anew', () => {
    expect(digestOf(learned)).toBe(learned.digest)
    const [[name, weight] = ['', 0]] = Object.entries(learned.ranker).toSorted(
      ([, one], [, other]) => Math.abs(one) - Math.abs(other),
    )
    expect(digestOf({ ...learned, ranker: { ...learned.ranker, [name]: -weight } })).not.toBe(learned.digest)
  })

  it('calls other things sure when a threshold moves', () => {
    const { sure } = scoreOf(learned)
    expect(sure).toBeGreaterThan(0)
    expect(scoreOf(withSure((proof) => ({ ...proof, from: proof.from + 40 }))).sure).toBeLessThan(sure)
    expect(scoreOf(withSure((proof) => ({ ...proof, from: proof.from - 80 }))).sure).toBeGreaterThan(sure)
  })

  it('never calls anything sure in a language that has not proved itself', () => {
    expect(scoreOf(withSure((proof) => ({ ...proof, from: 0, bound: 899 }))).sure).toBe(0)
  })
})

/** All proposals of the texts that hold words of the gold, with the gold. */
const decided = texts.flatMap(({ text, gold }) =>
  matched(text, gold.quotes, proposalsOf(explain(text))).map(({ gold: quotation, found }) => ({ quotation, found })),
)

/** The logarithm of what the model gives to those who said the words. */
const likelihoodOf = ({ ranker }: Model): number =>
  decided.reduce((sum, { quotation, found }) => {
    const ranked = rank(
      found.choice.ranked.map(({ candidate }) => candidate),
      ranker,
    )
    const right = ranked
      .filter(
        ({ candidate }) =>
          agreement(
            quotation,
            candidate.speaker.map(({ name }) => name),
          ) === 'full',
      )
      .reduce((all, { probability }) => all + probability, 0)
    return right === 0 ? sum : sum + Math.log(right)
  }, 0)

/** Whether a feature tells candidates of the texts apart. */
const isUsed = (name: string): boolean =>
  decided.filter(({ found }) => {
    const having = found.choice.ranked.filter(({ candidate }) =>
      candidate.features.some(([feature]) => feature === name),
    )
    return having.length > 0 && having.length < found.choice.ranked.length
  }).length > 9

/** The weights with other thresholds, or other proofs, of what is sure. */
const withSure = (change: (proof: Model['sure'][string]) => Model['sure'][string]): Model => ({
  ...learned,
  sure: Object.fromEntries(Object.entries(learned.sure).map(([language, proof]) => [language, change(proof)])),
})
