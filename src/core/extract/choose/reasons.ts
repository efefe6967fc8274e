import type { Ranking } from '#core/extract/candidates/attribute'
import type { Candidate } from '#core/extract/candidates/candidate'
import { learned, type Model, weightOf } from '#core/extract/choose/model'
import type { QuotationEvidence } from '#core/extract/extraction'

/** So many features are told of each: more than that nobody reads. */
const mostReasons = 3

/** What decided between the chosen speaker and the next best: for each, the features that weigh most against the other. */
export const reasonsFor = (ranked: Ranking, model: Model): Pick<QuotationEvidence, 'reasons' | 'rival'> => {
  const [first, second] = ranked
  if (second === undefined) return { reasons: weightiest(first.candidate, null, model), rival: null }
  return {
    reasons: weightiest(first.candidate, second.candidate, model),
    rival: {
      name: second.candidate.speaker.map(({ name }) => name).join(', '),
      reasons: weightiest(second.candidate, first.candidate, model),
    },
  }
}

/** The features of one that speak for it more than the same features speak for the other. */
const weightiest = (one: Candidate, other: Candidate | null, model: Model): readonly string[] => {
  const found: { readonly feature: string; readonly worth: number }[] = []
  for (const [feature, value] of one.features) {
    const theirs = other === null ? 0 : valueOf(other, feature)
    const worth = value === theirs ? 0 : weightOf(model.ranker, feature) * (value - theirs)
    if (worth <= 0) continue
    let place = found.length
    while (place > 0 && (found[place - 1]?.worth ?? 0) < worth) place -= 1
    if (place === mostReasons) continue
    found.splice(place, 0, { feature, worth })
    if (found.length > mostReasons) found.pop()
  }
  return found.map(({ feature }) => feature)
}

function valueOf({ features }: Candidate, wanted: string): number {
  for (const [feature, value] of features) if (feature === wanted) return value
  return 0
}

/** One candidate as it is told to somebody who asks why. */
export interface Reasoned {
  /** None for nobody. */
  readonly names: readonly string[]
  readonly probability: number
  readonly rule: string
  /** By how much it lost to the chosen one, in natural logarithms of odds; nought for the chosen one. */
  readonly margin: number
  /** Each feature and its part in that, the weightiest first: for the chosen one what it is worth. */
  readonly features: readonly { readonly feature: string; readonly worth: number }[]
}

/** All candidates of one quotation: what spoke for the chosen one, and where each of the others lost to it. */
export const reasoned = (ranked: Ranking, model: Model = learned): readonly Reasoned[] => {
  const [first] = ranked
  const best = contributions(first.candidate, model)
  return ranked.map(({ candidate, probability }) => {
    const worth = contributions(candidate, model)
    const told = candidate === first.candidate ? worth : differences(worth, best)
    return {
      names: candidate.speaker.map(({ name }) => name),
      probability,
      rule: candidate.rule,
      margin: (sumOf(best) - sumOf(worth)) / 1000,
      features: [...told]
        .filter(([, value]) => value !== 0)
        .sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]))
        .map(([feature, value]) => ({ feature, worth: value / 1000 })),
    }
  })
}

/** What each feature of either adds to the distance from the other. */
const differences = (
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((name) => [name, (one.get(name) ?? 0) - (other.get(name) ?? 0)]),
  )

const sumOf = (worth: ReadonlyMap<string, number>): number => [...worth.values()].reduce((sum, value) => sum + value, 0)

/** What each feature of a candidate adds to its score, in thousandths. */
const contributions = ({ features }: Candidate, { ranker }: Model): ReadonlyMap<string, number> =>
  new Map(features.map(([feature, value]) => [feature, (ranker[feature] ?? 0) * value]))
