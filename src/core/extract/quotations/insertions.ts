import { type Context, subjectAt } from '#core/extract/clauses/subject'
import type { Span } from '#core/extract/extraction'
import type { Stretch } from '#core/extract/marks/stretches'
import { type AnnotatedDocument, endOf, is, spanAt, startOf } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Tokens of what a narrator says between marks before the speaker goes on. */
const longestInsertion = 24

/**
 * The words of a stretch that somebody speaks, in order. Some languages leave the marks open while the narrator says who
 * speaks (« C’est fini, dit Ana Costa. Nous partons. »): those words are nobody's.
 */
export function spokenIn(context: Context, stretch: Stretch | undefined): readonly Span[] {
  if (stretch === undefined) return []
  const whole: Span = [stretch.start, stretch.end]
  // where the writer forgot the closing mark, the narrator goes on behind the last words: “The talks were frank, said Ana Kovic.
  if (context.doc.lexicon.source.narratorInMarks !== true && stretch.closed) return [whole]
  const parts: Span[] = []
  let first = stretch.open + 1
  for (let at = first + 1; at < stretch.close; at += 1) {
    const next = insertionAt(context, at, stretch.close)
    if (next === null) continue
    addPart(context, parts, first, at)
    first = next
    at = next
  }
  if (first === stretch.open + 1) return [whole]
  addPart(context, parts, first, stretch.close)
  return parts.length === 0 ? [whole] : parts
}

function addPart(context: Context, parts: Span[], first: number, last: number): void {
  const { tokens } = context.doc
  let from = first
  while (from < last && (tokens.kind[from] === Kind.breakLine || tokens.kind[from] === Kind.dash)) from += 1
  let to = last
  while (to > from && tokens.kind[to - 1] === Kind.breakLine) to -= 1
  let hasWord = false
  for (let at = from; at < to; at += 1) hasWord ||= tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.number
  if (hasWord) parts.push([startOf(context.doc, from), endOf(context.doc, to - 1)])
}

/** The token at which the speaker goes on behind an insertion that begins here; null where none does. */
function insertionAt(context: Context, at: number, close: number): number | null {
  const { tokens } = context.doc
  const isComma = tokens.kind[at] === Kind.comma
  const isDashed = isComma && tokens.kind[at + 1] === Kind.dash
  const isDash = tokens.kind[at] === Kind.dash && (tokens.kind[at - 1] === Kind.stop || isOpeningRaya(context, at))
  if (isDashed || isDash) return behindDashes(context, at + (isDashed ? 1 : 0), close)
  return isComma ? behindClause(context, at, close) : null
}

/** The Spanish dash clings to the narrator’s words: Hemos cumplido —dijo el ministro—. */
function isOpeningRaya(context: Context, dash: number): boolean {
  const { tokens } = context.doc
  return tokens.spaced[dash] === 1 && tokens.spaced[dash + 1] === 0
}

/** — said the envoy. — Between dashes it is enough that somebody says; where no second dash comes, it must be said who. */
function behindDashes(context: Context, dash: number, close: number): number | null {
  const { tokens } = context.doc
  const verb = cueAt(context, dash + 1)
  if (verb === null) return null
  const last = Math.min(close, dash + longestInsertion)
  for (let at = verb + 1; at < last; at += 1) {
    if (tokens.kind[at] !== Kind.dash) continue
    const before = tokens.kind[at - 1]
    if (before === Kind.comma || before === Kind.stop || before === Kind.colon || tokens.spaced[at] === 0)
      return behindSign(context, at + 1, close)
  }
  return hasSubject(context, verb) ? behindClauseEnd(context, verb, close) : null
}

/** , a déclaré la ministre. */
function behindClause(context: Context, comma: number, close: number): number | null {
  const behind = behindGlued(context, comma + 1, close)
  if (behind !== null) return behind
  const verb = cueAt(context, comma + 1)
  return verb === null || !hasSubject(context, verb) ? null : behindClauseEnd(context, verb, close)
}

/** , glisse-t-il. A small word with the pronoun glued to it and a sign behind reports, whichever verb it is. */
function behindGlued({ doc: { tokens }, doc }: Context, at: number, close: number): number | null {
  if (tokens.kind[at] !== Kind.word || tokens.shape[at] !== Shape.lower) return null
  if (!is(doc, at + 1, Is.pronoun) || tokens.spaced[at + 1] !== 0 || is(doc, at, Is.auxiliary)) return null
  const ends = tokens.kind[at + 2] === Kind.stop || tokens.kind[at + 2] === Kind.comma
  return ends || at + 2 >= close ? Math.min(at + 3, close) : null
}

function behindClauseEnd(context: Context, verb: number, close: number): number | null {
  const { tokens } = context.doc
  const last = Math.min(close, verb + longestInsertion)
  for (let at = verb + 1; at < last; at += 1) {
    const kind = tokens.kind[at]
    // le ministre des Affaires étrangères, Paul Derval, …: a comma between office and name ends nothing
    const isInside = context.mentions.at[at] !== 0 && context.mentions.at[at] === context.mentions.at[at + 1]
    if (!isInside && (kind === Kind.comma || kind === Kind.stop || kind === Kind.colon)) return at + 1
  }
  return last === close ? close : null
}

/** A comma behind the closing dash of a raya belongs to neither. */
function behindSign(context: Context, at: number, close: number): number {
  const { tokens } = context.doc
  let next = at
  while (next < close && (tokens.kind[next] === Kind.comma || tokens.kind[next] === Kind.stop)) next += 1
  return next
}

function cueAt(context: Context, from: number): number | null {
  let verb = from
  while (is(context.doc, verb, Is.auxiliary | Is.pronoun) && !is(context.doc, verb, Is.cue) && verb < from + 3)
    verb += 1
  return is(context.doc, verb, Is.cue) ? verb : null
}

/** Behind the verb: a name, an office, he or she, somebody; or a pronoun glued to the word before it: a-t-elle rappelé. */
function hasSubject(context: Context, verb: number): boolean {
  const { doc } = context
  if (is(doc, verb - 1, Is.pronoun) && doc.tokens.spaced[verb - 1] === 0) return true
  const first = pastTime(doc, verb + Math.max(1, spanAt(doc, verb)))
  if (is(doc, first, Is.someone | Is.pronoun)) return true
  if (is(doc, first, Is.indefinite) && is(doc, first + 1, Is.someone | Is.role)) return true
  const at = is(doc, first, Is.definite) ? first + 1 : first
  const subject = subjectAt(context, at)
  return subject !== null && subject.kind === 'mention' && subject.mention.kind !== 'body' && subject.first <= at
}

/** « a promis hier la ministre », « a dit lundi matin le maire »: when it was said. */
function pastTime(doc: AnnotatedDocument, from: number): number {
  let at = from
  while (at < from + 3 && is(doc, at, Is.calendar) && doc.tokens.shape[at] === Shape.lower)
    at += Math.max(1, spanAt(doc, at))
  return at
}
