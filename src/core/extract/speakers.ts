import type { Cast, Member } from '#core/extract/cast'
import type { Subject } from '#core/extract/clauses'

/** What the reader has in mind at this point of the text: whom “he”, “she” and “they” mean. */
export interface Memory {
  /** The subject of the last sentence that named one. */
  focus: Member | null
  /** Who was quoted or reported last. */
  speaker: Member | null
  /** The last body that was a subject or spoke. */
  body: Member | null
  /** The body that issued the statement the text reports. */
  issuer: Member | null
  /** Who was named last, the latest first: a few. */
  recent: readonly Member[]
  /** In a transcript: whose turn it is. */
  turn: Member | null
}

export function emptyMemory(): Memory {
  return { focus: null, speaker: null, body: null, issuer: null, recent: [], turn: null }
}

export interface Resolved {
  readonly member: Member | null
  readonly rule: string
  readonly confidence: number
}

const nobody: Resolved = { member: null, rule: 'unnamed', confidence: 0.6 }

/** Who the subject is: the fullest name behind a name, an office, a pronoun or a body. */
export function resolve(cast: Cast, memory: Memory, subject: Subject): Resolved {
  if (subject.kind === 'pronoun') return ofPronoun(memory, subject)
  if (subject.kind === 'someone') return nobody
  if (subject.kind === 'utterance') {
    return memory.issuer !== null ? { member: memory.issuer, rule: 'issuer of the statement', confidence: 0.6 } : nobody
  }
  const { mention } = subject
  if (mention.kind !== 'office') {
    const member = cast.members[cast.memberOf[subject.number] as number] ?? null
    if (member === null || isUnnamedBody(member)) return nobody
    return { member, rule: mention.kind === 'person' ? 'name' : 'organisation', confidence: 0.95 }
  }
  if (mention.many || !mention.definite) return nobody
  const holder = cast.holderOf(mention)
  if (holder !== null) return { member: holder, rule: 'office of the same person', confidence: 0.85 }
  const known = memory.speaker ?? memory.focus
  if (known !== null && known.kind === 'person' && !known.hasOffice && memory.turn === null)
    return { member: known, rule: 'office after the last speaker', confidence: 0.6 }
  const [only, other] = memory.recent
  if (only !== undefined && other === undefined && only === known && mention.country === null)
    return { member: only, rule: 'office of the only person so far', confidence: 0.5 }
  return nobody
}

/** Ведомство, министрлік: a small common noun that no name of the text explains. */
function isUnnamedBody(member: Member): boolean {
  return member.kind === 'body' && member.weight < 3 && /^[а-яәғқңөұүһі]/u.test(member.name)
}

function ofPronoun(memory: Memory, subject: Subject & { kind: 'pronoun' }): Resolved {
  if (subject.self) {
    return memory.turn === null ? nobody : { member: memory.turn, rule: 'speaker of the turn', confidence: 0.7 }
  }
  if (subject.many && !subject.feminine) {
    return memory.body === null ? nobody : { member: memory.body, rule: 'they, the body named last', confidence: 0.6 }
  }
  const candidates = [memory.focus, memory.speaker, ...memory.recent].filter(
    (member) => member !== null && member.kind === 'person',
  )
  const body = subject.many && memory.focus === null ? memory.body : null
  if (body !== null) return { member: body, rule: 'they, the body named last', confidence: 0.5 }
  const clearly = subject.feminine ? candidates.find((member) => member?.gender === 'feminine') : undefined
  const other = subject.feminine ? 'masculine' : 'feminine'
  const fitting = clearly ?? candidates.find((member) => member?.gender !== other) ?? candidates[0]
  return fitting === undefined || fitting === null ? nobody : { member: fitting, rule: 'pronoun', confidence: 0.8 }
}
