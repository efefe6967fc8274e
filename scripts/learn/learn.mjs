// Learning from samples: the ranker from all of them, the confidence and the threshold of sure from choices on folds that
// the ranker had not seen.
import { fitLogistic, fitRanker } from './fit.mjs'
import { dealt } from './folds.mjs'
import { lowerBound } from './statistics.mjs'

/** The share of what is called sure that must be right on the held-out folds. */
const precision = 0.995
const folds = 10
const seed = 20

/** What a first pass is made with, before anything is learned: whom the reporting words lead to. */
export const untaught = {
  learnedFrom: null,
  ranker: { pick: 4000 },
  confidence: {},
  sure: { from: 1001, varieties: {} },
}

/**
 * @param {object} extraction the bundled extraction
 * @param {readonly object[]} samples see samples.mjs
 * @param {readonly object[]} cases further samples, for the ranker alone
 * @param {{ ranker?: object, confidence?: object }} [options] for the fits
 * @returns {{ model: object, heldOut: readonly { sample: object, probability: number, right: boolean, sure: boolean }[] }}
 */
export function learned(extraction, samples, cases, options = {}) {
  const ranker = rankerFrom([...samples, ...cases], options)
  const foldOf = dealt(samples, folds, seed)
  const choices = heldOutChoices(extraction, samples, cases, foldOf, options)
  const confidence = confidenceFrom(extraction, choices, options)
  const probabilities = heldOutProbabilities(extraction, choices, foldOf, options)
  const items = choices.map((choice, index) => ({ ...choice, probability: probabilities[index] }))
  const plain = items.filter(({ choice }) => extraction.isPlain(choice))
  const { from, varieties } = sureFrom(plain)
  const model = {
    learnedFrom: null,
    ranker,
    confidence,
    sure: { from: Math.round(from * 1000), varieties },
  }
  const heldOut = items.map((item) => ({
    ...item,
    sure:
      extraction.isPlain(item.choice) &&
      item.probability >= from &&
      extraction.canBeSure(item.sample.choice.variety, model),
  }))
  return { model, heldOut }
}

/** Weights in thousandths; what rounds to nothing is left out. */
function inThousandths(weights) {
  return Object.fromEntries(
    [...weights].map(([name, weight]) => [name, Math.round(weight * 1000)]).filter(([, weight]) => weight !== 0),
  )
}

export function rankerFrom(samples, { ranker } = {}) {
  return inThousandths(fitRanker(samples, ranker))
}

/** Each sample chosen for by a ranker that has not seen its text. */
function heldOutChoices(extraction, samples, cases, foldOf, options) {
  const found = []
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = rankerFrom([...samples.filter((_, index) => foldOf[index] !== fold), ...cases], options)
    samples.forEach((sample, index) => {
      if (foldOf[index] === fold) found[index] = chosenFor(extraction, sample, weights)
    })
  }
  return found
}

function chosenFor(extraction, sample, weights) {
  const ranked = extraction.rank(
    sample.options.map(({ candidate }) => candidate),
    weights,
  )
  const choice = { ...sample.choice, ranked }
  const option = sample.options.find(({ candidate }) => candidate === ranked[0]?.candidate)
  return {
    sample,
    choice,
    option,
    right: option.agreement !== 'no',
    isWrong: option.agreement === 'no',
  }
}

function confidenceFrom(extraction, choices, { confidence } = {}) {
  return inThousandths(
    fitLogistic(
      choices.map(({ choice, right }) => ({ signs: extraction.signsOf(choice), right })),
      { l2: 20, free: new Set(['always', 'odds', 'words under 5']), ...confidence },
    ),
  )
}

function heldOutProbabilities(extraction, choices, foldOf, options) {
  const found = []
  for (let fold = 0; fold < folds; fold += 1) {
    const confidence = confidenceFrom(
      extraction,
      choices.filter((_, index) => foldOf[index] !== fold),
      options,
    )
    choices.forEach(({ choice }, index) => {
      if (foldOf[index] === fold) found[index] = extraction.confidenceOf(choice, { confidence })
    })
  }
  return found
}

/** What all that is sure must prove together, at 95 %: the best of many thresholds flatters itself. */
const leastProof = 0.95

/** A variety whose lower bound lies under this is never sure: about thirty without a fault are wanted. */
const leastBound = 900

/**
 * The lowest threshold from which on what would be called sure is right often enough. Only varieties that prove themselves
 * at that threshold are ever called sure, so only theirs count.
 */
function sureFrom(plain) {
  const thresholds = [...new Set(plain.map(({ probability }) => probability))].toSorted((one, other) => other - one)
  let best = { from: 1.001, varieties: {} }
  for (const from of thresholds) {
    const above = plain.filter(({ probability }) => probability >= from)
    const varieties = boundsOf(above)
    const sure = above.filter(({ sample }) => varieties[sample.choice.variety].bound >= leastBound)
    const right = sure.filter(({ isWrong }) => !isWrong).length
    const isProved = lowerBound(right, sure.length) >= leastProof
    if (sure.length > 0 && right / sure.length >= precision && isProved) best = { from, varieties }
  }
  return best
}

/** By variety: how many are sure, how many of them right, and what that proves at 95 %. */
function boundsOf(sure) {
  const varieties = grouped(sure, ({ sample }) => sample.choice.variety)
  return Object.fromEntries(
    Object.entries(varieties)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([variety, items]) => {
        const right = items.filter(({ isWrong }) => !isWrong).length
        return [variety, { sure: items.length, right, bound: Math.round(lowerBound(right, items.length) * 1000) }]
      }),
  )
}

function grouped(items, keyOf) {
  const found = {}
  for (const item of items) (found[keyOf(item)] ??= []).push(item)
  return found
}
