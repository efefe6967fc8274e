import { isLargeWord, isLoose, saysWhose } from '#core/extract/documents/found'
import { isOwner, isPlainPaper, isShortName, longest } from '#core/extract/documents/paperWords'
import { mentionAt, type Mentions } from '#core/extract/entities/mention'
import { sameWord, wordsOf } from '#core/extract/names/comparison'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** French, Spanish, Russian and the like: the keyword first, then what names it; a date can name it too. */
export function headFirst(doc: AnnotatedDocument, mentions: Mentions, at: number): [number, number] | null {
  const { tokens, lexicon } = doc
  const span = spanAt(doc, at)
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(doc, at)) return [at, at + 1]
  if (isPlainPaper(doc, at) && tokens.shape[at] === Shape.lower && tokens.kind[at + span] !== Kind.number) return null
  const uncased = lexicon.source.writing === 'uncased'
  const isVague = isLoose(doc, at, span)
  let next = at + span
  let last = next
  let names = 0
  /** Names that say more than whose it is. */
  let own = 0
  let words = 0
  while (next < at + longest) {
    const bits = classesAt(doc, next)
    const step = Math.max(1, spanAt(doc, next))
    if (tokens.kind[next] === Kind.number) {
      const after = classesAt(doc, next + 1)
      // « la résolution 2728 lundi »: no day of a month has four digits
      const mayBeDay = lexicon.source.genitive === true || wording(doc, next, next + 1).length < 3
      if ((after & Is.calendar) !== 0 && mayBeDay) {
        next += 2
        names += 1
        if (tokens.kind[next] === Kind.number) next += 1
      } else {
        next += 1
        names += words === 0 ? 1 : 0.5
        if (next === at + span + 1 && !isYearOnly(doc, at, span, next)) own += 1
      }
      last = next
      continue
    }
    if (tokens.kind[next] !== Kind.word) break
    // « le cadre du Partenariat oriental »: the paper is the second one
    if (isVague && names === 0 && next > at + span && (bits & Is.document) !== 0 && isLargeWord(doc, next)) return null
    if (uncased && isJoinedWord(doc, next)) break
    if (
      (bits & (Is.cue | Is.weakCue | Is.auxiliary | Is.pronoun | Is.that | Is.role | Is.calendar)) !== 0 &&
      (bits & (Is.link | Is.definite)) === 0
    )
      break
    if (isLargeWord(doc, next)) {
      if (isVague && isOwner(doc, mentions, next)) break
      names += 1
      if (!saysWhose(doc, next) && !is(doc, next, Is.place)) own += 1
      next += step
      last = next
      continue
    }
    if ((bits & (Is.link | Is.preposition | Is.definite | Is.conjunction)) !== 0) {
      if ((bits & Is.conjunction) !== 0 && !isLargeWord(doc, next + step)) break
      const link = wording(doc, next, next + 1).toLowerCase()
      if (lexicon.directions.has(link) || isOwner(doc, mentions, next + step)) break
      if (lexicon.parties.has(link) && own === 0) break
      next += step
      if (next - last > 3) break
      continue
    }
    if (
      (bits & (Is.portfolio | Is.modifier | Is.organisation | Is.country | Is.place | Is.document)) !== 0 ||
      (bits === 0 && words < 2 && !uncased && !(isVague && names === 0 && tokens.shape[at] === Shape.lower))
    ) {
      words += 1
      if (uncased && (bits & (Is.country | Is.organisation | Is.place)) !== 0) names += 1
      if (uncased && (bits & (Is.country | Is.place)) !== 0) own += 1
      next += step
      last = next
      continue
    }
    break
  }
  const chain = uncased && !isPlainPaper(doc, at) ? chainBehind(doc, mentions, at + span) : 0
  if (chain > 0 && chain >= last && (!isVague || yearBehind(doc, chain) > chain)) return [at, yearBehind(doc, chain)]
  if (uncased) last = yearBehind(doc, last)
  if (isNamedPaper(doc, at, span)) return [at, at + span]
  const adjective = namingAdjective(doc, at)
  if (isVague && own === 0 && adjective === at && tokens.shape[at] !== Shape.capital && !uncased) return null
  if (isVague && uncased && own === 0 && words < 3) return null
  if (adjective < at && names === 0) return [adjective, at + span]
  if (adjective < at) return [adjective, lastName(doc, at, last)[1]]
  const large = tokens.shape[at] === Shape.capital && at > 0 && tokens.kind[at - 1] === Kind.word
  if (uncased && words >= 2 && !isPlainPaper(doc, at)) return [at, last]
  if (names >= 1 && (large || names >= 1)) return lastName(doc, at, last)
  return large && words >= 1 ? [at, last] : null
}

/**
 * اتفاقية حقوق الطفل, معاهدة عدم انتشار الأسلحة النووية: where what a paper is of stands behind it without a link, bare nouns, one with the
 * article and its adjectives. The token behind them; 0 where they are none, or tell whose it is.
 */
function chainBehind(doc: AnnotatedDocument, mentions: Mentions, from: number): number {
  const { tokens, lexicon } = doc
  const head = wording(doc, from - 1, from)
  if (hasArticle(doc, from - 1) || lexicon.isJoined(head)) return 0
  // إعلان إنهاء الحرب: what is announced
  if (lexicon.refused.has(lexicon.shapes.article + lexicon.unjoined(head))) return 0
  const mayStand = (at: number): boolean =>
    tokens.kind[at] === Kind.word &&
    (classesAt(doc, at) & ~(Is.common | Is.portfolio | Is.modifier)) === 0 &&
    mentionAt(mentions, at) === undefined
  let at = from
  while (at < from + 3 && mayStand(at) && !hasArticle(doc, at) && !isJoinedWord(doc, at)) at += 1
  if (at === from || !mayStand(at) || !hasArticle(doc, at)) return 0
  at += 1
  while (at < from + 6 && mayStand(at) && hasArticle(doc, at)) at += 1
  return at
}

/** لعام 1970: “of the year”, written on to its noun, and the year. */
function yearBehind(doc: AnnotatedDocument, at: number): number {
  const isOf = is(doc, at, Is.calendar) && doc.lexicon.isJoined(wording(doc, at, at + 1))
  return isOf && /^(?:1[89]|20)\d\d$/u.test(wording(doc, at + 1, at + 2)) ? at + 2 : at
}

/** Минские соглашения: known by a name without a capital, in any case. */
function isNamedPaper(doc: AnnotatedDocument, at: number, span: number): boolean {
  const words = wordsOf(wording(doc, at, at + span))
  return doc.lexicon.namedPapers.some(
    (name) => name.length === words.length && name.every((word, index) => sameWord(word, words[index] ?? '')),
  )
}

/** A year says when, not which: соглашение 1855 года. */
function isYearOnly(doc: AnnotatedDocument, at: number, span: number, next: number): boolean {
  return (
    next === at + span + 1 &&
    /^(?:1[5-9]|20)\d\d$/.test(wording(doc, next - 1, next)) &&
    doc.lexicon.source.genitive === true
  )
}

/** Arabic: “and” is written onto a word that begins something else. */
function isJoinedWord(doc: AnnotatedDocument, at: number): boolean {
  const and = doc.lexicon.source.attachedConjunction
  if (and === undefined) return false
  const word = wording(doc, at, at + 1)
  return (
    word.length > 3 && word.startsWith(and) && !is(doc, at, Is.portfolio | Is.country) && !doc.lexicon.isListed(word)
  )
}

/** Саэльский речной договор, Парижское соглашение, Минские соглашения: an adjective with a capital inside the sentence names the instrument. */
function namingAdjective(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  let before = at - 1
  while (
    before > at - 3 &&
    tokens.kind[before] === Kind.word &&
    tokens.shape[before] === Shape.lower &&
    lexicon.source.isNamingAdjective?.(wording(doc, before, before + 1)) === true
  )
    before -= 1
  if (
    lexicon.source.genitive !== true ||
    lexicon.source.writing !== 'cased' ||
    before < 1 ||
    tokens.kind[before] !== Kind.word
  )
    return at
  if (tokens.shape[before] !== Shape.capital || is(doc, before, Is.given | Is.honorific | Is.role | Is.organisation))
    return at
  const isInside = tokens.kind[before - 1] === Kind.word || tokens.kind[before - 1] === Kind.comma
  return lexicon.source.isNamingAdjective?.(wording(doc, before, before + 1)) === true && isInside ? before : at
}

/** Lower-case words after the last capital or number belong to the sentence, not to the name. */
function lastName(doc: AnnotatedDocument, first: number, last: number): [number, number] {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased') return [first, last]
  let end = last
  const isDated = (at: number): boolean => tokens.kind[at] === Kind.number || is(doc, at, Is.calendar)
  while (end > first + 1 && !isLargeWord(doc, phraseStart(doc, end - 1)) && !isDated(end - 1)) end -= 1
  return [first, tokens.shape[first] === Shape.capital ? pastSubject(doc, end) : end]
}

/** Pacte de Lorme pour la lecture; Acuerdo de Olm sobre el agua, with what it is for: one noun up to a turn of the sentence, and nouns behind “of”. */
function pastSubject(doc: AnnotatedDocument, from: number): number {
  const { lexicon, tokens } = doc
  if (!lexicon.subjectLinks.has(wording(doc, from, from + 1).toLowerCase())) return from
  const noun = (at: number): number => {
    const start = is(doc, at, Is.definite) ? at + 1 : at
    const isNoun =
      tokens.kind[start] === Kind.word && (tokens.shape[start] !== Shape.lower || !is(doc, start, notInName))
    return isNoun ? start + Math.max(1, spanAt(doc, start)) : at
  }
  let last = noun(from + 1)
  if (last === from + 1) return from
  for (
    let step = 0;
    step < 2 && is(doc, last, Is.link) && !lexicon.subjectLinks.has(wording(doc, last, last + 1));
    step += 1
  ) {
    const next = noun(last + 1)
    if (next === last + 1) break
    last = next
  }
  const isTurn =
    tokens.kind[last] !== Kind.word || is(doc, last, Is.cue | Is.auxiliary | Is.preposition | Is.conjunction | Is.that)
  // el cambio climático,: one more word, where the clause ends behind it
  if (!isTurn && tokens.kind[last + 1] !== Kind.word && !is(doc, last, notInName)) return last + 1
  return isTurn ? last : from
}

const notInName =
  Is.cue | Is.weakCue | Is.auxiliary | Is.pronoun | Is.that | Is.role | Is.calendar | Is.preposition | Is.indefinite

/** The first word of the listed phrase this token stands in: Nations of “Nations unies”. */
function phraseStart(doc: AnnotatedDocument, at: number): number {
  let first = at
  while (first > 0 && doc.reading.span[first] === 0) first -= 1
  return first
}
