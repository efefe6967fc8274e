import type { ReferenceRule } from '#core/extract/candidates/rules'
import type { Entities, Entity } from '#core/extract/entities/entities'
import type { Subject } from '#core/extract/clauses/subject'

/** What the reader has in mind at this point of the text: whom “he”, “she” and “they” mean. */
export interface DiscourseState {
  /** The subject of the last sentence that named one. */
  focus: Entity | null
  /** Who was quoted or reported last. */
  speaker: Entity | null
  /** The last body that was a subject or spoke. */
  body: Entity | null
  /** The body that issued the statement the text reports. */
  issuer: Entity | null
  /** Who was named last, the latest first: a few. */
  recent: readonly Entity[]
  /** In a transcript: whose turn it is. */
  turn: Entity | null
}

export function emptyState(): DiscourseState {
  return { focus: null, speaker: null, body: null, issuer: null, recent: [], turn: null }
}

export interface Resolved {
  readonly entity: Entity | null
  readonly rule: ReferenceRule
}

export const unnamed: Resolved = { entity: null, rule: 'unnamed' }

/** Who the subject is: the fullest name behind a name, an office, a pronoun or a body. */
export function resolve(entities: Entities, state: DiscourseState, subject: Subject): Resolved {
  if (subject.kind === 'pronoun') return ofPronoun(state, subject)
  if (subject.kind === 'someone') return unnamed
  if (subject.kind === 'utterance') {
    return state.issuer !== null ? { entity: state.issuer, rule: 'issuer' } : unnamed
  }
  const { mention } = subject
  if (mention.kind !== 'office') {
    const entity = entities.all[entities.entityOf[subject.number] as number] ?? null
    if (entity === null || isUnnamedBody(entity)) return unnamed
    return { entity, rule: mention.kind === 'person' ? 'name' : 'organisation' }
  }
  if (mention.many || !mention.definite) return unnamed
  const holder = entities.holderOf(mention)
  if (holder !== null) return { entity: holder, rule: 'office-same' }
  const known = state.speaker ?? state.focus
  if (known !== null && known.kind === 'person' && !known.hasOffice && state.turn === null)
    return { entity: known, rule: 'office-last' }
  const [only, other] = state.recent
  if (only !== undefined && other === undefined && only === known && mention.country === null)
    return { entity: only, rule: 'office-only' }
  return unnamed
}

/** Ведомство, министрлік: a small common noun that no name of the text explains. */
function isUnnamedBody(entity: Entity): boolean {
  return entity.kind === 'body' && entity.weight < 3 && /^[а-яәғқңөұүһі]/u.test(entity.name)
}

function ofPronoun(state: DiscourseState, subject: Subject & { kind: 'pronoun' }): Resolved {
  if (subject.self) {
    return state.turn === null ? unnamed : { entity: state.turn, rule: 'turn' }
  }
  if (subject.many && !subject.feminine) {
    return state.body === null ? unnamed : { entity: state.body, rule: 'they' }
  }
  const candidates = [state.focus, state.speaker, ...state.recent].filter(
    (entity) => entity !== null && entity.kind === 'person',
  )
  const body = subject.many && state.focus === null ? state.body : null
  if (body !== null) return { entity: body, rule: 'they' }
  const clearly = subject.feminine ? candidates.find((entity) => entity?.gender === 'feminine') : undefined
  const other = subject.feminine ? 'masculine' : 'feminine'
  const fitting = clearly ?? candidates.find((entity) => entity?.gender !== other) ?? candidates[0]
  return fitting === undefined || fitting === null ? unnamed : { entity: fitting, rule: 'pronoun' }
}
