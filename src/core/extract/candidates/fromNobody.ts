import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import { type AnnotatedDocument, is } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { isLong, isTitleCase } from '#core/extract/quotations/shape'

/** Nobody whom the text names is always possible; so is that the words are no quotation. */
export function fromNobody(question: Question, set: CandidateSet): void {
  const { attachment, group, context } = question
  const { subject, clause } = attachment
  const features: FeatureId[] = []
  if (attachment.isFromText) features.push('nobody:paper')
  else if (clause === null) features.push('nobody:free', 'words:free')
  else if (subject === null) features.push('nobody:omitted')
  else if (subject.kind === 'someone') features.push('nobody:someone')
  else if (subject.kind === 'utterance') features.push('nobody:paper')
  else if (subject.kind === 'pronoun') features.push('nobody:pronoun')
  else if (subject.mention.kind === 'office') features.push('nobody:office')
  if (
    !attachment.isFromText &&
    subject === null &&
    clause?.cue != null &&
    (isNoun(context.doc, clause.cue.last) || isNounBefore(context.doc, clause.cue.first))
  )
    features.push('nobody:noun')
  if (subject?.kind === 'someone' && clause?.cue?.kind === 'source') features.push('nobody:source')
  if (subject !== null && 'many' in subject && subject.many) features.push('nobody:many')
  if (subject?.kind === 'mention' && subject.mention.many) features.push('nobody:many')
  if (set.speakers.every((speaker) => speaker.length === 0)) features.push('nobody:alone')
  if (question.state.unnamed !== null) features.push('nobody:before')
  const stretch = context.doc.stretches[group.stretches[0] ?? -1]
  if (group.kind !== 'direct') features.push(`words:${group.kind}`)
  if (stretch !== undefined && !isLong(context.doc, stretch)) features.push('words:few')
  if (stretch !== undefined && isTitleCase(context.doc, stretch)) features.push('words:title')
  set.addNobody(subject?.kind === 'mention' || subject?.kind === 'someone' ? subject : null, ...features)
}

/** “The presidential office dismissed it as”: an article and a word or a few nothing tells of, right before the verb. */
function isNounBefore(doc: AnnotatedDocument, verb: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || lexicon.source.dropsSubject === true) return false
  let at = verb - 1
  while (at > 0 && is(doc, at, Is.auxiliary)) at -= 1
  const noun = at
  for (; at >= 0 && noun - at < longestNoun; at -= 1) {
    if (tokens.kind[at] !== Kind.word || doc.owner[at] !== 0) return false
    if (is(doc, at, Is.definite | Is.indefinite) && !is(doc, at, Is.preposition | Is.that)) return at < noun
    if (is(doc, at, Is.cue | Is.weakCue | Is.pronoun | Is.that | Is.conjunction)) return false
  }
  return false
}

/** Words between an article and the verb. */
const longestNoun = 5

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
