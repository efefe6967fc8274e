import { type ReportingClause, longestLook } from '#core/extract/clauses/reportingClause'
import { reportingClausesOf, sharedClause } from '#core/extract/clauses/reportingClauses'
import { leadSubject } from '#core/extract/clauses/clauseBefore'
import type { Entities, Entity } from '#core/extract/entities/entities'
import { type Cue, type Context, isGoverned, type Subject, subjectAt } from '#core/extract/clauses/clauses'
import { type Sentence, wording, is } from '#core/extract/text/document'
import { updateState } from '#core/extract/discourse/update'
import { type Report, reportIn } from '#core/extract/clauses/reports'
import { emptyState, type DiscourseState, resolve, type Resolved } from '#core/extract/discourse/resolution'
import { Kind } from '#core/extract/text/tokens'
import { isUtterance } from '#core/extract/clauses/utterances'
import { Is } from '#core/extract/text/wordClasses'

/** How a marked stretch is tied to its speaker. */
export interface Attribution {
  /** The cue and subject stand by this stretch, not by a neighbour that shares them. */
  readonly isOwn: boolean
  readonly rule: string
  readonly confidence: number
  readonly cue: Cue | null
  readonly subject: Subject | null
  readonly speaker: Entity | null
  /** The words are an utterance of their own, not built into the narrator’s sentence. */
  readonly isUtterance: boolean
  /** The reporting clause after the stretch runs to this token; the stretch’s own end when there is none. */
  readonly clauseLast: number
  readonly sentence: number
}

export interface Attributed {
  /** One for each stretch. */
  readonly attributions: readonly Attribution[]
  /** One for each sentence: the indirect speech in it. */
  readonly reports: readonly (Report | null)[]
}

/** Ties every stretch to its speaker. Sentences are read once, from the first to the last. */
export function attribute(context: Context, entities: Entities, turnAt: (token: number) => Entity | null): Attributed {
  const { doc } = context
  const found: Attribution[] = []
  const state = emptyState()
  const reports = doc.sentences.map((sentence, index) => {
    state.turn = turnAt(sentence.first)
    if (sentence.to > sentence.from) attributeSentence(context, entities, state, sentence, index, found)
    const report = reportIn(context, entities, state, sentence)
    updateState(context, entities, state, sentence, report, found)
    return report
  })
  return { attributions: found, reports }
}

function attributeSentence(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  sentence: Sentence,
  index: number,
  found: Attribution[],
): void {
  const { stretches } = context.doc
  const count = sentence.to - sentence.from
  const clauses = reportingClausesOf(context, sentence, index)
  const within = { ...state }
  const start = leadSubject(context, sentence)
  for (let step = 0; step < count; step += 1) {
    const number = sentence.from + step
    const stretch = stretches[number]
    if (stretch === undefined) continue
    let clause = clauses[step] ?? null
    let isOwn = clause !== null
    if (clause === null) {
      const shared = sharedClause(clauses, step)
      if (shared !== null) {
        clause = shared
        isOwn = false
      }
    }
    const utterance = isUtterance(context, sentence, number, clause)
    let subject = clause?.subject ?? null
    if (clause !== null && subject === null && clause.cue?.kind !== 'relay') subject = start
    const outcome = speakerOf(context, entities, within, sentence, clause, subject, utterance)
    if (outcome.entity !== null && clause !== null) within.speaker = outcome.entity
    found[number] = {
      isOwn,
      rule: outcome.rule,
      confidence: outcome.confidence,
      cue: clause?.cue ?? null,
      subject: outcome.subject ?? subject,
      speaker: outcome.entity,
      isUtterance: utterance,
      clauseLast: clauseEnd(context, sentence, index, number, clause),
      sentence: index,
    }
    if (outcome.entity !== null && (clause !== null || utterance)) {
      state.speaker = outcome.entity
      if (outcome.entity.kind === 'body') {
        state.body = outcome.entity
        if (namesUtterance(context, sentence)) state.issuer = outcome.entity
      }
    }
  }
}

/** “said the ministry in a statement” */
function namesUtterance(context: Context, sentence: Sentence): boolean {
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    if (context.doc.owner[at] === 0 && is(context.doc, at, Is.utterance)) return true
  }
  return false
}

interface Outcome {
  readonly entity: Entity | null
  readonly rule: string
  readonly confidence: number
  /** Where the speaker was found in place of the phrase beside the verb. */
  readonly subject?: Subject
}

function speakerOf(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  sentence: Sentence,
  clause: ReportingClause | null,
  subject: Subject | null,
  utterance: boolean,
): Outcome {
  if (clause === null) {
    if (!utterance) return { entity: null, rule: 'no reporting words', confidence: 0.4 }
    const entity = state.turn ?? state.speaker ?? state.focus
    return { entity, rule: 'stands free after the speaker', confidence: 0.5 }
  }
  if (clause.cue?.kind === 'relay' && clause.subject === null) {
    return { entity: state.focus ?? state.speaker, rule: `${clause.rule}, passed on`, confidence: 0.6 }
  }
  if (subject === null) {
    const entity = bodyOfFeminine(context, clause, state) ?? state.focus ?? state.speaker
    return { entity, rule: `${clause.rule}, subject left out`, confidence: entity === null ? 0.4 : 0.6 }
  }
  if (subject.kind === 'utterance') {
    const lead = leadSubject(context, sentence)
    if (lead !== null && lead.first < subject.first && lead.kind !== 'utterance' && !isPartOf(lead, subject)) {
      return { ...speakerOf(context, entities, state, sentence, clause, lead, utterance), subject: lead }
    }
  }
  const local = subject.kind === 'pronoun' ? localState(context, entities, state, sentence, subject) : state
  const resolved = inSameSentence(context, entities, sentence, subject, resolve(entities, local, subject))
  return {
    entity: resolved.entity,
    rule: `${clause.rule}, ${resolved.rule}`,
    confidence: Math.min(resolved.confidence, clause.strength / 10 + 0.05),
  }
}

/** وأضافت after the ministry spoke, with a man in mind: the verb is feminine, the ministry goes on. */
function bodyOfFeminine(context: Context, clause: ReportingClause, state: DiscourseState): Entity | null {
  const { lexicon } = context.doc
  if (lexicon.source.writing !== 'uncased' || clause.cue === null || state.speaker?.kind !== 'body') return null
  const verb = wording(context.doc, clause.cue.first, clause.cue.last)
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
    rule: 'office of the person before the colon',
    confidence: 0.7,
  }
}

function isPartOf(one: Subject, other: Subject): boolean {
  return one.first >= other.first && one.last <= other.last
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

/** Where the words of the narrator that follow the stretch as its reporting clause end. */
function clauseEnd(
  context: Context,
  sentence: Sentence,
  index: number,
  number: number,
  clause: ReportingClause | null,
): number {
  const { stretches, sentences } = context.doc
  const stretch = stretches[number]
  if (stretch === undefined) return sentence.last
  const after = stretch.closed ? stretch.close + 1 : stretch.close
  if (clause === null || clause.side === 'before') return after
  if (number + 1 < sentence.to) return stretches[number + 1]?.open ?? after
  if (clause.rule === 'reporting sentence after') return sentences[index + 1]?.last ?? sentence.last
  return sentence.last
}
