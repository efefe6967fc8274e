import { classesAt, endOf, is, wording } from '#core/extract/text/document'
import { type ReportingClause, relayed, lookBack } from '#core/extract/clauses/reportingClause'
import { sourceOf } from '#core/extract/clauses/clauseBefore'
import { type Cue, findCues } from '#core/extract/clauses/cues'
import { type Context, type Subject } from '#core/extract/clauses/subject'
import { speakingPlace, subjectAfter, subjectBefore } from '#core/extract/clauses/positions'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function clauseAfter(
  context: Context,
  close: number,
  from: number,
  end: number,
  sentenceLast: number,
): ReportingClause | null {
  const hasNext = end < sentenceLast
  const { tokens } = context.doc
  let at = from
  let set = endsOpen(context, close)
  while (
    at < end &&
    (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.stop)
  ) {
    if (tokens.kind[at] !== Kind.stop) set = true
    at += 1
  }
  if (at >= end) return null
  const last = Math.min(end, at + lookBack)
  const cues = findCues(context, at, last)
  const cue = cues.find((candidate) => candidate.kind !== 'weak' && candidate.kind !== 'relay') ?? cues[0]
  if (cue === undefined) return null
  const endsWithColon = tokens.kind[end - 1] === Kind.colon
  if (hasNext && cues.length === 1 && (endsWithColon || (cue.kind === 'participle' && end - cue.last <= 2))) return null
  if (opensRelative(context, at, cue)) return null
  const opensWithAnd = is(context.doc, at, Is.conjunction)
  const [lead, subject] = leadOf(context, at, cue, last)
  if (cue.kind === 'participle') {
    return lead <= 1 ? { rule: 'participle-after', side: 'after', cue, subject: null, strength: 4.5 } : null
  }
  if (cue.kind === 'source') {
    return lead <= 1 ? { rule: 'source-after', side: 'after', cue, subject, strength: set ? 9.4 : 8.8 } : null
  }
  const near = lead <= 2 && !opensWithAnd
  if (cue.kind === 'relay')
    return near
      ? {
          rule: 'relay-after',
          side: 'after',
          cue,
          subject: relayed(context, cue.last, Math.min(sentenceLast, cue.last + lookBack)),
          strength: set ? 7.2 : 4.4,
        }
      : null
  if (near && set) return { rule: 'verb-after', side: 'after', cue, subject, strength: cue.kind === 'weak' ? 6 : 9.4 }
  if (near)
    return {
      rule: 'verb-right-after',
      side: 'after',
      cue,
      subject,
      strength: cue.kind === 'weak' ? 4.2 : 8.8,
    }
  if (opensWithAnd && hasNext) return null
  return { rule: 'verb-later', side: 'after', cue, subject, strength: lead <= 8 ? 3.5 : 2 }
}

/** “…”, о чём президент говорил; “…”, a point that the president stressed: a clause about the words, not one that reports them. */
function opensRelative({ doc }: Context, from: number, cue: Cue): boolean {
  const { relatives } = doc.lexicon
  for (let at = from; at < cue.first && at < from + 4; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word) return false
    if (relatives.has(wording(doc, at, at + 1).toLowerCase()) && doc.lexicon.source.nounsCapitalised !== true)
      return true
    if (!is(doc, at, Is.preposition | Is.indefinite) && classesAt(doc, at) !== 0 && at > from) return false
  }
  return false
}

/** Words between the mark and the cue that are neither its subject nor adverbs; and the subject itself. */
export function leadOf(
  context: Context,
  from: number,
  cue: Cue,
  last: number,
): [lead: number, subject: Subject | null] {
  const { tokens, reading } = context.doc
  if (cue.kind === 'source') return [cue.first - from, sourceOf(context, cue, from, last)]
  const before = cue.first > from ? subjectBefore(context, cue.first, from) : null
  const subject = before ?? speakingPlace(context, cue, from, last) ?? subjectAfter(context, cue.last, last)
  let lead = 0
  for (let at = from; at < cue.first; at += 1) {
    if (before !== null && at >= before.first && at < before.last) continue
    const bits = classesAt(context.doc, at)
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
function endsOpen(context: Context, close: number): boolean {
  const { tokens, text } = context.doc
  const last = close - 1
  if (tokens.kind[last] === Kind.comma) return true
  if (tokens.kind[last] !== Kind.stop) return false
  return text.charAt(endOf(context.doc, last) - 1) !== '.'
}
