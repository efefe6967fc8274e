import type { Ranking } from '#core/extract/candidates/attribute'
import type { Candidate } from '#core/extract/candidates/candidate'
import type { Model } from '#core/extract/choose/model'
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
  const worth = contributions(one, model)
  const theirs = other === null ? new Map<string, number>() : contributions(other, model)
  return [...worth]
    .map(([feature, value]) => [feature, value - (theirs.get(feature) ?? 0)] as const)
    .filter(([, value]) => value > 0)
    .sort((left, right) => right[1] - left[1])
    .slice(0, mostReasons)
    .map(([feature]) => feature)
}

/** What each feature of a candidate adds to its score, in thousandths. */
export const contributions = ({ features }: Candidate, { ranker }: Model): ReadonlyMap<string, number> =>
  new Map(features.map(([feature, value]) => [feature, (ranker[feature] ?? 0) * value]))
