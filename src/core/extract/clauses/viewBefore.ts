import { isRelative, phrasesBetween, withArticle } from '#core/extract/clauses/phrases'
import type { ReportingClause } from '#core/extract/clauses/reportingClause'
import type { Context } from '#core/extract/clauses/subject'
import { subjectAt } from '#core/extract/clauses/subject'
import { is, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** « Pour Jean Morin, “…” »: a preposition of view, somebody, a comma, the words; “for Jean Morin, the change is welcome: “…””. */
export function viewBefore(
  context: Context,
  first: number,
  tail: number,
  comma: boolean,
  colon: boolean,
): ReportingClause | null {
  const { text, tokens, lexicon } = context.doc
  const word = text.slice(tokens.start[first], tokens.end[first]).toLowerCase()
  if (!lexicon.view.has(word)) return null
  const start = is(context.doc, first + 1, Is.definite) ? first + 2 : first + 1
  const subject = subjectAt(context, start)
  if (
    subject === null ||
    (subject.kind === 'pronoun' && (subject.self || !closesView(context, subject.last, colon))) ||
    (subject.kind !== 'mention' && subject.kind !== 'pronoun') ||
    (subject.kind === 'mention' &&
      (comma && subject.last === tail
        ? false
        : subject.mention.kind === 'body' || !closesView(context, subject.last, colon)))
  )
    return null
  return {
    rule: 'view-before',
    side: 'before',
    cue: { first, last: first + 1, kind: 'source' },
    subject,
    strength: 8.4,
  }
}

/** «explicó Prieto, para quien el plan “…”»: behind a comma the preposition of view and a word that opens a clause about somebody. */
export function viewOfAntecedent(context: Context, first: number, open: number): ReportingClause | null {
  const { doc } = context
  for (let at = open - 1; at > first + 1 && open - at < longestView; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word) return null
    if (!isRelative(doc, at) || !doc.lexicon.view.has(wording(doc, at - 1, at).toLowerCase())) continue
    if (doc.tokens.kind[at - 2] !== Kind.comma) return null
    const subject = phrasesBetween(context, first, at - 2).at(-1)?.subject
    if (subject?.kind !== 'mention' || subject.last !== at - 2) return null
    return {
      rule: 'view-before',
      side: 'before',
      cue: { first: at - 1, last: at + 1, kind: 'source' },
      subject,
      strength: 8.8,
    }
  }
  return null
}

/** Tokens of what somebody thinks of, before the marks. */
const longestView = 10

/** “In the minister’s view, the plan “…””: what somebody thinks, as a noun, with its owner and a preposition before. */
export function opinionBefore(context: Context, first: number, open: number): ReportingClause | null {
  const { doc } = context
  if (doc.lexicon.opinions.size === 0) return null
  for (const { subject, isPossessor } of phrasesBetween(context, first, open)) {
    const noun = subject.last + 1
    if (!isPossessor || subject.kind !== 'mention' || !doc.lexicon.opinions.has(wording(doc, noun, noun + 1))) continue
    const before = withArticle(doc, subject.first, first) - 1
    if (before < 0 || !is(doc, before, Is.preposition)) continue
    return {
      rule: 'view-before',
      side: 'before',
      cue: { first: noun, last: noun + 1, kind: 'source' },
      subject,
      strength: 8.4,
    }
  }
  return null
}

/** « Pour Jean Morin, ce projet est “…” », „Für Jan Moll ist das „…““: a comma behind the name, or where the verb is the second the verb. */
function closesView({ doc }: Context, at: number, colon: boolean): boolean {
  return colon || doc.tokens.kind[at] === Kind.comma || is(doc, at, Is.auxiliary)
}
