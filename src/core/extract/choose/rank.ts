import type { Ranking } from '#core/extract/candidates/attribute'
import type { Candidate } from '#core/extract/candidates/candidate'
import { type Weights, weighed } from '#core/extract/choose/model'

/**
 * The candidates of one quotation, the likeliest first, each with its probability: a conditional log-linear model, in which
 * a candidate’s share is the exponential of its weighed features. The order follows whole numbers and, between equals, the
 * order in which the candidates came, so that it is the same on every machine.
 */
export function rank(candidates: readonly Candidate[], weights: Weights): Ranking {
  const scores = candidates.map(({ features }) => weighed(weights, features))
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp((score - most) / 1000))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0, probability: (shares[index] ?? 0) / all }))
    .sort((one, other) => other.score - one.score) as unknown as Ranking
}
