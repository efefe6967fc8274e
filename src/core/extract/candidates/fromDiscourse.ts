import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import type { ReferenceRule } from '#core/extract/candidates/rules'
import type { Entity } from '#core/extract/entities/entities'

/** Whom the text had in mind before this sentence: who spoke, whom it was about, who was named, whose turn it is. */
export function fromDiscourse({ state }: Question, set: CandidateSet): void {
  const add = (entity: Entity | null | undefined, rule: ReferenceRule, ...features: readonly FeatureId[]): void => {
    if (entity != null) set.add([entity], rule, null, ...features)
  }
  add(state.speaker, 'running', 'speaker')
  add(state.focus, 'earlier', 'focus')
  state.recent.forEach((entity, rank) => add(entity, 'earlier', rank === 0 ? 'recent' : 'recent:older'))
  if (state.recent.length === 1) add(state.recent[0], 'earlier', 'only')
  add(state.body, 'earlier', 'body')
  add(state.issuer, 'issuer', 'issuer')
  add(state.turn, 'turn', 'turn')
}
