import { type Bond, relayed, lookBack } from '#core/extract/bond'
import { sourceAfter } from '#core/extract/bondsBefore'
import {
  type Cue,
  findCues,
  type Ground,
  speakingPlace,
  type Subject,
  subjectAfter,
  subjectBefore,
} from '#core/extract/clauses'
import { Kind } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

export function bondAfter(ground: Ground, close: number, from: number, end: number, hasNext: boolean): Bond | null {
  const { tokens, reading } = ground.manuscript
  let at = from
  let set = endsOpen(ground, close)
  while (
    at < end &&
    (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.stop)
  ) {
    if (tokens.kind[at] !== Kind.stop) set = true
    at += 1
  }
  if (at >= end) return null
  const last = Math.min(end, at + lookBack)
  const cues = findCues(ground, at, last)
  const cue = cues.find((candidate) => candidate.kind !== 'weak' && candidate.kind !== 'relay') ?? cues[0]
  if (cue === undefined) return null
  const endsWithColon = tokens.kind[end - 1] === Kind.colon
  if (hasNext && cues.length === 1 && (endsWithColon || (cue.kind === 'participle' && end - cue.last <= 2))) return null
  const opensWithAnd = ((reading.bits[at] as number) & Is.conjunction) !== 0
  const [lead, subject] = leadOf(ground, at, cue, last)
  if (cue.kind === 'participle') {
    return lead <= 1 ? { rule: 'participle after the words', side: 'after', cue, subject: null, strength: 4.5 } : null
  }
  if (cue.kind === 'source') {
    return lead <= 1 ? { rule: 'source after the words', side: 'after', cue, subject, strength: set ? 9.4 : 8.8 } : null
  }
  const near = lead <= 2 && !opensWithAnd
  if (cue.kind === 'relay')
    return near
      ? { rule: 'passed on', side: 'after', cue, subject: relayed(ground, cue.last, last), strength: set ? 7.2 : 4.4 }
      : null
  if (near && set)
    return { rule: 'reporting words after', side: 'after', cue, subject, strength: cue.kind === 'weak' ? 6 : 9.4 }
  if (near)
    return {
      rule: 'reporting words right after',
      side: 'after',
      cue,
      subject,
      strength: cue.kind === 'weak' ? 4.2 : 8.8,
    }
  if (opensWithAnd && hasNext) return null
  return { rule: 'reporting words later in the sentence', side: 'after', cue, subject, strength: lead <= 8 ? 3.5 : 2 }
}

/** Words between the mark and the cue that are neither its subject nor adverbs; and the subject itself. */
export function leadOf(ground: Ground, from: number, cue: Cue, last: number): [lead: number, subject: Subject | null] {
  const { tokens, reading } = ground.manuscript
  if (cue.kind === 'source') return [cue.first - from, sourceAfter(ground, cue.last, last)]
  const before = cue.first > from ? subjectBefore(ground, cue.first, from) : null
  const subject = before ?? speakingPlace(ground, cue, from, last) ?? subjectAfter(ground, cue.last, last)
  let lead = 0
  for (let at = from; at < cue.first; at += 1) {
    if (before !== null && at >= before.first && at < before.last) continue
    const bits = reading.bits[at] as number
    if (
      (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han) &&
      (bits & (Is.auxiliary | Is.definite | Is.indefinite | Is.calendar | Is.pronoun)) === 0 &&
      reading.span[at] !== 0
    )
      lead += 1
  }
  return [lead, subject]
}

/** The words inside end with a comma, a question or an exclamation: their sentence goes on outside. */
function endsOpen(ground: Ground, close: number): boolean {
  const { tokens, text } = ground.manuscript
  const last = close - 1
  if (tokens.kind[last] === Kind.comma) return true
  if (tokens.kind[last] !== Kind.stop) return false
  return text.charAt((tokens.end[last] as number) - 1) !== '.'
}
