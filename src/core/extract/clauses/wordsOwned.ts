import type { Phrase } from '#core/extract/clauses/phrases'
import { phrasesBetween, withArticle } from '#core/extract/clauses/phrases'
import type { ReportingClause } from '#core/extract/clauses/reportingClause'
import type { Context, Subject } from '#core/extract/clauses/subject'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, smallWord, spanAt, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * “His verdict: “…””, “Lord Penhallow’s answer was short: “…””: what is said, as a noun that opens the sentence, is its owner’s.
 */
export function ownerOfWords(context: Context, first: number, last: number): Subject | null {
  const { doc } = context
  const { lexicon, tokens } = doc
  let noun = first + 1
  const opening = wording(doc, first, noun).toLowerCase()
  const isOwned = lexicon.owners.has(opening) || (is(doc, first, Is.pronoun) && is(doc, first, Is.definite))
  if (isOwned) {
    for (; noun < first + 4 && tokens.kind[noun] === Kind.word; noun += 1)
      if (is(doc, noun, Is.utterance)) {
        const feminine = is(doc, first, Is.feminine) && !lexicon.source.nounsCapitalised
        return {
          kind: 'pronoun',
          first,
          last: first + 1,
          feminine,
          anyGender: !is(doc, first, Is.pronoun),
          many: false,
          self: false,
          latter: false,
        }
      }
    return null
  }
  const [lead] = phrasesBetween(context, first, last)
  if (lead?.isPossessor !== true || !lead.opens || lead.subject.kind !== 'mention') return null
  noun = lead.subject.last + 1
  for (; noun < lead.subject.last + 4 && tokens.kind[noun] === Kind.word; noun += 1)
    if (is(doc, noun, Is.utterance)) return lead.subject
  return null
}

/**
 * “recalled the words of the late governor, Amos Tell: “…””, «привёл слова посла Лиля: «…»»: quoted is whoever the words belong to,
 * and not who recalls them. Nobody else stands between the noun and the marks.
 */
export function ownerOfSaying(context: Context, from: number, first: number, open: number): ReportingClause | null {
  const { doc } = context
  const { sayings, source } = doc.lexicon
  if (sayings.size === 0) return null
  let end = open
  while (end > first && (is(doc, end - 1, Is.that) || isSign(doc, end - 1))) end -= 1
  for (let at = open - 1; at >= first && open - at <= longestOwner; at -= 1) {
    const { kind } = doc.tokens
    if (kind[at] === Kind.stop || kind[at] === Kind.semicolon || doc.owner[at] !== 0) return null
    // по словам …, in the words of …: part of a source phrase
    if (spanAt(doc, at) === 0 || is(doc, at, Is.source)) continue
    const isOpening =
      at - first <= 1 && first >= from && is(doc, at, Is.utterance) && doc.tokens.kind[open - 1] === Kind.colon
    if (!isOpening && !sayings.has(smallWord(doc, at)) && !isPointedAt(doc, at, open)) continue
    // recalling the words of Judge Keyes that detention “…”: what is said begins before the marks
    const that = thatBehind(doc, at + 1, end)
    const between = phrasesBetween(context, at + 1, that)
    const isOwnerFirst = source.verbFinal === true || source.writing === 'signs'
    const owner = isOwnerFirst
      ? between.length === 0
        ? ownerBefore(context, first, at)
        : null
      : ownerBehind(context, at, isOpening ? (between[0]?.subject.last ?? that) : that, between)
    if (owner === null) continue
    return {
      rule: 'verb-colon-before',
      side: 'before',
      cue: { first: at, last: at + 1, kind: 'source' },
      subject: owner,
      strength: 9,
    }
  }
  return null
}

/** « s’attirant cette réplique de l’élue : « … » », “drew this reply from Ms Holm: “…””: a noun for what is said, behind a word that points on to the colon. */
function isPointedAt(doc: AnnotatedDocument, noun: number, open: number): boolean {
  const { demonstratives, source } = doc.lexicon
  if (source.writing !== 'cased' || source.genitive === true || doc.tokens.kind[open - 1] !== Kind.colon) return false
  return is(doc, noun, Is.utterance) && demonstratives.has(smallWord(doc, noun - 1))
}

/** Where the word that opens what is said stands, if it does; else the end. */
function thatBehind(doc: AnnotatedDocument, from: number, end: number): number {
  if (doc.lexicon.source.writing !== 'cased' || doc.lexicon.source.verbFinal === true) return end
  for (let at = from; at < end; at += 1)
    if (is(doc, at, Is.that) && !is(doc, at, Is.preposition) && doc.owner[at] === 0) return at
  return end
}

/** Tokens between a noun for what was said and the marks. */
const longestOwner = 16

function isSign({ tokens }: AnnotatedDocument, at: number): boolean {
  return tokens.kind[at] === Kind.colon || tokens.kind[at] === Kind.comma
}

/** The one phrase that ends at the marks: behind “of”, in another case than the first, or right behind the noun. */
function ownerBehind({ doc }: Context, noun: number, end: number, between: readonly Phrase[]): Subject | null {
  const [owner, other] = between
  if (owner === undefined || other !== undefined || owner.subject.last !== end || owner.subject.kind !== 'mention')
    return null
  const start = withArticle(doc, owner.subject.first, noun)
  if (doc.lexicon.source.genitive === true)
    return start - noun <= 2 && (doc.lexicon.source.verbFirst === true || owner.isOblique) ? owner.subject : null
  const isOf = isTie(doc, noun + 1, Math.max(start, noun + 2))
  return isOf || (owner.isOblique && start - 1 === noun) ? owner.subject : null
}

/** „des verstorbenen Präsidenten“, « de feu le président », del gobernador: “of”, and at most what describes whoever follows. */
function isTie(doc: AnnotatedDocument, from: number, to: number): boolean {
  if (to - from > longestTie || !is(doc, from, Is.link)) return false
  const describing = Is.definite | Is.modifier | Is.country | Is.link
  for (let at = from + 1; at < to; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] !== Shape.lower) return false
    if (classesAt(doc, at) !== 0 && !is(doc, at, describing) && spanAt(doc, at) !== 0) return false
  }
  return true
}

/** Words between a noun for what was said and whoever said it. */
const longestTie = 4

/** Арман Восовтың сөзі: the owner right before the noun, in the second case. */
function ownerBefore(context: Context, first: number, noun: number): Subject | null {
  const owner = phrasesBetween(context, first, noun).at(-1)
  if (owner === undefined || owner.subject.kind !== 'mention' || noun - owner.subject.last > 1) return null
  return owner.isOblique || owner.isPossessor ? owner.subject : null
}

/** “a question about remarks by his counterpart, Vera Soto, that “…””: what is said, as a noun, by somebody named right before the words. */
export function authorOfNoun(context: Context, first: number, open: number): ReportingClause | null {
  const { doc } = context
  const { agents, owners } = doc.lexicon
  if (agents.size === 0) return null
  let end = open
  while (end > first && (is(doc, end - 1, Is.that) || doc.tokens.kind[end - 1] === Kind.comma)) end -= 1
  const subject = phrasesBetween(context, first, open).at(-1)?.subject
  if (subject?.kind !== 'mention' || subject.last !== end || subject.mention.kind === 'office') return null
  let at = subject.first - 1
  const word = (token: number): string => smallWording(doc, token, token + 1)
  while (
    at > first &&
    subject.first - at < 4 &&
    (is(doc, at, Is.definite | Is.country | Is.modifier) || owners.has(word(at)))
  )
    at -= 1
  if (at <= first || !agents.has(word(at)) || !is(doc, at - 1, Is.utterance)) return null
  return {
    rule: 'verb-right-before',
    side: 'before',
    cue: { first: at - 1, last: at, kind: 'source' },
    subject,
    strength: 8.4,
  }
}
