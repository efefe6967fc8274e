import type { Cue } from '#core/extract/clauses/cues'
import type { Subject } from '#core/extract/clauses/subject'
import { isListed } from '#core/extract/reported/stretches'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { is, smallWord, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** “did not say”, “nobody said”, “to say”, “stopped short of saying”: no words were spoken. */
export function isNegated(doc: AnnotatedDocument, cue: Cue, first: number): boolean {
  const { negations, source } = doc.lexicon
  if (source.writing === 'signs') return isNegatedInSigns(doc, cue, first)
  if (cue.kind === 'participle' && cue.first > first && is(doc, cue.first - 1, Is.link)) return true
  for (let at = cue.first - 1; at >= first && cue.first - at <= 4; at -= 1) {
    const word = plainWord(doc, at)
    if (takesBack(doc, at, first)) return true
    if (at === cue.first - 1 && source.infinitiveMark === word) return true
    // “it is expected that says the minister …”: where the verb comes first, the word that opens the clause is before it
    const leadsOn = is(doc, at, Is.auxiliary | Is.pronoun) || (source.verbFirst === true && is(doc, at, Is.that))
    if (doc.tokens.kind[at] !== Kind.word || !leadsOn) break
  }
  return source.negatesBehind === true && negations.has(plainWord(doc, cue.last))
}

/** A word that says that nothing was said, or not yet. In the middle of a sentence a capital makes a month or a name of it. */
const takesBack = (doc: AnnotatedDocument, at: number, first: number): boolean =>
  doc.lexicon.negations.has(plainWord(doc, at)) &&
  (at === first || doc.tokens.shape[at] === Shape.lower || doc.lexicon.source.writing !== 'cased')

/** Signs have no spaces between words: what stands right before the verb decides, or before when it was said. */
function isNegatedInSigns(doc: AnnotatedDocument, cue: Cue, first: number): boolean {
  let at = cue.first
  for (let day = at - 1; day > first && at - day <= 6; day -= 1)
    if (is(doc, day, Is.calendar) && day + Math.max(1, spanAt(doc, day)) === at) at = day
  if (at < cue.first && is(doc, at - 1, Is.preposition | Is.link)) at -= 1
  const before = wording(doc, Math.max(first, at - 4), at)
  return [...doc.lexicon.negations].some((word) => before.endsWith(word))
}

/** How far before whoever speaks a word may stand that takes it back. */
const farthestNobody = 12

/** “Neither she nor he said”, “if she said”, “she has never in all these years said”: nobody spoke, or nobody knows. */
export function isUnsaid(doc: AnnotatedDocument, cue: Cue, subject: Subject, first: number): boolean {
  const { negations, relatives, source } = doc.lexicon
  if (source.writing === 'signs') return false
  let isTakenBack = false
  for (let at = cue.first - 1; at >= subject.last && doc.tokens.kind[at] === Kind.word; at -= 1) {
    // “officials who will attend said”: what follows tells who they are
    if (relatives.has(plainWord(doc, at))) isTakenBack = false
    else isTakenBack ||= takesBack(doc, at, first)
  }
  if (isTakenBack) return true
  if (negations.has(plainWord(doc, subject.first)) && subject.first < subject.last) return true
  let isJoined = false
  for (let at = subject.first - 1; at >= first && subject.first - at <= farthestNobody; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word || is(doc, at, Is.cue)) return false
    const opens = at === first || doc.tokens.kind[at - 1] !== Kind.word
    if (takesBack(doc, at, first)) return opens || !isJoined
    isJoined ||= is(doc, at, Is.conjunction)
  }
  return false
}

/** “refused to say that” where languages say “refused of say that”: of what follows nothing was said. */
export function isOfFurtherVerb(doc: AnnotatedDocument, cue: Cue, start: number): boolean {
  const { denying, intending, refused } = doc.lexicon
  const { kind, shape } = doc.tokens
  if (!is(doc, start, Is.that) || !isListed(doc, cue, denying, intending)) return false
  // “refused that he says that …”, where the verb comes first
  if (doc.lexicon.source.verbFirst === true && is(doc, start + 1, Is.cue)) return true
  for (let at = cue.last; at < start; at += 1) if (refused.has(plainWord(doc, at))) return true
  const [next, beyond] = [cue.last, cue.last + 1]
  return (
    start === cue.last + 2 &&
    ((is(doc, next, Is.preposition | Is.link) && shape[beyond] === Shape.lower) ||
      // “intends to-say, that …”
      (kind[beyond] === Kind.comma && shape[next] === Shape.lower))
  )
}

/** “refused the minister that he says …”, where the verb comes first. */
export const isWhatIsRefused = (doc: AnnotatedDocument, cue: Cue, before: Cue | undefined): boolean =>
  before !== undefined &&
  doc.lexicon.source.verbFirst === true &&
  is(doc, cue.first - 1, Is.that) &&
  isListed(doc, before, doc.lexicon.denying, doc.lexicon.intending)

/** The sign that ends a sentence, before any mark that closes behind it. */
export const isQuestion = (doc: AnnotatedDocument, last: number): boolean =>
  /[?？؟]\s*$/u.test(wording(doc, last - 1, last))

/** In small letters and with the apostrophe of a keyboard. */
const plainWord = (doc: AnnotatedDocument, at: number): string => smallWord(doc, at).replaceAll('’', "'")
