import type { Candidate, Speaker } from '#core/extract/candidates/candidate'
import { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import { fromDiscourse } from '#core/extract/candidates/fromDiscourse'
import { fromNobody } from '#core/extract/candidates/fromNobody'
import { fromSentence } from '#core/extract/candidates/fromSentence'
import { clauseRuleOf, fromSubject } from '#core/extract/candidates/fromSubject'
import type { Question } from '#core/extract/candidates/question'
import type { Subject } from '#core/extract/clauses/subject'
import type { Entity } from '#core/extract/entities/entities'
import { wording } from '#core/extract/text/document'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** Everybody who may have said these words, each with what speaks for and against; nobody is always the last of them. */
export function candidatesFor(question: Question): readonly Candidate[] {
  const set = new CandidateSet(clauseRuleOf(question), question.attachment.clause?.cue ?? null)
  // what a text states nobody says, and no rival is likelier
  if (question.attachment.isFromText) {
    fromNobody(question, set)
    return set.all()
  }
  fromSubject(question, set)
  fromSentence(question, set)
  fromDiscourse(question, set)
  fromNobody(question, set)
  for (const speaker of set.speakers) {
    const features = [...natureOf(speaker), ...agreementOf(question, speaker), ...officeOf(question, speaker)]
    if (features.length > 0) set.add(speaker, 'beside', null, ...features)
  }
  return withRivals(set.all())
}

function natureOf(speaker: Speaker): FeatureId[] {
  const features: FeatureId[] = []
  for (const entity of speaker) {
    features.push(entity.kind === 'body' ? 'organisation' : 'person')
    if (entity.kind === 'body') continue
    if (entity.hasOffice) features.push('titled')
    if (entity.isReporter) features.push('reporter')
    if (entity.weight < 2) features.push('weak-name')
    if (entity.words.length === 1) features.push('short-name')
  }
  return features
}

/** She is no Mr Silva, and he no Ms Okoro; nor may one of them be the subject of the other’s form of a verb. */
function agreementOf({ context: { doc }, attachment: { subject, clause } }: Question, [entity]: Speaker): FeatureId[] {
  if (entity === undefined || entity.gender === null) return []
  const cue = clause?.cue ?? null
  const verb = cue === null ? '' : wording(doc, cue.first, cue.last)
  const isFeminine =
    subject?.kind === 'pronoun'
      ? genderOfPronoun(subject, verb, doc.lexicon.pluralEndings)
      : subject === null || subject.kind === 'someone'
        ? (doc.lexicon.source.genderOfVerb?.(verb) ?? null)
        : null
  if (isFeminine === null) return []
  return [entity.gender === isFeminine ? 'gender:agrees' : 'gender:differs']
}

/** „sagte sie“: a word that is she and they is she where the verb is no plural. */
function genderOfPronoun(
  { anyGender, many, feminine }: Subject & { kind: 'pronoun' },
  verb: string,
  pluralEndings: readonly string[],
): Entity['gender'] {
  const isMany = many && (!feminine || pluralEndings.length === 0 || endsInOneOf(verb, pluralEndings))
  return isMany || anyGender ? null : feminine ? 'feminine' : 'masculine'
}

/** “The delegate of Kestria” is not the ambassador whom the text named. */
function officeOf({ entities, attachment: { subject } }: Question, [entity]: Speaker): FeatureId[] {
  if (subject?.kind !== 'mention' || subject.mention.kind !== 'office' || entity?.kind !== 'person') return []
  if (entities.mayHold(subject.mention, entity)) return ['office:holds']
  return entity.hasOffice ? ['office:other'] : []
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
