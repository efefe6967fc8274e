import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import type { ReferenceRule } from '#core/extract/candidates/rules'
import type { Subject } from '#core/extract/clauses/subject'
import { type DiscourseState, inMind } from '#core/extract/discourse/resolution'
import type { Entity } from '#core/extract/entities/entities'

/** Whom the text had in mind before this sentence: who spoke, whom it was about, who was named, whose turn it is. */
export function fromDiscourse({ state, attachment }: Question, set: CandidateSet): void {
  const add = (entity: Entity | null | undefined, rule: ReferenceRule, ...features: readonly FeatureId[]): void => {
    if (entity != null) set.add([entity], rule, null, ...features)
  }
  add(state.speaker, 'running', 'speaker')
  add(state.focus, 'earlier', 'focus')
  if (attachment.sentence - state.speakerAt <= near) add(state.speaker, 'running', 'speaker:near')
  if (attachment.sentence - state.focusAt <= near) add(state.focus, 'earlier', 'focus:near')
  for (const entity of rivalsOf(attachment.subject, state)) add(entity, 'earlier', 'rival:pronoun')
  state.recent.forEach((entity, rank) => add(entity, 'earlier', rank === 0 ? 'recent' : 'recent:older'))
  if (state.recent.length === 1) add(state.recent[0], 'earlier', 'only')
  add(state.body, 'earlier', 'body')
  add(state.issuer, 'issuer', 'issuer')
  add(state.turn, 'turn', 'turn')
}

/** How many sentences back somebody is still near. */
const near = 2

/** Everybody a pronoun may mean by gender, where that is more than one. */
function rivalsOf(subject: Subject | null, state: DiscourseState): readonly Entity[] {
  if (subject?.kind !== 'pronoun' || subject.many) return []
  const other = subject.feminine ? 'masculine' : 'feminine'
  const fitting = inMind(state).filter(
    (entity) => entity.kind === 'person' && (subject.anyGender || entity.gender !== other),
  )
  return fitting.length > 1 ? fitting : []
}
