// K-fold by text, nested: everything that is learned for a fold, the ranker, the confidence and the threshold of sure, is
// learned from the other folds; then the fold’s texts are read as the application reads them, and scored.
import { dealt } from './folds.mjs'
import { learned, rankerFrom, untaught } from './learn.mjs'
import { samplesOf } from './samples.mjs'

/**
 * What the given texts teach. Two passes: what is right depends a little on what the reader has in mind, and that on who
 * was chosen before.
 * @param {object} extraction @param {readonly object[]} texts @param {readonly object[]} cases see cases.mjs
 */
export function taughtBy(extraction, texts, cases, options = {}) {
  const taught = [...texts, ...cases]
  const first = { ...untaught, ranker: rankerFrom(samplesOf(extraction, taught, untaught), options) }
  return learned(extraction, samplesOf(extraction, texts, first), samplesOf(extraction, cases, first), options)
}

/**
 * @param {object} extraction @param {readonly object[]} texts
 * @returns {{ scores: Map<string, object>, items: readonly object[] }} scores by language, and every proposal of a held-out text
 */
export function crossValidated(extraction, texts, cases, { folds = 10, seed = 1, options = {} } = {}) {
  const foldOf = dealt(
    texts.map(({ name, lang }) => ({ text: name, stratum: lang })),
    folds,
    seed,
  )
  const scores = new Map()
  const items = []
  for (let fold = 0; fold < folds; fold += 1) {
    const { model } = taughtBy(
      extraction,
      texts.filter((_, index) => foldOf[index] !== fold),
      cases,
      options,
    )
    const unseen = texts.filter((_, index) => foldOf[index] === fold)
    // invented texts teach, and are no measure: rules were written with them in view
    for (const gold of unseen.filter(({ sourcesOnly, isInvented }) => !sourcesOnly && isInvented !== true)) {
      const found = extraction.explain(gold.text, { model })
      const score = extraction.scored(gold.text, gold.quotes, found)
      for (const name of [gold.lang, 'total']) scores.set(name, added(scores.get(name), score))
    }
    items.push(...itemsOf(extraction, samplesOf(extraction, unseen, model)))
  }
  const byName = [...scores].toSorted(([one], [other]) => order(one, other))
  return { scores: new Map(byName), items }
}

/** What was promised of each proposal, and what came of it. */
export function itemsOf(extraction, samples) {
  return samples.map((sample) => {
    const [first] = sample.choice.ranked
    const option = sample.options.find(({ candidate }) => candidate === first.candidate)
    return {
      sample,
      option,
      probability: sample.proposal.evidence.confidence,
      sure: sample.proposal.evidence.trust === 'sure',
      right: option.agreement !== 'no',
      isWrong: option.agreement === 'no',
    }
  })
}

/** The languages in the order of the alphabet, the total last. */
function order(one, other) {
  if (one === 'total' || other === 'total') return one === 'total' ? 1 : -1
  return one < other ? -1 : 1
}

function added(one, other) {
  if (one === undefined) return other
  return Object.fromEntries(Object.keys(other).map((key) => [key, one[key] + other[key]]))
}
