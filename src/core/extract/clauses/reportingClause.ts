import { type Phrase, phrasesBetween } from '#core/extract/clauses/phrases'
import { is, wording } from '#core/extract/text/document'
import type { Cue } from '#core/extract/clauses/cues'
import type { Context, Subject } from '#core/extract/clauses/subject'
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
  const { doc } = context
  const phrases = phrasesBetween(context, from, last)
  const people = phrases.filter(({ subject }) => subject.kind === 'mention' && subject.mention.kind !== 'body')
  // نقلت الوكالة عن الوزير قوله: “from” stands before whom
  const isFrom = ({ subject }: Phrase): boolean =>
    doc.lexicon.shapes.from.test(wording(doc, subject.first - 1, subject.first))
  const source = phrases.find((phrase) => phrase.subject.kind === 'someone' && isFrom(phrase))
  if (source !== undefined) return source.subject
  const named = people.find(isFrom)
  if (named !== undefined) return named.subject
  const inCase = people.find(({ isOblique }) => isOblique)
  if (inCase !== undefined) return inCase.subject
  const found = people.find(({ subject }) => {
    if (subject.kind !== 'mention') return false
    const isOfWords = subject.first > from && is(doc, subject.first - 1, Is.utterance | Is.preposition)
    return subject.mention.kind === 'person' || isOfWords
  })
  return found?.subject ?? null
}

/** How far into a sentence anything is looked for. */
export const longestLook = 200

/** How far back from a mark the reporting words are looked for. */
export const lookBack = 48
