import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import { isLong, isTitleCase } from '#core/extract/quotations/shape'

/** Nobody whom the text names is always possible; so is that the words are no quotation. */
export function fromNobody(question: Question, set: CandidateSet): void {
  const { attachment, group, context } = question
  const { subject, clause } = attachment
  const features: FeatureId[] = []
  if (clause === null) features.push('nobody:free', 'words:free')
  else if (subject === null) features.push('nobody:omitted')
  else if (subject.kind === 'someone') features.push('nobody:someone')
  else if (subject.kind === 'utterance') features.push('nobody:paper')
  else if (subject.kind === 'pronoun') features.push('nobody:pronoun')
  else if (subject.mention.kind === 'office') features.push('nobody:office')
  if (subject !== null && 'many' in subject && subject.many) features.push('nobody:many')
  if (subject?.kind === 'mention' && subject.mention.many) features.push('nobody:many')
  if (set.speakers.every((speaker) => speaker.length === 0)) features.push('nobody:alone')
  const stretch = context.doc.stretches[group.stretches[0] ?? -1]
  if (group.kind !== 'direct') features.push(`words:${group.kind}`)
  if (stretch !== undefined && !isLong(context.doc, stretch)) features.push('words:few')
  if (stretch !== undefined && isTitleCase(context.doc, stretch)) features.push('words:title')
  set.addNobody(subject?.kind === 'mention' || subject?.kind === 'someone' ? subject : null, ...features)
}
