import { type Context, subjectAt } from '#core/extract/clauses/subject'
import { mentionAt } from '#core/extract/entities/mention'
import {
  type AnnotatedDocument,
  wording,
  classesAt,
  is,
  smallToken,
  smallWord,
  spanAt,
} from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A word or phrase that reports. Token numbers, end exclusive. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly kind: 'verb' | 'weak' | 'participle' | 'source' | 'relay'
}

/** The reporting words between two tokens, outside marks. */
export function findCues(context: Context, first: number, last: number): Cue[] {
  const { owner } = context.doc
  const found: Cue[] = []
  for (let at = first; at < last; at += 1) {
    const bits = classesAt(context.doc, at)
    if ((bits & anyCue) === 0 || owner[at] !== 0) continue
    if (!isCue(context, at, first)) continue
    const verb = verbBehind(context, at, last)
    if (verb === null) found.push({ first: at, last: at + spanAt(context.doc, at), kind: kindOf(bits) })
    else {
      found.push(verb)
      at = verb.last - 1
    }
  }
  return found
}

/**
 * «…» деп қынжылды: behind the word that closes what is said the verb of the clause reports, whatever it means. It stands right
 * before whoever speaks, or before the end of the clause. Null where the language has no such word or no verb follows.
 */
function verbBehind(context: Context, at: number, last: number): Cue | null {
  const { doc } = context
  const { tokens, lexicon } = doc
  const { quotative } = lexicon.source
  if (quotative === undefined || spanAt(doc, at) !== 1 || !quotative.opening.test(smallWord(doc, at))) return null
  let verb = -1
  for (let next = at + 1; next < last && next <= at + farthestVerb; next += 1) {
    if (tokens.kind[next] !== Kind.word || tokens.shape[next] !== Shape.lower) break
    if (verb >= 0 && subjectAt(context, next) !== null) break
    const isVerb = (classesAt(doc, next) & ~(anyCue | Is.that | Is.auxiliary | Is.common)) === 0
    if (isVerb && quotative.verb.test(smallWord(doc, next))) verb = next
  }
  if (verb < 0) return null
  const isWeak = is(doc, verb, Is.weakCue) && !is(doc, verb, Is.cue)
  return { first: at, last: verb + 1, kind: isWeak ? 'weak' : 'verb' }
}

/** Words between the two. */
const farthestVerb = 6

const anyCue = Is.cue | Is.weakCue | Is.participle | Is.source | Is.relay

function kindOf(bits: number): Cue['kind'] {
  if ((bits & Is.relay) !== 0) return 'relay'
  if ((bits & Is.cue) !== 0) return 'verb'
  if ((bits & Is.source) !== 0) return 'source'
  if ((bits & Is.participle) !== 0) return 'participle'
  return 'weak'
}

/** Not the noun (“the report”, “a claim”), not the passive (“was asked”), not a name. */
function isCue(context: Context, at: number, first: number): boolean {
  const { doc, mentions } = context
  const { tokens, lexicon } = doc
  const bits = classesAt(doc, at)
  const inside = mentionAt(mentions, at)
  if (inside !== undefined && inside.kind !== 'office' && at >= inside.nameFirst && at < inside.nameLast) return false
  if ((bits & (Is.source | Is.relay)) !== 0) return true
  if ((bits & Is.participle) !== 0 && (bits & (Is.cue | Is.weakCue)) === 0) return true
  // في رد خطي: where letters do not tell verb and noun apart, what stands right behind a preposition is no verb
  if (lexicon.source.verbFirst === true && isBehindPreposition(doc, at)) return false
  if (lexicon.source.writing !== 'cased' || at === first || at === 0) return true
  const before = tokens.kind[at - 1] === Kind.word ? classesAt(doc, at - 1) : 0
  const isSomebody = lexicon.anybody.has(smallWord(doc, at - 1)) && (bits & Is.utterance) === 0
  // raising hopes, deep fears: behind a small word nothing is known of, what is a noun too is one
  const isUnknown = before === 0 && tokens.shape[at - 1] === Shape.lower && tokens.kind[at - 1] === Kind.word
  if (
    isUnknown &&
    lexicon.alsoNouns.has(smallWord(doc, at)) &&
    !smallWord(doc, at - 1).endsWith(lexicon.source.adverbEnding ?? '\0')
  )
    return false
  if ((before & (Is.indefinite | Is.definite)) !== 0 && (before & (Is.pronoun | Is.auxiliary)) === 0 && !isSomebody)
    return false
  if (tokens.kind[at - 1] !== Kind.word) return true
  // la siguiente pregunta: an article and an adjective before a word that is a noun too
  if ((bits & Is.utterance) !== 0 && is(doc, at - 2, Is.definite | Is.indefinite)) return false
  return !lexicon.passive.has(smallToken(doc, at - 1))
}

function isBehindPreposition(doc: AnnotatedDocument, at: number): boolean {
  if (at === 0 || doc.tokens.kind[at - 1] !== Kind.word || spanAt(doc, at) !== 1) return false
  const { directions, shapes } = doc.lexicon
  const word = wording(doc, at - 1, at)
  const isWhere = directions.has(word) || (shapes.oneLetter.test(word) && directions.has(word.slice(1)))
  return isWhere || (is(doc, at - 1, Is.preposition) && !is(doc, at - 1, Is.cue | Is.source | Is.that))
}
