import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import { mentionAt } from '#core/extract/entities/mention'
import { is } from '#core/extract/text/document'
import type { Cue } from '#core/extract/clauses/cues'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { isNounBefore, isNounBehind } from '#core/extract/clauses/unlistedNoun'
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
  if (!attachment.isFromText && clause?.cue != null && isNounAt(context, clause.cue, clause.side, subject))
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

/** A noun that names nobody stands where the subject of the verb would stand, and nobody else does. */
function isNounAt(context: Context, cue: Cue, side: 'before' | 'after', subject: Subject | null): boolean {
  // “The jury said Petra Lind had “…””: who stands behind such a noun and its verb is whom the words are about
  const isBefore =
    (subject === null || (cue.kind === 'verb' && subject.first >= cue.last)) && isNounBefore(context.doc, cue.first)
  return (
    isBefore || (subject === null && (isNoun(context, cue.last) || (side === 'after' && isNounBehind(context, cue))))
  )
}

/** “…, said fisherman”: in a language without articles any small word nothing is known of, right behind the verb, may be its subject. */
function isNoun({ doc, mentions }: Context, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    (lexicon.source.genitive === true || lexicon.source.verbFinal === true) &&
    tokens.kind[at] === Kind.word &&
    mentionAt(mentions, at) === undefined &&
    !is(doc, at, ~(Is.organisation | Is.institution)) &&
    tokens.shape[at] !== Shape.capital &&
    doc.owner[at] === 0
  )
}
