import type { Decision } from '#core/extract/candidates/attribute'
import { findCues } from '#core/extract/clauses/cues'
import { longestLook } from '#core/extract/clauses/reportingClause'
import { mentionAt, mentionNumberAt } from '#core/extract/entities/mention'
import type { Entities, Entity } from '#core/extract/entities/entities'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { is, type Sentence, smallToken, wording, smallWording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { keepPair } from '#core/extract/discourse/pairs'
import type { Report } from '#core/extract/clauses/reports'
import { type DiscourseState, resolve } from '#core/extract/discourse/resolution'

/** Keeps in mind whom the next sentence may mean: who spoke or was reported in this one, else its subject. */
export function updateState(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  sentence: Sentence,
  index: number,
  report: Report | null,
  decisions: readonly Decision[],
): void {
  if (sentence.isLine) {
    keepIssuer(context, entities, state, sentence)
    return
  }
  const here = named(context, entities, sentence)
  state.lastNamed = here.at(-1) ?? state.lastNamed
  if (here.length > 0)
    state.recent = [...here, ...state.recent.filter((entity) => !here.includes(entity))].slice(0, mostRecent)
  keepPair(context, entities, state, sentence, index, here)
  const spokenBy = unnamedSpeaker(decisions.at(-1))
  // whoever asks hands the word over
  if (spokenBy !== null && isAsked(context, sentence)) return
  if (spokenBy !== null) {
    state.unnamed = spokenBy
    return
  }
  for (let number = decisions.length - 1; number >= 0; number -= 1) {
    const candidate = decisions[number]?.ranked[0].candidate
    const [speaker] = candidate?.speaker ?? []
    if (speaker === undefined || candidate?.cue == null) continue
    keep(state, speaker, index)
    return
  }
  if (report?.speaker != null) {
    keep(state, report.speaker, index)
    state.speaker = report.speaker
    state.speakerAt = index
    return
  }
  // “a source in the ministry said that …”, but not “the director, …”: whose name may stand in an aside
  const told = report !== null && decisions.length === 0 ? report.subject : null
  const isHeld = told?.kind === 'mention' && told.mention.definite
  const untold = told === null || isHeld ? null : unnamedSubject(told)
  if (untold !== null && !isAsked(context, sentence)) {
    state.unnamed = untold
    return
  }
  const last = Math.min(sentence.last, sentence.first + longestLook)
  if (isReported(context, sentence.first, last)) return
  const introduced = introducedIn(context, entities, sentence.first, last)
  if (introduced !== null) {
    keep(state, introduced, index)
    return
  }
  let hasBody = false
  for (const phrase of phrasesBetween(context, sentence.first, behindDropped(context, sentence.first, last))) {
    const { subject, isGoverned, isOblique, isPossessor, isRelative } = phrase
    if (isGoverned || isOblique || isPossessor || isRelative) continue
    if (subject.kind === 'pronoun' && !subject.self) return
    if (subject.kind === 'someone' && isAsked(context, sentence)) return
    if (subject.kind === 'someone' && !subject.many && phrase.opens && (phrase.hasVerb || phrase.beforeComma)) {
      state.unnamed = { feminine: false, anyGender: true }
      return
    }
    if (subject.kind !== 'mention') continue
    const { entity } = resolve(context.doc, entities, state, subject)
    if (entity === null && isUnnamedHolder(subject)) {
      // “The 45-year-old, a mother of three, sleeps here”: an aside only describes
      if (phrase.afterComma && isClosedByComma(context, subject.last)) continue
      state.unnamed = { feminine: subject.mention.feminine }
      return
    }
    const isShown = entity !== null && (entity.weight >= 2 || (phrase.opens && phrase.hasVerb && isFullName(entity)))
    if (entity === null || (entity.kind === 'person' && (!isShown || entity.isReporter))) continue
    keep(state, entity, index)
    // “the ministry rejected the note of Ms Sorba”: the body with its verb is the subject, whoever is named behind
    const isSubject = phrase.hasVerb || (context.doc.lexicon.source.verbFirst === true && phrase.isObject)
    if (entity.kind === 'person' || (isSubject && entity.weight >= 3)) return
    hasBody = true
  }
  // “To Ms Ríos the promise means little”: of one person alone, the sentence is about them
  const [only, other] = here
  if (!hasBody && only !== undefined && other === undefined) keep(state, only, index)
}

/** “Shanice Holt smiles”: two words nothing speaks against. */
const isFullName = ({ weight, words }: Entity): boolean => weight > 0 && words.length > 1

/**
 * «Adelantó que llegará una misión»: where a verb of saying needs no subject and opens the sentence, whoever stands in what is
 * said is not whom the sentence is about.
 */
function behindDropped(context: Context, first: number, last: number): number {
  const { doc } = context
  if (doc.lexicon.source.dropsSubject !== true) return last
  for (const cue of findCues(context, first, last)) {
    if (cue.kind === 'weak' || cue.kind === 'relay' || cue.kind === 'source') continue
    if (is(doc, cue.last, Is.that) && phrasesBetween(context, first, cue.first).length === 0) return cue.first
  }
  return last
}

/** “One of them is the young Ann Lee.” Whoever stands behind “is”, with nobody named before it, is whom the text goes on about. */
function introducedIn({ doc, mentions }: Context, entities: Entities, first: number, last: number): Entity | null {
  const { copula } = doc.lexicon
  if (copula.size === 0) return null
  let verb = -1
  for (let at = first; at < last && at < first + farthestIntroduced; at += 1) {
    if (doc.owner[at] !== 0) return null
    const mention = mentionAt(mentions, at)
    if (mention !== undefined && mention.kind === 'person') {
      const isNamed = verb >= 0 && at - verb <= 5 && mention.weight > 0 && mention.name.includes(' ')
      return isNamed ? (entities.all[entities.entityOf[mentionNumberAt(mentions, at)] ?? -1] ?? null) : null
    }
    if (mention !== undefined) return null
    if (copula.has(smallToken(doc, at))) verb = at
  }
  return null
}

const farthestIntroduced = 12

/** “…?” asked a reporter. A verb that asks, outside the marks. */
function isAsked({ doc }: Context, sentence: Sentence): boolean {
  const { inquiring } = doc.lexicon
  if (inquiring.size === 0) return false
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    if (doc.owner[at] !== 0) continue
    if (inquiring.has(smallWording(doc, at, at + Math.max(1, doc.reading.span[at] ?? 1)))) return true
  }
  return false
}

/** “Statement by the High Representative, Ms Elena Sorba, on …” as a line of its own: what follows is hers. */
function keepIssuer(context: Context, entities: Entities, state: DiscourseState, sentence: Sentence): void {
  const { doc } = context
  if (state.speaker !== null || state.turn !== null || !is(doc, sentence.first, Is.utterance)) return
  const agent = sentence.first + Math.max(1, doc.reading.span[sentence.first] ?? 1)
  if (!doc.lexicon.agents.has(wording(doc, agent, agent + 1).toLowerCase())) return
  const [phrase] = phrasesBetween(context, agent + 1, sentence.last)
  if (phrase?.subject.kind !== 'mention' || phrase.subject.first - agent > 2) return
  const { entity } = resolve(doc, entities, state, phrase.subject)
  if (entity === null) return
  state.issuer = entity
  state.latest = entity
}

/** The last words of the sentence are given to nobody, and a calling or an office stands beside them: whoever that is speaks on. */
export function unnamedSpeaker(decision: Decision | undefined): DiscourseState['unnamed'] {
  const subject = decision?.group.chief.subject
  if (decision === undefined || decision.ranked[0].candidate.speaker.length > 0 || subject == null) return null
  return unnamedSubject(subject)
}

/** One person, whom the text does not name: a source, the minister. */
function unnamedSubject(subject: Subject): DiscourseState['unnamed'] {
  if (subject.kind === 'someone') return subject.many ? null : { feminine: false, anyGender: true }
  return isUnnamedHolder(subject) ? { feminine: subject.mention.feminine } : null
}

/** A comma ends the aside before a verb of saying stands in it. */
function isClosedByComma({ doc }: Context, from: number): boolean {
  for (let at = from; at < from + longestAside; at += 1) {
    if (doc.tokens.kind[at] === Kind.comma) return true
    if (doc.tokens.kind[at] !== Kind.word || is(doc, at, Is.cue | Is.auxiliary)) return false
  }
  return false
}

const longestAside = 6

/** Putin wolle keinen Frieden: told in the mood of reported speech, the sentence is still the speaker’s. */
function isReported({ doc }: Context, first: number, last: number): boolean {
  const { reportedMood } = doc.lexicon
  if (reportedMood.size === 0) return false
  for (let at = first; at < last; at += 1)
    if (doc.owner[at] === 0 && reportedMood.has(wording(doc, at, at + 1))) return true
  return false
}

/** The minister, whose name the text does not give. */
function isUnnamedHolder(subject: Subject): subject is Subject & { readonly kind: 'mention' } {
  return subject.kind === 'mention' && subject.mention.kind === 'office' && !subject.mention.many
}

/** How many people are kept in mind for a pronoun. */
const mostRecent = 4

/** The people this sentence names, outside marks, in the order of the text. */
function named(context: Context, entities: Entities, sentence: Sentence): readonly Entity[] {
  const found: Entity[] = []
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    const mention = mentionAt(context.mentions, at)
    if (mention === undefined) continue
    if (mention.kind === 'person' && mention.weight >= 2 && context.doc.owner[at] === 0) {
      const entity = entities.all[entities.entityOf[mentionNumberAt(context.mentions, at)] as number]
      if (entity !== undefined && !entity.isReporter && !found.includes(entity)) found.push(entity)
    }
    at = Math.max(at, mention.last - 1)
  }
  return found
}

function keep(state: DiscourseState, entity: Entity, index: number): void {
  state.latest = entity
  state.unnamed = null
  if (entity.kind === 'person') {
    state.focus = entity
    state.focusAt = index
  } else state.body = entity
}
