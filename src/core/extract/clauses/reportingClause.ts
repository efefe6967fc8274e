import { classesAt } from '#core/extract/text/document'
import { type Cue, type Context, type Subject, subjectAt } from '#core/extract/clauses/clauses'
import type { ClauseRule } from '#core/extract/candidates/rules'
import { Is } from '#core/extract/text/wordClasses'

/** Reporting words that tie a marked stretch to somebody: where they stand, and how firmly they hold (0 to 10). */
export interface ReportingClause {
  readonly rule: ClauseRule
  readonly side: 'before' | 'after'
  readonly cue: Cue | null
  readonly subject: Subject | null
  readonly strength: number
}

/** “quotes the words of Ms Okoro”: whom the agency passes on, never the agency or its reporter. */
export function relayed(context: Context, from: number, last: number): Subject | null {
  for (let at = from; at < last; at += 1) {
    const subject = subjectAt(context, at)
    if (subject === null) continue
    if (subject.kind === 'mention' && subject.mention.kind === 'person') return subject
    const before = subject.first > from ? classesAt(context.doc, subject.first - 1) : 0
    if (
      subject.kind === 'mention' &&
      subject.mention.kind === 'office' &&
      (before & (Is.utterance | Is.preposition)) !== 0
    )
      return subject
    at = Math.max(at, subject.last - 1)
  }
  return null
}

/** How far into a sentence anything is looked for. */
export const longestLook = 200

/** How far back from a mark the reporting words are looked for. */
export const lookBack = 48
