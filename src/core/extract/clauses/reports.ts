import type { ReferenceRule } from '#core/extract/candidates/rules'
import type { Entities, Entity } from '#core/extract/entities/entities'
import { sourceOf } from '#core/extract/clauses/subjectOfCue'
import { type Cue, findCues } from '#core/extract/clauses/cues'
import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { isInverted, subjectAfter, subjectBefore } from '#core/extract/clauses/positions'
import { type Sentence, is } from '#core/extract/text/document'
import { type DiscourseState, resolve } from '#core/extract/discourse/resolution'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A sentence in which the narrator tells what somebody said. */
export interface Report {
  readonly cue: Cue
  readonly subject: Subject
  readonly speaker: Entity | null
  readonly rule: `reported-clause:${ReferenceRule}` | `reported-speech:${ReferenceRule}`
  readonly confidence: number
}

/** How many words of content make a report out of a verb of saying. */
const fewestWords = 3
const longestSentence = 120

/** Who is reported to have said what in this sentence, outside its marks; null when nobody is. */
export function reportIn(
  context: Context,
  entities: Entities,
  state: DiscourseState,
  sentence: Sentence,
): Report | null {
  if (sentence.isLine) return null
  const last = Math.min(sentence.last, sentence.first + longestSentence)
  for (const cue of findCues(context, sentence.first, last)) {
    if (cue.kind === 'weak' || cue.kind === 'participle' || cue.kind === 'relay') continue
    const subject = clauseSubject(context, cue, sentence.first, last)
    if (subject === null || !hasContent(context, cue, subject, sentence.first, last)) continue
    const resolved = resolve(context.doc, entities, state, subject)
    const isClause = opensWithThat(context, cue, last)
    return {
      cue,
      subject,
      speaker: resolved.entity,
      rule: `${isClause ? 'reported-clause' : 'reported-speech'}:${resolved.rule}`,
      confidence: isClause ? 0.8 : 0.6,
    }
  }
  return null
}

/** Whoever is the subject of this verb of saying, or whom the word for a source names; null when nobody is. */
export function clauseSubject(context: Context, cue: Cue, first: number, last: number): Subject | null {
  if (cue.kind === 'source' && is(context.doc, cue.first, Is.pronoun)) return subjectAt(context, cue.first)
  if (cue.kind === 'source')
    return context.doc.lexicon.source.verbFinal === true
      ? sourceOf(context, cue, first, last)
      : subjectAfter(context, cue.last, last, 8, true)
  const { verbFirst, headFinal, writing } = context.doc.lexicon.source
  const after = (): Subject | null => subjectAfter(context, cue.last, last, 6)
  const before = (): Subject | null => subjectBefore(context, cue.first, first)
  if (verbFirst === true) return after() ?? before()
  const found = before()
  const follows = after()
  if (follows !== null && isInverted(context, cue, follows, first)) return follows
  return found ?? (headFinal && writing === 'cased' ? null : follows)
}

function opensWithThat(context: Context, cue: Cue, last: number): boolean {
  for (let at = cue.last; at < Math.min(last, cue.last + 8); at += 1) {
    if (is(context.doc, at, Is.that)) return true
  }
  return false
}

function hasContent(context: Context, cue: Cue, subject: Subject, first: number, last: number): boolean {
  const { tokens, owner } = context.doc
  let words = 0
  for (let at = first; at < last; at += 1) {
    if (owner[at] !== 0 || (at >= cue.first && at < cue.last) || (at >= subject.first && at < subject.last)) continue
    const kind = tokens.kind[at]
    if (kind === Kind.word) words += 1
    else if (kind === Kind.han) words += 0.5
  }
  return words >= fewestWords
}
