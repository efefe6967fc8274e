import type { Candidate, Speaker } from '#core/extract/candidates/candidate'
import { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import { fromDiscourse } from '#core/extract/candidates/fromDiscourse'
import { fromNobody } from '#core/extract/candidates/fromNobody'
import { fromSentence } from '#core/extract/candidates/fromSentence'
import { clauseRuleOf, fromSubject } from '#core/extract/candidates/fromSubject'
import type { Question } from '#core/extract/candidates/question'
import type { Subject } from '#core/extract/clauses/subject'

/** Everybody who may have said these words, each with what speaks for and against; nobody is always the last of them. */
export function candidatesFor(question: Question): readonly Candidate[] {
  const set = new CandidateSet(clauseRuleOf(question), question.attachment.clause?.cue ?? null)
  fromSubject(question, set)
  fromSentence(question, set)
  fromDiscourse(question, set)
  fromNobody(question, set)
  const { subject } = question.attachment
  for (const speaker of set.speakers) {
    const features = [...natureOf(speaker), ...agreementOf(speaker, subject)]
    if (features.length > 0) set.add(speaker, 'beside', null, ...features)
  }
  return withRivals(set.all())
}

function natureOf(speaker: Speaker): FeatureId[] {
  return speaker.flatMap((entity): FeatureId[] => {
    if (entity.kind === 'body') return ['organisation']
    const features: FeatureId[] = ['person']
    if (entity.hasOffice) features.push('titled')
    if (entity.isReporter) features.push('reporter')
    if (entity.weight < 2) features.push('weak-name')
    if (entity.words.length === 1) features.push('short-name')
    return features
  })
}

/** She is no Mr Silva, and he no Ms Okoro. */
function agreementOf(speaker: Speaker, subject: Subject | null): FeatureId[] {
  const [entity] = speaker
  if (
    subject?.kind !== 'pronoun' ||
    subject.many ||
    subject.anyGender ||
    entity === undefined ||
    entity.gender === null
  )
    return []
  return [(entity.gender === 'feminine') === subject.feminine ? 'gender:agrees' : 'gender:differs']
}

/** Whom grammar picked is less certain where others stand in the same sentence. */
function withRivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const has = (candidate: Candidate, wanted: FeatureId): boolean =>
    candidate.features.some(([feature]) => feature === wanted)
  const named = candidates.filter((candidate) => has(candidate, 'sentence') && has(candidate, 'person'))
  return candidates.map((candidate) => {
    if (!has(candidate, 'pick')) return candidate
    const rivals = named.filter((other) => other !== candidate).length
    const feature: FeatureId = rivals === 0 ? 'pick:certain' : rivals === 1 ? 'pick:rival' : 'pick:rivals'
    return { ...candidate, features: [...candidate.features, [feature, 1]] }
  })
}
