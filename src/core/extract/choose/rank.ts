import type { Choose, Ranking } from '#core/extract/candidates/attribute'
import type { Candidate, FeatureValue } from '#core/extract/candidates/candidate'
import type { FeatureId } from '#core/extract/candidates/features'

/** What each way to somebody is worth at most. */
const most: readonly (readonly [FeatureId, number])[] = [
  ['pick:omitted', 0.6],
  ['pick:running', 0.5],
  ['pick:relayed', 0.6],
  ['pick:unnamed', 0.6],
  ['pick:nobody', 0.4],
  ['pick:issuer', 0.6],
  ['pick:office-same', 0.85],
  ['pick:office-last', 0.6],
  ['pick:office-only', 0.5],
  ['pick:office-colon', 0.7],
  ['pick:turn', 0.7],
  ['pick:they', 0.6],
  ['pick:pronoun', 0.8],
]

/** The candidate grammar picked, as probable as its reporting words hold. */
export const rank: Choose = (candidates) => {
  const value = (candidate: Candidate, wanted: FeatureValue[0]): number =>
    candidate.features.find(([feature]) => feature === wanted)?.[1] ?? 0
  const ceiling = (candidate: Candidate): number =>
    most.find(([feature]) => value(candidate, feature) === 1)?.[1] ?? 0.95
  const ranked = candidates.map((candidate) => ({
    candidate,
    probability: value(candidate, 'pick') === 1 ? Math.min(ceiling(candidate), value(candidate, 'strength') + 0.05) : 0,
  }))
  return ranked.sort((one, other) => other.probability - one.probability) as unknown as Ranking
}
