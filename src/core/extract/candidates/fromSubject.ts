import type { CandidateSet } from '#core/extract/candidates/candidateSet'
import { type FeatureId, pickedBy } from '#core/extract/candidates/features'
import { namedLater } from '#core/extract/candidates/officeLater'
import { namedBelow } from '#core/extract/candidates/namedBelow'
import type { Question } from '#core/extract/candidates/question'
import type { ClauseRule } from '#core/extract/candidates/rules'
import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { isGoverned } from '#core/extract/clauses/governed'
import type { Cue } from '#core/extract/clauses/cues'
import { jointSubjects } from '#core/extract/clauses/joint'
import { leadSubject } from '#core/extract/clauses/firstSubject'
import { longestLook } from '#core/extract/clauses/reportingClause'
import { pairMeant } from '#core/extract/discourse/pairs'
import { type DiscourseState, inMind, resolve, type Resolved } from '#core/extract/discourse/resolution'
import type { Entities, Entity } from '#core/extract/entities/entities'
import { labelOf } from '#core/extract/quotations/labels'
import { type Sentence, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { endsInOneOf } from '#core/extract/text/wordForms'

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
  const features: FeatureId[] = ['pick', pickedBy(rule), pickedBy(clauseRuleOf(question))]
  if (attachment.isOwn) features.push('pick:own')
  if (entity !== null && attachment.clause?.cue?.kind === 'source') features.push('pick:source')
  if (subject !== null && attachment.clause?.cue != null && isAdjacent(subject, attachment.clause.cue))
    features.push('pick:adjacent')
  const group = entity === null ? [] : groupOf(question, entity)
  const pointing = subject ?? (attachment.clause === null && !attachment.isUtterance ? leadPronoun(question) : null)
  if (entity === null) set.addNobody(subject, ...features)
  else if (group.length > 1) {
    set.add(group, 'group', subject, ...features, 'joint')
    for (const one of group)
      set.add([one], one === entity ? rule : 'beside', one === entity ? subject : null, 'joint:one')
  } else set.add([entity], rule, pointing, ...features)
  const picked = entity === null ? [] : group.length > 1 ? group : [entity]
  set.weigh(picked, 'strength', (attachment.clause?.strength ?? 0) / 10)
}

/** Who speaks together with the one grammar picked; that one alone where nobody does. */
function groupOf(question: Question, entity: Entity): readonly Entity[] {
  const { context, entities, attachment, reporting } = question
  const { subject, clause } = attachment
  const pair = pairIn(question)
  if (pair.includes(entity)) return pair
  if (subject?.kind !== 'mention' || subject.mention.kind === 'office' || clause?.cue == null) return [entity]
  const found = jointSubjects(context, reporting, subject).flatMap((one) =>
    one.kind === 'mention' ? (entities.all[entities.entityOf[one.number] ?? -1] ?? []) : [],
  )
  return new Set(found).size === found.length ? found : [entity]
}

/** “Ms Holm and Mr Salas met. “…,” both said”: who was named side by side before; „sagte sie“ is one. */
function pairIn({ context, entities, state, attachment, sentence }: Question): readonly Entity[] {
  const { clause, subject } = attachment
  if (clause?.cue == null) return []
  const { pluralEndings } = context.doc.lexicon
  const verb = wording(context.doc, clause.cue.first, clause.cue.last)
  const mayBeOne = subject?.kind === 'pronoun' && subject.feminine && pluralEndings.length > 0
  if (mayBeOne && !pluralEndings.some((ending) => verb.endsWith(ending))) return []
  const isMany = subject === null && isPluralAlone(context, clause.cue)
  return pairMeant(context, entities, state, isMany ? 'they' : subject, sentence, attachment.sentence)
}

/** “He fears “a lost decade” at home”: where nothing reports, the pronoun the sentence opens with points to the speaker. */
function leadPronoun({ context, sentence }: Question): Subject | null {
  const lead = leadSubject(context, sentence)
  return lead?.kind === 'pronoun' ? lead : null
}

function isAdjacent(subject: Subject, cue: { readonly first: number; readonly last: number }): boolean {
  return subject.first >= cue.last ? subject.first - cue.last <= 1 : cue.first - subject.last <= 1
}

function grammarsPick(question: Question): Resolved {
  const { context, entities, state, attachment, sentence } = question
  const { clause, subject } = attachment
  const labelled = labelledIn(question)
  if (labelled !== null) return { entity: labelled, rule: 'turn' }
  if (clause === null) {
    if (!attachment.isUtterance) return builtIn(question)
    if (state.unnamed !== null && state.turn === null) return { entity: null, rule: 'running' }
    const running = state.turn ?? state.latest ?? state.speaker ?? state.focus
    return running === null ? { entity: namedBelow(question), rule: 'beside' } : { entity: running, rule: 'running' }
  }
  if (clause.cue?.kind === 'relay' && clause.subject === null)
    return { entity: state.focus ?? state.speaker, rule: 'relayed' }
  const [one] = pairIn(question)
  if (one !== undefined) return { entity: one, rule: 'they' }
  if (subject === null) return { entity: whoGoesOn(context, question, state), rule: 'omitted' }
  const local = subject.kind === 'pronoun' ? localState(context, entities, state, sentence, subject) : state
  const found = resolve(context.doc, entities, local, subject, genderOfOffice(question))
  const resolved = inSameSentence(context, entities, sentence, subject, found)
  return inNextSentence(question, subject, resolved)
}

/** What the form of the verb says of its subject, where that is a noun for him and for her. Without a subject see `whoGoesOn`. */
function genderOfOffice(question: Question): Entity['gender'] {
  const { doc } = question.context
  // where the noun has a form for either, and the verb before it need not agree, the noun tells
  return doc.lexicon.source.verbFirst === true ? null : genderOfVerb(question)
}

/** What the form of the verb says of its subject. */
function genderOfVerb({ context: { doc }, attachment: { clause } }: Question): Entity['gender'] {
  const cue = clause?.cue ?? null
  return cue === null ? null : (doc.lexicon.source.genderOfVerb?.(wording(doc, cue.first, cue.last)) ?? null)
}

/** “WALLACE: Is that so?”: a transcript between marks has its label in them. */
function labelledIn({ context, entities, group }: Question): Entity | null {
  const stretch = context.doc.stretches[group.stretches[0] ?? -1]
  return stretch === undefined ? null : labelOf(context.doc, context.mentions, entities, stretch.open + 1)
}

/** Words built into a sentence that reports nothing: whoever the sentence is about uses them. */
function builtIn(question: Question): Resolved {
  const { context, entities, state, sentence, group } = question
  if (group.kind === 'scare') return { entity: null, rule: 'nobody' }
  const lead = leadSubject(context, sentence)
  const isBare = context.doc.stretches[group.stretches[0] ?? -1]?.open === sentence.first
  if (lead === null && state.latest === null && isBare) return { entity: namedBelow(question), rule: 'beside' }
  if (lead === null) return { entity: state.latest, rule: 'running' }
  const { entity } = resolve(context.doc, entities, state, lead)
  return { entity, rule: 'beside' }
}

/** Who goes on where the verb has no subject of its own: whoever came last, if the verb’s gender allows. */
function whoGoesOn(context: Context, question: Question, state: DiscourseState): Entity | null {
  // in a transcript whoever has the turn says “I” of themselves
  if (state.unnamed !== null || state.turn !== null) return null
  const cue = question.attachment.clause?.cue ?? null
  const likely = [state.latest, state.speaker, ...inMind(state)].filter((entity) => entity !== null)
  // «…», reconocen: a plural is no person who speaks alone, but may be the body that was named last
  if (cue !== null && isPluralAlone(context, cue)) return likely[0]?.kind === 'body' ? likely[0] : null
  const gender = genderOfVerb(question)
  if (gender === null) return likely[0] ?? null
  const fits = (entity: Entity): boolean =>
    entity.kind === 'body' ? mayBeBody(context, entity, gender) : entity.gender === null || entity.gender === gender
  return likely.find(fits) ?? likely[0] ?? null
}

/** Behind “she says” a body is none whose noun has no ending of that gender: المهرجان. */
function mayBeBody({ doc: { lexicon } }: Context, { words: [noun = ''] }: Entity, gender: Entity['gender']): boolean {
  return lexicon.source.verbFirst !== true || gender !== 'feminine' || lexicon.shapes.feminineNoun.test(noun)
}

/** Where a verb needs no subject, one in the plural says that several speak. */
function isPluralAlone({ doc }: Context, cue: Cue): boolean {
  const { pluralEndings, source } = doc.lexicon
  if (cue.kind !== 'verb' && cue.kind !== 'weak') return false
  return source.dropsSubject === true && endsInOneOf(wording(doc, cue.first, cue.last), pluralEndings)
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

/** An office that only a guess gives to somebody is that of whom the next sentence names first. */
function inNextSentence(question: Question, subject: Subject, resolved: Resolved): Resolved {
  if (
    subject.kind !== 'mention' ||
    subject.mention.kind !== 'office' ||
    !subject.mention.definite ||
    subject.mention.many ||
    !guesses.has(resolved.rule)
  )
    return resolved
  const entity = namedLater(question, subject)
  return entity === null ? resolved : { entity, rule: 'office-later' }
}

const guesses: ReadonlySet<Resolved['rule']> = new Set(['unnamed', 'office-last', 'office-only'])

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
    if (entity !== undefined && (entity.weight < 2 || entity.isReporter)) continue
    const fits =
      pronoun.kind !== 'pronoun' ||
      entity === undefined ||
      entity.gender === null ||
      pronoun.many ||
      pronoun.anyGender ||
      (entity.gender === 'feminine') === pronoun.feminine
    if (entity !== undefined && fits) {
      if (!isGoverned(context, subject.first, sentence.first)) return { ...state, focus: entity, unnamed: null }
      governed = entity
    }
    at = subject.last - 1
  }
  return governed === null || state.focus !== null ? state : { ...state, focus: governed }
}
