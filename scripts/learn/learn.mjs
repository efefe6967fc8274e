// Learning from samples: the ranker from all of them, the confidence and the threshold of sure from choices on folds that
// the ranker had not seen.
import { fitLogistic, fitRanker } from './fit.mjs'
import { dealt } from './folds.mjs'
import { lowerBound } from './statistics.mjs'

const folds = 10
const seed = 20

/** What a first pass is made with, before anything is learned: whom the reporting words lead to. */
export const untaught = {
  learnedFrom: null,
  digest: null,
  ranker: { pick: 4000 },
  confidence: {},
  sure: {},
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
  const model = { learnedFrom: null, digest: null, ranker, confidence, sure: sureFrom(plain) }
  const heldOut = items.map((item) => ({
    ...item,
    sure: extraction.trustIn(item.choice, item.probability, model) === 'sure',
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
      { l2: 8, free: new Set(['always', 'odds', 'words under 5']), ...confidence },
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

/** The share of what is called sure in a language that must be right on the held-out folds. */
const precision = 0.99

// … and of that in texts that are not invented for learning, taken alone: rules were written with the invented ones in view.

/** A language whose lower bound at 95 % lies under this is never sure: about thirty without a fault are wanted. */
const leastBound = 0.9

/** So much of what could be called sure is not, for the best of many thresholds flatters itself. */
const distance = 0.1

/**
 * By language the least probability, in thousandths, from which on it is right often enough, what was sure on the held-out
 * folds, what of it was right, and what that proves: the 95 % lower bound in thousandths.
 */
function sureFrom(plain) {
  const languages = grouped(plain, ({ sample }) => languageOf(sample.choice.variety))
  return Object.fromEntries(
    Object.entries(languages)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([language, items]) => [language, thresholdFor(items)]),
  )
}

function thresholdFor(items) {
  const inThousandths = items.map((item) => ({ ...item, at: Math.round(item.probability * 1000) }))
  const thresholds = [...new Set(inThousandths.map(({ at }) => at))].toSorted((one, other) => other - one)
  const proofs = thresholds.map((from) => ({ from, ...counted(inThousandths.filter(({ at }) => at >= from)) }))
  const isReliable = (from) => {
    const { sure, right } = counted(inThousandths.filter(({ at, sample }) => at >= from && !sample.isInvented))
    return right >= precision * sure
  }
  const isEnough = ({ from, right, sure, bound }) =>
    right >= precision * sure && bound >= leastBound * 1000 && isReliable(from)
  const longest = proofs.findLast(isEnough)
  if (longest === undefined) return { ...(proofs.find(({ sure }) => sure >= 30) ?? proofs.at(-1)), from: 1001 }
  return proofs.find((proof) => isEnough(proof) && proof.sure >= longest.sure * (1 - distance))
}

function counted(sure) {
  const right = sure.filter(({ isWrong }) => !isWrong).length
  return { sure: sure.length, right, bound: Math.round(lowerBound(right, sure.length) * 1000) }
}

/** Kazakh is one language in two alphabets: what proves itself is the language. */
const languageOf = (variety) => variety.split('-')[0]

function grouped(items, keyOf) {
  const found = {}
  for (const item of items) (found[keyOf(item)] ??= []).push(item)
  return found
}
