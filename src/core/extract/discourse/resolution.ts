import type { ReferenceRule } from '#core/extract/candidates/rules'
import type { Entities, Entity } from '#core/extract/entities/entities'
import { type AnnotatedDocument, smallToken, wording, smallWording } from '#core/extract/text/document'
import type { Subject } from '#core/extract/clauses/subject'
import type { Mention } from '#core/extract/entities/mention'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** What the reader has in mind at this point of the text: whom “he”, “she” and “they” mean. */
export interface DiscourseState {
  /** The subject of the last sentence that named one. */
  focus: Entity | null
  /** Whoever of them was kept last. */
  latest: Entity | null
  /** Who was quoted or reported last. */
  speaker: Entity | null
  /** The last body that was a subject or spoke. */
  body: Entity | null
  /** The sentences in which they last did, by number. */
  speakerAt: number
  focusAt: number
  /** The body that issued the statement the text reports. */
  issuer: Entity | null
  /** Who was named last, the latest first: a few. */
  recent: readonly Entity[]
  /** Whoever was named last of all: “the latter”. */
  lastNamed: Entity | null
  /** The last sentence was about somebody whom the text does not name; null where it was about somebody it does. */
  unnamed: { readonly feminine: boolean; readonly anyGender?: boolean } | null
  /** Those who were last named side by side as one subject, and the sentence they were, by number: “both”. */
  pair: readonly Entity[]
  pairAt: number
  /** In a transcript: whose turn it is. */
  turn: Entity | null
}

export function emptyState(): DiscourseState {
  return {
    speakerAt: -9,
    focusAt: -9,
    focus: null,
    latest: null,
    speaker: null,
    body: null,
    issuer: null,
    recent: [],
    lastNamed: null,
    unnamed: null,
    pair: [],
    pairAt: -9,
    turn: null,
  }
}

export interface Resolved {
  readonly entity: Entity | null
  readonly rule: ReferenceRule
}

const unnamed: Resolved = { entity: null, rule: 'unnamed' }

/**
 * Who the subject is: the fullest name behind a name, an office, a pronoun or a body. `verbGender`: what the verb says of its subject,
 * where it does: сказала дипломат.
 */
export function resolve(
  doc: AnnotatedDocument,
  entities: Entities,
  state: DiscourseState,
  subject: Subject,
  verbGender: Entity['gender'] = null,
): Resolved {
  if (subject.kind === 'pronoun') return ofPronoun(state, subject, doc)
  if (subject.kind === 'someone') return subject.definite === true ? ofCalling(state) : unnamed
  if (subject.kind === 'utterance') {
    return state.issuer !== null ? { entity: state.issuer, rule: 'issuer' } : unnamed
  }
  const { mention } = subject
  if (mention.kind !== 'office') {
    const entity = entities.all[entities.entityOf[subject.number] as number] ?? null
    if (entity === null) return unnamed
    if (isUnnamedBody(doc, subject.first, entity))
      return state.body === null || state.body === entity ? unnamed : { entity: state.body, rule: 'body-meant' }
    return { entity, rule: mention.kind === 'person' ? 'name' : 'organisation' }
  }
  if (mention.many || !mention.definite) return unnamed
  return ofOffice(doc, entities, state, subject, verbGender)
}

function ofOffice(
  doc: AnnotatedDocument,
  entities: Entities,
  state: DiscourseState,
  { mention, number }: Subject & { readonly kind: 'mention' },
  verbGender: Entity['gender'],
): Resolved {
  const counterpart = ofCounterpart(doc, entities, state, mention)
  if (counterpart !== null) return { entity: counterpart, rule: 'office-shared' }
  const isOf =
    (gender: Entity['gender']) =>
    (entity: Entity): boolean =>
      gender === null || entity.gender === null || entity.gender === gender
  const holders = entities.holdersOf(mention).filter(isOf(verbGender))
  const goesOn = state.speaker !== null && isOf(verbGender)(state.speaker) ? state.speaker : null
  if (
    goesOn !== null &&
    holders.length > 0 &&
    !holders.includes(goesOn) &&
    mention.country === null &&
    mention.titles[0]?.organisation == null &&
    entities.mayHold(mention, goesOn)
  )
    return { entity: goesOn, rule: 'office-shared' }
  const [holder] = holders
  if (holders.length === 1 && holder !== undefined) {
    // «Тренер взял вину на себя. «…», — сказал наставник»: not another coach whom only the next paragraph names
    const isNamedLater = (holder.mentions[0] ?? 0) > number
    const isMeant = (entity: Entity | null): boolean =>
      entity !== null && isOf(verbGender)(entity) && entities.mayHold(mention, entity)
    const here = isNamedLater ? [state.latest, state.focus].find(isMeant) : undefined
    return here == null ? { entity: holder, rule: 'office-same' } : { entity: here, rule: 'office-shared' }
  }
  if (holders.length > 1) {
    // two ministers: the one who has the word, else the one the text is about, else nobody can tell
    const meant = [state.speaker, state.focus].find((entity) => entity !== null && holders.includes(entity))
    return meant == null ? { entity: null, rule: 'office-shared' } : { entity: meant, rule: 'office-shared' }
  }
  // “her lawyer” is not she
  if (
    doc.lexicon.owners.has(smallWording(doc, mention.first - 1, mention.first)) ||
    doc.lexicon.owners.has(smallWording(doc, mention.first, mention.first + 1))
  )
    return unnamed
  if (isCalling(doc, mention)) return unnamed
  // “the ambassador” of a woman, where he who was named last is a man: she who was named before
  const gender = verbGender ?? (mention.feminine ? 'feminine' : null)
  const known =
    [state.latest, state.speaker, state.focus].find((entity) => entity?.kind === 'person' && isOf(gender)(entity)) ??
    (gender === null ? undefined : state.recent.find((entity) => entity.gender === gender)) ??
    null
  if (known === null || state.turn !== null) return unnamed
  if (isOfUnlisted(doc, mention)) return unnamed
  // “esta madre de tres hijos” points to whoever is in mind, whatever office they hold
  const isPointedAt = [mention.first - 1, mention.first].some((at) =>
    doc.lexicon.demonstratives.has(smallToken(doc, at)),
  )
  if (isPointedAt) return { entity: known, rule: 'office-last' }
  // “Her Meranian colleague disagreed. “…,” the minister said”: the one the text does not name goes on
  if (state.unnamed !== null) return unnamed
  if (known.hasOffice && (isDescribed(doc, mention) || entities.contradicts(mention, known))) return unnamed
  const [only, other] = state.recent
  if (only === known && other === undefined) return { entity: known, rule: 'office-only' }
  // the deputy minister of transport, whom nobody named so far is: somebody new
  if (mention.titles[0]?.organisation != null) return unnamed
  // the politician, the envoy: another word for whoever has the word, as long as no country and no body speak against it
  return known.hasOffice && mention.country !== null ? unnamed : { entity: known, rule: 'office-last' }
}

/** “Her Norlandic counterpart agreed: “…””: whoever else holds the office of the one who has the word, or whom the text is about. */
function ofCounterpart(
  { lexicon, reading, text, tokens }: AnnotatedDocument,
  entities: Entities,
  state: DiscourseState,
  { country, titles: [title] }: Mention,
): Entity | null {
  if (title === undefined || lexicon.counterparts.size === 0) return null
  const last = title.head + Math.max(1, reading.span[title.head] ?? 1)
  if (!lexicon.counterparts.has(lexicon.stem(text.slice(tokens.start[title.head], tokens.end[last - 1])))) return null
  const known = [state.latest, state.speaker, state.focus].find((entity) => entity?.kind === 'person') ?? null
  return known === null ? null : entities.counterpartOf(known, country)
}

/** «возразила жительница района»: one of many, and nobody whom the reader has in mind. */
function isCalling({ lexicon, tokens, text }: AnnotatedDocument, { titles: [title] }: Mention): boolean {
  if (title === undefined || lexicon.callings.size === 0) return false
  return lexicon.callings.has(lexicon.stem(text.slice(tokens.start[title.head], tokens.end[title.headLast - 1])))
}

/** “The official”, « la responsable »: whoever has the word, else whom the text is about. */
function ofCalling(state: DiscourseState): Resolved {
  if (state.turn !== null || state.unnamed !== null) return unnamed
  const known = [state.latest, state.speaker, state.focus].find((entity) => entity?.kind === 'person') ?? null
  return known === null ? unnamed : { entity: known, rule: 'office-last' }
}

/** “The president of the audit office” said to be of something, where the one in mind holds another office, is somebody new. */
function isDescribed({ lexicon, reading }: AnnotatedDocument, { titles: [title] }: Mention): boolean {
  if (title === undefined) return false
  const isOf =
    lexicon.source.genitive !== true &&
    [title.headLast, title.last].some((at) => ((reading.bits[at] ?? 0) & Is.link) !== 0)
  return title.organisation !== null || isOf
}

/** 机电署发言人: in signs, unknown ones right before an office are the body it is of, and no list has that. */
function isOfUnlisted({ lexicon, reading, tokens }: AnnotatedDocument, { titles: [title] }: Mention): boolean {
  if (lexicon.source.writing !== 'signs' || title === undefined) return false
  const before = title.first - 1
  return (
    before > 0 &&
    tokens.kind[before] === Kind.han &&
    reading.span[before] === 1 &&
    ((reading.bits[before] ?? 0) & ~(Is.organisation | Is.place | Is.naming)) === 0
  )
}

/** Everybody the reader may think of, the likeliest first. */
export function inMind(state: DiscourseState): readonly Entity[] {
  const all = [state.focus, state.speaker, ...state.recent].filter((entity) => entity !== null)
  return [...new Set(all)]
}

/** Ведомство, министрлік, ese organismo: a small common noun that stands for a body named before. */
export function isUnnamedBody(doc: AnnotatedDocument, first: number, entity: Entity): boolean {
  const { name } = entity
  if (doc.lexicon.anyBody.has(name.toLowerCase())) return true
  if (
    entity.kind !== 'body' ||
    entity.weight >= 3 ||
    name.includes(' ') ||
    (name.charAt(0) !== name.charAt(0).toLowerCase() && !opensSentence(doc, first))
  )
    return false
  if (doc.lexicon.source.writing !== 'cased') return false
  const before = wording(doc, first - 1, first).toLowerCase()
  return doc.lexicon.source.isOblique !== undefined || doc.lexicon.demonstratives.has(before)
}

/** A capital there tells of the sentence alone. */
function opensSentence({ tokens }: AnnotatedDocument, at: number): boolean {
  const before = at === 0 ? Kind.breakLine : tokens.kind[at - 1]
  return before === Kind.breakLine || before === Kind.stop || before === Kind.mark
}

function ofPronoun(
  state: DiscourseState,
  subject: Subject & { kind: 'pronoun' },
  { lexicon: { source } }: AnnotatedDocument,
): Resolved {
  if (subject.self) {
    return state.turn === null ? unnamed : { entity: state.turn, rule: 'turn' }
  }
  if (subject.many && !subject.feminine) {
    // whoever was named last is one person: several whom the text does not name
    if (state.body === null || (state.latest?.kind === 'person' && !subject.anyGender)) return unnamed
    return { entity: state.body, rule: 'they' }
  }
  if (subject.latter && state.lastNamed !== null) return { entity: state.lastNamed, rule: 'pronoun' }
  const isUnnamed =
    state.unnamed !== null &&
    (subject.anyGender || state.unnamed.anyGender === true || state.unnamed.feminine === subject.feminine)
  if (isUnnamed && !subject.many) return unnamed
  const candidates = inMind(state).filter((entity) => entity.kind === 'person')
  const body = subject.many && state.focus === null ? state.body : null
  if (body !== null) return { entity: body, rule: 'they' }
  // “Ms Lang and the historian Fenella Garth …, she said”: by its ending the name of the one the text is about tells, too
  const isHers = (entity: Entity): boolean =>
    entity.gender === 'feminine' || (entity.gender === null && endsAsHers(entity, source.feminineGivenEnding))
  const clearly = subject.feminine ? candidates.find(isHers) : undefined
  const other = subject.feminine ? 'masculine' : 'feminine'
  // “she”, where only men are in mind, is somebody whom the text does not name
  const mayBe = candidates.filter((entity) => subject.anyGender || entity.gender !== other)
  const his = subject.feminine || subject.anyGender ? undefined : mayBe.find((entity) => !isHers(entity))
  const fitting = clearly ?? his ?? mayBe[0]
  if (fitting === undefined && candidates.length > 0) return unnamed
  if (fitting !== undefined) return { entity: fitting, rule: 'pronoun' }
  // « il évoque »: nobody is in mind but the ministry
  return state.body !== null && source.genderedNouns === true ? { entity: state.body, rule: 'they' } : unnamed
}

/** A full name whose given name ends as those of women do. */
function endsAsHers({ words: [given = '', surname] }: Entity, ending: string | undefined): boolean {
  return ending !== undefined && surname !== undefined && given.length > 3 && given.endsWith(ending)
}
