import { isAmong, isLargeWord, isLoose, saysWhose } from '#core/extract/documents/found'
import { isOwner, isPlainPaper, isShortName, longest } from '#core/extract/documents/paperWords'
import { behindLaw, pastSubject } from '#core/extract/documents/subject'
import { mentionAt, type Mentions } from '#core/extract/entities/mention'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, hasJoinedArticle, is, smallToken, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** French, Spanish, Russian and the like: the keyword first, then what names it; a date can name it too. */
export function headFirst(doc: AnnotatedDocument, mentions: Mentions, at: number): [number, number] | null {
  const { tokens, lexicon } = doc
  const span = spanAt(doc, at)
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(doc, at)) return [at, at + 1]
  const numberOfBody = behindBodysNumber(doc, at + span)
  if (numberOfBody > 0) return [at, numberOfBody]
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
    const isBehindHead = next === at + span
    const number = isBehindHead ? pastNumberSign(doc, next) : next
    if (tokens.kind[number] === Kind.number) {
      // « objectifs des 60 communes »: how many
      if (isVague && !isBehindHead && names === 0 && !is(doc, number + 1, Is.calendar)) break
      next = number
      const after = classesAt(doc, next + 1)
      // « la résolution 2728 lundi »: no day of a month has four digits
      const mayBeDay = lexicon.source.genitive === true || wording(doc, next, next + 1).length < 3
      if ((after & Is.calendar) !== 0 && mayBeDay) {
        next += 2
        names += 1
        if (tokens.kind[next] === Kind.number) {
          next += 1
          // la loi du 9 décembre 1905
          if (isAmong(doc, lexicon.laws, at, span)) own += 1
        }
      } else {
        const end = endOfNumber(doc, next)
        const isParted = end > next + 1 || /\d[-/]\d/u.test(wording(doc, next, end))
        next = end
        names += words === 0 || isParted ? 1 : 0.5
        if ((isBehindHead || isParted) && !isYearOnly(doc, at, span, next)) own += 1
      }
      last = next
      continue
    }
    if (tokens.kind[next] !== Kind.word) break
    // « le cadre du Partenariat oriental »: the paper is the second one
    if (isVague && names === 0 && next > at + span && (bits & Is.document) !== 0 && isLargeWord(doc, next)) return null
    if (uncased && isJoinedWord(doc, next)) break
    // اتفاقية للتجارة: what an agreement without the article is for is any
    if (isBehindHead && hasJoinedArticle(doc, next) && !hasArticle(doc, at)) break
    if (
      (bits & (Is.cue | Is.weakCue | Is.auxiliary | Is.pronoun | Is.that | Is.role | Is.calendar)) !== 0 &&
      (bits & (Is.link | Is.definite)) === 0
    )
      break
    // “de las Naciones Unidas” is listed as one phrase
    if (isLargeWord(doc, next) || (step > 1 && isLargeWord(doc, next + step - 1))) {
      if (isVague && isOwner(doc, mentions, next)) break
      names += 1
      if (!saysWhose(doc, next) && !is(doc, next, Is.place | Is.link)) own += 1
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
    // Marco de Olm guían la estrategia: behind a name a word that no list has, before an article, is its verb
    if (bits === 0 && isLargePhrase(doc, next - 1) && is(doc, next + 1, Is.definite)) break
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
  const law = behindLaw(doc, at)
  if (law > 0 && law >= last) return [at, law]
  const chain = uncased && !isPlainPaper(doc, at) ? chainBehind(doc, mentions, at + span) : 0
  if (chain > 0 && chain >= last && (!isVague || yearBehind(doc, chain) > chain)) return [at, yearBehind(doc, chain)]
  if (uncased) last = yearBehind(doc, last)
  const adjective = namingAdjective(doc, at)
  if (isVague && own === 0 && adjective === at && tokens.shape[at] !== Shape.capital && !uncased) return null
  if (isVague && uncased && own === 0 && words < 3) return null
  if (adjective < at && names === 0) return [adjective, pastSubject(doc, at + span)]
  if (adjective < at) return [adjective, pastSubject(doc, lastName(doc, at, last)[1])]
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
  if (hasArticle(doc, from - 1) || hasJoinedArticle(doc, from) || lexicon.isJoined(head)) return 0
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

/** قرار مجلس الأمن 2231: where no word links them, the body between a paper and its number. The token behind; 0 where none is. */
function behindBodysNumber(doc: AnnotatedDocument, at: number): number {
  if (doc.lexicon.source.writing !== 'uncased' || !is(doc, at, Is.organisation)) return 0
  const number = at + Math.max(1, spanAt(doc, at))
  return /^\d{3,4}$/u.test(wording(doc, number, number + 1)) ? number + 1 : 0
}

/** n° 2024-118, № 809: past the sign before a number. */
function pastNumberSign(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  let number = at
  while (number < at + 3 && lexicon.numberSigns.has(smallToken(doc, number))) number += 1
  return tokens.kind[number] === Kind.number ? number : at
}

/** 2008/98/CE: numbers and capitals that a stroke joins, without a space. */
function endOfNumber({ text, tokens }: AnnotatedDocument, at: number): number {
  let end = at + 1
  while (
    text.charAt(tokens.start[end] ?? text.length) === '/' &&
    tokens.spaced[end] === 0 &&
    tokens.spaced[end + 1] === 0 &&
    (tokens.kind[end + 1] === Kind.number || tokens.shape[end + 1] === Shape.upper)
  )
    end += 2
  return end
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
  while (end > first + 1 && !isLargePhrase(doc, end - 1) && !isDated(end - 1)) end -= 1
  return [first, tokens.shape[first] === Shape.capital ? pastSubject(doc, end) : end]
}

/** Nations unies, de las Naciones Unidas: a word with a capital, or the end of a listed phrase that begins with one. */
const isLargePhrase = (doc: AnnotatedDocument, at: number): boolean =>
  isLargeWord(doc, at) || isLargeWord(doc, phraseStart(doc, at))

/** The first word of the listed phrase this token stands in. */
function phraseStart(doc: AnnotatedDocument, at: number): number {
  let first = at
  while (first > 0 && doc.reading.span[first] === 0) first -= 1
  return first
}
