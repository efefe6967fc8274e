import type { Context, Subject } from '#core/extract/clauses/subject'
import { isRelative as isRelativeWord, type Phrase, phrasesBetween, withArticle } from '#core/extract/clauses/phrases'
import { type AnnotatedDocument, is, smallWord, spanAt } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * The subject of a verb among the phrases before it, where the subject comes first.
 *
 * Right before the verb stands its subject, unless a conjunction does: then the verb goes on with the subject of the verb
 * before (“S met O and said”). Behind a comma the verb goes on with the phrase before the aside (“S, who met O, said”).
 */
export function subjectAmong(context: Context, cue: number, first: number): Subject | null {
  const { doc } = context
  const from = clauseStart(doc, cue, first)
  const phrases = phrasesBetween(context, from, cue)
  const able = phrases.filter((phrase) => !phrase.isGoverned && !phrase.isOblique && !phrase.isPossessor)
  const relative = antecedentOfVerb(doc, phrases, cue, from)
  if (relative !== null) return relative
  const within = subjectWithin(doc, able, cue) ?? subjectBehindOpener(doc, phrases, cue)
  if (within !== null) return within
  const free = able.filter((phrase) => !phrase.isRelative)
  if (free.length === 0) return null
  const link = linkBefore(doc, cue, from)
  if (link === 'conjunction') return subjectOfVerbBefore(free)
  if (link === 'comma') return beforeAside(free, cue)
  const last = free[free.length - 1] as Phrase
  return isReportedSubject(doc, last.subject, cue) ? last.subject : nearest(free)
}

/** Behind the last mark that closes a clause for good. */
export function clauseStart(doc: AnnotatedDocument, cue: number, first: number): number {
  for (let at = cue - 1; at >= first; at -= 1) {
    const kind = doc.tokens.kind[at]
    if (kind === Kind.colon || kind === Kind.semicolon || kind === Kind.stop || kind === Kind.breakLine) {
      if (doc.owner[at] === 0) return at + 1
    }
  }
  return first
}

/**
 * “a reply from Ms Das, who observed that …”: nothing but helping words stands between the word that opens the clause and the verb.
 * Whoever the clause is about is its subject, whatever they hang on.
 */
function antecedentOfVerb(
  doc: AnnotatedDocument,
  phrases: readonly Phrase[],
  cue: number,
  from: number,
): Subject | null {
  for (let at = cue - 1; at > from && cue - at <= longestLead; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word) return null
    if (isRelativeWord(doc, at)) {
      const end = doc.tokens.kind[at - 1] === Kind.comma ? at - 1 : at
      if (end === at) return null
      const own = phrases.find(({ subject }) => subject.kind === 'pronoun' && subject.first === at + 1)
      // “Ida Holm, whom she once called”: the clause has a subject of its own
      if (own !== undefined && !own.isOblique) return own.subject
      const subject = (
        phrases.find((phrase) => phrase.subject.last === end) ??
        phrases.findLast(({ subject }) => isComplement(doc, subject.last, end))
      )?.subject
      return subject?.kind === 'mention' && !subject.mention.many ? subject : null
    }
    if (!is(doc, at, Is.auxiliary | Is.pronoun | Is.definite | Is.calendar) && spanAt(doc, at) !== 0) return null
  }
  return null
}

/** « son comité de soutien, qui dénonce »: what the phrase is of, in small words, up to the word that opens the clause. */
function isComplement(doc: AnnotatedDocument, from: number, end: number): boolean {
  if (from >= end || end - from > longestComplement || !is(doc, from, Is.link)) return false
  for (let at = from; at < end; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] !== Shape.lower) return false
    if (is(doc, at, Is.cue | Is.that | Is.conjunction) && !is(doc, at, Is.link)) return false
  }
  return true
}

const longestComplement = 5

/** “the panel, whose chair, Ms Das, called it”, « le plan que Jean Morin a qualifié de »: right behind the word that opens the clause stands its subject. */
function subjectWithin(doc: AnnotatedDocument, able: readonly Phrase[], cue: number): Subject | null {
  const last = able.at(-1)
  if (last?.isRelative !== true || last.subject.kind !== 'mention') return null
  if (!isRelativeWord(doc, withArticle(doc, last.subject.first, 1) - 1)) return null
  for (let at = last.subject.last; at < cue; at += 1)
    if (doc.tokens.kind[at] !== Kind.comma && !is(doc, at, Is.auxiliary | Is.pronoun)) return null
  return last.subject
}

/**
 * “She rang the bell after a man in the gallery shouted …”: a word that opens a clause, though elsewhere it is a preposition, with
 * nobody but its subject, and what hangs on prepositions, before the verb.
 */
function subjectBehindOpener(doc: AnnotatedDocument, phrases: readonly Phrase[], cue: number): Subject | null {
  const { clauseOpeners } = doc.lexicon
  if (clauseOpeners.size === 0) return null
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index] as Phrase
    if (!phrase.isGoverned) return null
    if (phrase.subject.kind === 'utterance' || phrase.isPossessor) continue
    const start = withArticle(doc, phrase.subject.first, 1)
    if (!clauseOpeners.has(smallWord(doc, start - 1))) continue
    for (let at = phrase.subject.last; at < cue; at += 1)
      if (doc.tokens.kind[at] !== Kind.word || is(doc, at, Is.cue | Is.conjunction | Is.that)) return null
    return phrase.subject
  }
  return null
}

/** Helping words between a word that opens a clause and its verb: que le ha reprochado. */
const longestLead = 5

/** What stands between the clause and its verb, over helping words. */
function linkBefore(doc: AnnotatedDocument, cue: number, from: number): 'conjunction' | 'comma' | 'none' {
  for (let at = cue - 1; at >= from && cue - at < 8; at -= 1) {
    const kind = doc.tokens.kind[at]
    if (kind === Kind.comma || kind === Kind.dash) return 'comma'
    if (kind !== Kind.word) return 'none'
    if (is(doc, at, Is.conjunction) && !is(doc, at, Is.definite)) return 'conjunction'
    if (!is(doc, at, Is.auxiliary) && spanAt(doc, at) !== 0) return 'none'
  }
  return 'none'
}

/** The phrase that opens its clause and has a verb behind it, the latest of them; else the first of all. */
function subjectOfVerbBefore(free: readonly Phrase[]): Subject | null {
  for (let index = free.length - 1; index >= 0; index -= 1) {
    const phrase = free[index] as Phrase
    if (phrase.opens && phrase.hasVerb && !phrase.isObject) return phrase.subject
  }
  return (free.find((phrase) => !phrase.isObject) ?? free[0])?.subject ?? null
}

/** The phrase before the comma the aside opens with. One that itself stands between commas belongs to the aside. */
function beforeAside(free: readonly Phrase[], cue: number): Subject | null {
  const outer = free.find((phrase) => phrase.beforeComma && phrase.subject.last < cue - 1 && !phrase.isObject)
  return outer?.subject ?? nearest(free)
}

/** “Holt said Arden had warned him: …”: between a verb of saying and one with its helping verb stands the subject of the second. */
function isReportedSubject(doc: AnnotatedDocument, { first, last }: Subject, cue: number): boolean {
  if (cue === last || !is(doc, withArticle(doc, first, 1) - 1, Is.cue)) return false
  for (let at = last; at < cue; at += 1)
    if (doc.tokens.kind[at] !== Kind.word || !is(doc, at, Is.auxiliary)) return false
  return true
}

/** The last phrase, unless another verb has it for its object and somebody opens the clause before. */
function nearest(free: readonly Phrase[]): Subject | null {
  const last = free[free.length - 1] as Phrase
  if (free.length === 1 || !last.isObject) return last.subject
  const opener =
    free.findLast((phrase) => phrase !== last && phrase.opens && phrase.hasVerb) ??
    free.findLast((phrase) => phrase !== last && phrase.opens && phrase.beforeComma && !phrase.isObject)
  return (opener ?? last).subject
}
