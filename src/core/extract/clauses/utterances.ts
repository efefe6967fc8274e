import type { ReportingClause } from '#core/extract/clauses/reportingClause'
import type { Context } from '#core/extract/clauses/subject'
import { type Sentence, is, lineBefore } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function isUtterance(
  context: Context,
  sentence: Sentence,
  number: number,
  clause: ReportingClause | null,
): boolean {
  const { tokens, stretches } = context.doc
  const stretch = stretches[number]
  if (stretch === undefined) return false
  const opens = isBare(context, sentence.first, stretch.open)
  const large = opensLikeSentence(context, stretch.open)
  if (stretch.continues) return true
  if (isHeading(context, stretch.open, stretch.close)) return false
  if (opens && (clause === null || clause.side === 'after')) {
    if (clause === null) {
      const close = chainEnd(context, sentence, number)
      return close + 1 >= sentence.last - 1 && endsLikeSentence(context, close)
    }
    // «…»، تشرح الطبيبة: where the verb comes first, any verb that reports at all does so right behind the words
    const isInverted = context.doc.lexicon.source.verbFirst === true && clause.subject?.kind === 'mention'
    return clause.strength >= (isInverted ? 6 : 7)
  }
  if (clause === null) return false
  const mark = tokens.kind[lineBefore(context.doc, stretch.open) - 1]
  if (clause.side === 'after' && large && clause.strength >= 7 && mark === Kind.colon) return true
  if (clause.side === 'before' && clause.cue === null) return large && clause.subject !== null
  if (clause.side === 'before' && !large)
    return clause.strength >= 8.2 && mark === Kind.comma && tokens.kind[stretch.close - 1] === Kind.stop
  if (clause.side === 'before')
    return clause.strength >= 8 && large && (clause.cue?.kind !== 'weak' || clause.strength >= 8.9)
  return false
}

/** Where the last of the stretches ends that go on, each with a mark of its own, from this one. */
function chainEnd(context: Context, sentence: Sentence, number: number): number {
  const { stretches } = context.doc
  let close = stretches[number]?.close ?? sentence.last
  for (let next = number + 1; next < sentence.to; next += 1) {
    const stretch = stretches[next]
    if (stretch === undefined || !stretch.continues || stretch.open > close + 1) break
    close = stretch.close
  }
  return close
}

/** Nothing but a dash stands before: «…», — сказал посол. — «…» */
function isBare(context: Context, first: number, open: number): boolean {
  return first === open || (first + 1 === open && context.doc.tokens.kind[first] === Kind.dash)
}

/** A large letter; without capitals a colon, in Chinese also a comma or the verb of saying itself. */
function opensLikeSentence(context: Context, open: number): boolean {
  const { tokens, reading, lexicon } = context.doc
  if (lexicon.source.writing === 'cased') return tokens.shape[open + 1] !== Shape.lower
  if (tokens.kind[lineBefore(context.doc, open) - 1] === Kind.colon) return true
  if (lexicon.source.writing === 'uncased') return false
  let before = open - 1
  if (tokens.kind[before] === Kind.comma) return true
  while (before > 0 && reading.span[before] === 0) before -= 1
  return is(context.doc, before, Is.cue)
}

/** ‘Nowhere safe’ alone on its line, without a stop: a heading. */
function isHeading(context: Context, open: number, close: number): boolean {
  const { tokens } = context.doc
  const alone = (open === 0 || tokens.kind[open - 1] === Kind.breakLine) && tokens.kind[close + 1] === Kind.breakLine
  return alone && close - open < 9 && tokens.kind[close - 1] !== Kind.stop
}

function endsLikeSentence(context: Context, close: number): boolean {
  const { tokens } = context.doc
  const last = tokens.kind[close - 1]
  const next = tokens.kind[close + 1]
  return last === Kind.stop || next === Kind.stop || tokens.kind[close] === Kind.breakLine || close - 8 > 0
}
