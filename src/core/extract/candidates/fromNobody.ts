import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
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
  if (subject === null && clause?.cue != null && isNoun(context.doc, clause.cue.last)) features.push('nobody:noun')
  if (subject !== null && 'many' in subject && subject.many) features.push('nobody:many')
  if (subject?.kind === 'mention' && subject.mention.many) features.push('nobody:many')
  if (set.speakers.every((speaker) => speaker.length === 0)) features.push('nobody:alone')
  const stretch = context.doc.stretches[group.stretches[0] ?? -1]
  if (group.kind !== 'direct') features.push(`words:${group.kind}`)
  if (stretch !== undefined && !isLong(context.doc, stretch)) features.push('words:few')
  if (stretch !== undefined && isTitleCase(context.doc, stretch)) features.push('words:title')
  set.addNobody(subject?.kind === 'mention' || subject?.kind === 'someone' ? subject : null, ...features)
}

/** “…, said fisherman”: in a language without articles any small word nothing is known of, right behind the verb, may be its subject. */
function isNoun(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon, reading } = doc
  return (
    (lexicon.source.genitive === true || lexicon.source.verbFinal === true) &&
    tokens.kind[at] === Kind.word &&
    reading.bits[at] === 0 &&
    tokens.shape[at] !== Shape.capital &&
    doc.owner[at] === 0
  )
}
