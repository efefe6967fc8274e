import { withArticle } from '#core/extract/clauses/phrases'
import type { Context, Subject } from '#core/extract/clauses/subject'
import type { Mention } from '#core/extract/entities/mention'
import { is, spanAt } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * “A spokesman for Ann Lee said”, « un proche d’Anne Lenoir », “demonstrators outside the office of Ann Lee chanted”: whoever
 * hangs on the phrase that speaks, and stands behind it with nothing but words between, only tells who it is that speaks.
 */
export function belongsTo({ doc }: Context, mention: Mention, subject: Subject | null): boolean {
  if (subject === null || doc.lexicon.source.writing !== 'cased') return false
  const isUnnamed = subject.kind === 'someone' || (subject.kind === 'mention' && subject.mention.kind === 'office')
  if (!isUnnamed || mention.first < subject.last || mention.first - subject.last > longestTie) return false
  const start = withArticle(doc, mention.first, subject.last)
  const tie = start > subject.last ? subject.last : start
  if (!is(doc, tie, Is.link | Is.preposition)) return false
  for (let at = tie; at < mention.first; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.owner[at] !== 0) return false
    const ends = Is.cue | Is.weakCue | Is.participle | Is.that | Is.conjunction | Is.calendar
    if (spanAt(doc, at) !== 0 && is(doc, at, ends) && !is(doc, at, Is.link | Is.preposition | Is.definite)) return false
  }
  return true
}

/** Tokens between the phrase that speaks and whoever it belongs to: outside the office of the former minister. */
const longestTie = 8
