import type { Cast, Member } from '#core/extract/cast'
import {
  type Cue,
  findCues,
  type Ground,
  isInverted,
  type Subject,
  subjectAfter,
  subjectBefore,
} from '#core/extract/clauses'
import type { Sentence } from '#core/extract/manuscript'
import { type Memory, resolve } from '#core/extract/speakers'
import { Kind } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

/** A sentence in which the narrator tells what somebody said. */
export interface Report {
  readonly cue: Cue
  readonly subject: Subject
  readonly speaker: Member | null
  readonly rule: string
  readonly confidence: number
}

/** How many words of content make a report out of a verb of saying. */
const fewestWords = 3
const longestSentence = 120

/** Who is reported to have said what in this sentence, outside its marks; null when nobody is. */
export function reportIn(ground: Ground, cast: Cast, memory: Memory, sentence: Sentence): Report | null {
  if (sentence.isLine) return null
  const last = Math.min(sentence.last, sentence.first + longestSentence)
  for (const cue of findCues(ground, sentence.first, last)) {
    if (cue.kind === 'weak' || cue.kind === 'participle' || cue.kind === 'relay') continue
    const subject = subjectFor(ground, cue, sentence.first, last)
    if (subject === null || !hasContent(ground, cue, subject, sentence.first, last)) continue
    const resolved = resolve(cast, memory, subject)
    return {
      cue,
      subject,
      speaker: resolved.member,
      rule: `${opensWithThat(ground, cue, last) ? 'reported clause' : 'reported speech'}, ${resolved.rule}`,
      confidence: opensWithThat(ground, cue, last) ? resolved.confidence : resolved.confidence * 0.8,
    }
  }
  return null
}

function subjectFor(ground: Ground, cue: Cue, first: number, last: number): Subject | null {
  if (cue.kind === 'source') return subjectAfter(ground, cue.last, last, 8)
  const { verbFirst, headFinal, writing } = ground.manuscript.lexicon.source
  const after = (): Subject | null => subjectAfter(ground, cue.last, last, 6)
  const before = (): Subject | null => subjectBefore(ground, cue.first, first)
  if (verbFirst === true) return after() ?? before()
  const found = before()
  const follows = after()
  if (follows !== null && isInverted(ground, cue, follows, first)) return follows
  return found ?? (headFinal && writing === 'cased' ? null : follows)
}

function opensWithThat(ground: Ground, cue: Cue, last: number): boolean {
  for (let at = cue.last; at < Math.min(last, cue.last + 8); at += 1) {
    if (((ground.manuscript.reading.bits[at] as number) & Is.that) !== 0) return true
  }
  return false
}

function hasContent(ground: Ground, cue: Cue, subject: Subject, first: number, last: number): boolean {
  const { tokens, owner } = ground.manuscript
  let words = 0
  for (let at = first; at < last; at += 1) {
    if (owner[at] !== 0 || (at >= cue.first && at < cue.last) || (at >= subject.first && at < subject.last)) continue
    const kind = tokens.kind[at]
    if (kind === Kind.word) words += 1
    else if (kind === Kind.han) words += 0.5
  }
  return words >= fewestWords
}
