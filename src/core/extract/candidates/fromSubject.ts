import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import type { FeatureId } from '#core/extract/candidates/features'
import type { Question } from '#core/extract/candidates/question'
import type { ClauseRule } from '#core/extract/candidates/rules'
import { type Context, isGoverned, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { leadSubject } from '#core/extract/clauses/clauseBefore'
import { longestLook } from '#core/extract/clauses/reportingClause'
import { type DiscourseState, resolve, type Resolved } from '#core/extract/discourse/resolution'
import type { Entities, Entity } from '#core/extract/entities/entities'
import { type Sentence, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'

/** How the reporting words stand to the quoted words. */
export function clauseRuleOf(question: Question): ClauseRule {
  const { clause, isUtterance } = question.attachment
  return clause?.rule ?? (isUtterance ? 'free-standing' : 'no-clause')
}

/** The phrase beside the reporting words and whom it leads to: the first candidate, as grammar has it. */
export function fromSubject(question: Question, set: CandidateSet): void {
  const { attachment } = question
  const { entity, rule } = grammarsPick(question)
  const { subject } = attachment
  const features: FeatureId[] = ['pick', `pick:${rule}`, `pick:${clauseRuleOf(question)}`]
  if (attachment.isOwn) features.push('pick:own')
  if (subject !== null && attachment.clause?.cue != null && isAdjacent(subject, attachment.clause.cue))
    features.push('pick:adjacent')
  if (entity === null) set.addNobody(subject, ...features)
  else set.add([entity], rule, subject, ...features)
  set.weigh(entity === null ? [] : [entity], 'strength', (attachment.clause?.strength ?? 0) / 10)
}

function isAdjacent(subject: Subject, cue: { readonly first: number; readonly last: number }): boolean {
  return subject.first >= cue.last ? subject.first - cue.last <= 1 : cue.first - subject.last <= 1
}

function grammarsPick(question: Question): Resolved {
  const { context, entities, state, attachment, sentence } = question
  const { clause, subject } = attachment
  if (clause === null) {
    if (!attachment.isUtterance) return { entity: null, rule: 'nobody' }
    return { entity: state.turn ?? state.speaker ?? state.focus, rule: 'running' }
  }
  if (clause.cue?.kind === 'relay' && clause.subject === null)
    return { entity: state.focus ?? state.speaker, rule: 'relayed' }
  if (subject === null)
    return { entity: bodyOfFeminine(context, question, state) ?? state.focus ?? state.speaker, rule: 'omitted' }
  const local = subject.kind === 'pronoun' ? localState(context, entities, state, sentence, subject) : state
  return inSameSentence(context, entities, sentence, subject, resolve(entities, local, subject))
}

/** وأضافت after the ministry spoke, with a man in mind: the verb is feminine, the ministry goes on. */
function bodyOfFeminine(context: Context, question: Question, state: DiscourseState): Entity | null {
  const { lexicon } = context.doc
  const cue = question.attachment.clause?.cue ?? null
  if (lexicon.source.writing !== 'uncased' || cue === null || state.speaker?.kind !== 'body') return null
  const verb = wording(context.doc, cue.first, cue.last)
  return /(?:ت|[اآ].*ة)$|^[وف]?ت/u.test(verb) && state.focus?.feminine !== true ? state.speaker : null
}

/** “Ann Lee: «…», said the minister”: an office nobody holds yet is that of the person the sentence opens with. */
function inSameSentence(
  context: Context,
  entities: Entities,
  sentence: Sentence,
  subject: Subject,
  resolved: Resolved,
): Resolved {
  if (
    resolved.entity !== null ||
    subject.kind !== 'mention' ||
    subject.mention.kind !== 'office' ||
    !subject.mention.definite ||
    subject.mention.many
  )
    return resolved
  const lead = leadSubject(context, sentence)
  if (
    lead === null ||
    lead.first >= subject.first ||
    lead.kind !== 'mention' ||
    lead.mention.kind !== 'person' ||
    context.doc.tokens.kind[lead.last] !== Kind.colon
  )
    return resolved
  return {
    entity: entities.all[entities.entityOf[lead.number] as number] ?? null,
    rule: 'office-colon',
  }
}

/** “When Ms Okoro arrived, she said”: a person named earlier in the sentence comes before one of the last sentence. */
function localState(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  sentence: Sentence,
  pronoun: Subject,
): DiscourseState {
  let governed: Entity | null = null
  for (
    let at = Math.max(sentence.first, pronoun.first - longestLook);
    at < pronoun.first && at < sentence.last;
    at += 1
  ) {
    if (context.doc.owner[at] !== 0) continue
    const subject = subjectAt(context, at)
    if (subject === null || subject.kind !== 'mention') continue
    const entity =
      subject.mention.kind === 'person' ? entities.all[entities.entityOf[subject.number] as number] : undefined
    if (entity !== undefined && entity.weight < 2) continue
    const fits =
      pronoun.kind !== 'pronoun' ||
      entity === undefined ||
      entity.gender === null ||
      pronoun.many ||
      (entity.gender === 'feminine') === pronoun.feminine
    if (entity !== undefined && fits) {
      if (!isGoverned(context, subject.first, sentence.first)) return { ...state, focus: entity }
      governed = entity
    }
    at = subject.last - 1
  }
  return governed === null || state.focus !== null ? state : { ...state, focus: governed }
}
