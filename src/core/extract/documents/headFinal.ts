import { isAmong, isLargeWord, isLoose, saysWhose } from '#core/extract/documents/found'
import { isPlainPaper, isShortName, longest } from '#core/extract/documents/paperWords'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, smallToken, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** English and the like: “Pact for the Future”, “Global Digital Compact”, “nuclear test ban treaty”. */
export function headFinal(doc: AnnotatedDocument, at: number, free: number): [number, number] | null {
  const { tokens, reading } = doc
  const span = spanAt(doc, at)
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(doc, at)) return [at, at + 1]
  const large = tokens.shape[at] === Shape.capital
  let first = at
  let words = 0
  let named = 0
  for (let before = at - 1; before >= free && at - before <= longest; before -= 1) {
    if (tokens.kind[before] === Kind.close && tokens.kind[before - 2] === Kind.open && before - 2 > free) {
      before -= 2
      continue
    }
    if (tokens.kind[before] !== Kind.word && tokens.kind[before] !== Kind.number) break
    if (reading.span[before] === 0) continue
    const bits = classesAt(doc, before)
    const isLarge = tokens.shape[before] === Shape.capital || tokens.shape[before] === Shape.upper
    if (tokens.kind[before] === Kind.number) {
      if (!large || !/^(19|20)\d\d$/.test(wording(doc, before, before + 1))) break
      first = before
      continue
    }
    if (isLarge) {
      if (
        (bits &
          (Is.definite |
            Is.indefinite |
            Is.pronoun |
            Is.conjunction |
            Is.preposition |
            Is.calendar |
            Is.honorific |
            Is.cue)) !==
        0
      )
        break
      first = before
      words += 1
      named += (bits & (Is.country | Is.organisation)) === 0 || (bits & Is.portfolio) !== 0 ? 1 : 0.5
      continue
    }
    if (large && (bits & Is.conjunction) !== 0 && isLargeWord(doc, before - 1)) continue
    if (large && (bits & Is.link) !== 0 && words > 0 && isLargeWord(doc, before - 1)) {
      // “Suspension of the Astrograd Treaty”: what is done with the paper
      if (isAction(doc, before - 1)) break
      continue
    }
    if (!large && named === 0 && ((bits & Is.portfolio) !== 0 || isFieldBetween(doc, before))) {
      first = before
      words += 0.5
      continue
    }
    break
  }
  if (large && tokens.kind[at + span] === Kind.number && /^executive order$/i.test(wording(doc, at, at + span))) {
    return [at, at + span + 1]
  }
  const numbered = large ? null : numberedByBody(doc, at)
  if (numbered !== null) return [numbered, at + span]
  const owned = large ? null : ownedPaper(doc, at, free)
  if (owned !== null) return [owned, at + span]
  const last = complement(doc, at + span, large)
  const extra = last > at + span
  const plain = isPlainPaper(doc, at)
  if (large && isUnnamed(doc, first, at, last)) return null
  if (large && (extra || (named >= 0.5 && !plain))) return [first, last]
  if (large && named >= 1 && /^declaration$/i.test(wording(doc, at, at + 1))) return [first, last]
  if (
    tokens.kind[at + 1] === Kind.number &&
    tokens.spaced[at + 1] === 1 &&
    /^resolution$/i.test(wording(doc, at, at + 1))
  ) {
    return [first, yearAfter(doc, at + 2)]
  }
  if (!large && !plain && words >= 2 && (named >= 2 || isOfTwoStates(doc, first))) return [first, at + span]
  if (
    !large &&
    words >= 0.5 &&
    !plain &&
    /^(treaty|convention|pact|accord|accords|protocol|charter)$/i.test(wording(doc, at, at + 1))
  )
    return [first, at + span]
  if (
    large &&
    tokens.kind[at + span] === Kind.number &&
    span === 1 &&
    /^(Article|Resolution|Agenda|Protocol|Vision)$/.test(wording(doc, at, at + 1))
  )
    return [at, at + 2]
  if (large && span > 1 && !plain) return [at, at + span]
  return null
}

/**
 * Париж келісімін, Бала құқықтары туралы конвенция: where the verb closes the sentence, a paper in small letters is named by the word with a
 * capital that owns it, or by what it is about, where that begins with a capital inside the sentence. Null where it is not.
 */
function ownedPaper(doc: AnnotatedDocument, at: number, free: number): number | null {
  const { tokens, lexicon } = doc
  if (lexicon.source.verbFinal !== true || isPlainPaper(doc, at) || isLoose(doc, at, spanAt(doc, at))) return null
  const isInside = (word: number): boolean =>
    word > free && isLargeWord(doc, word) && tokens.kind[word - 1] === Kind.word && !is(doc, word, Is.given | Is.role)
  const names = isInside(at - 1) && !is(doc, at - 1, Is.country | Is.organisation | Is.institution)
  if (names && lexicon.source.ownedNoun?.test(smallToken(doc, at)) === true) return at - 1
  if (!lexicon.postpositions.has(smallToken(doc, at - 1))) return null
  for (let first = at - 2; first > free && at - first <= longestSubject; first -= 1) {
    if (isInside(first)) return first
    if (tokens.kind[first] !== Kind.word || tokens.shape[first] !== Shape.lower) return null
  }
  return null
}

/** Қауіпсіздік Кеңесінің 2231 қарары: the number before the paper, and the body before that. Null where none is. */
function numberedByBody(doc: AnnotatedDocument, at: number): number | null {
  const { tokens, lexicon } = doc
  if (lexicon.source.verbFinal !== true || !/^\d{2,4}(?:\/\d{1,3})?(?:-\p{L}+)?$/u.test(wording(doc, at - 1, at)))
    return null
  if (tokens.kind[at - 2] !== Kind.word || !isLargeWord(doc, at - 2)) return null
  let body = at - 2
  while (body > 0 && spanAt(doc, body) === 0) body -= 1
  return is(doc, body, Is.organisation | Is.institution) ? body : null
}

/** Words of what a paper is about, before “about”. */
const longestSubject = 5

/** Suspension, Signing. */
function isAction(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1).toLowerCase()
  return !is(doc, at, Is.document | Is.portfolio) && doc.lexicon.actionEndings.some((ending) => word.endsWith(ending))
}

/** “Norlandian-Sudlandian maritime border agreement”: plain words between two states and the paper. */
function isFieldBetween(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  for (let before = at; before > at - 3 && tokens.kind[before] === Kind.word; before -= 1) {
    if (tokens.shape[before] !== Shape.lower) return wording(doc, before, before + 1).includes('-')
    if ((classesAt(doc, before) & ~(Is.portfolio | Is.modifier)) !== 0) return false
  }
  return false
}

/** Norlandian-Sudlandian. */
function isOfTwoStates(doc: AnnotatedDocument, at: number): boolean {
  return isLargeWord(doc, at) && /\p{Ll}-\p{Lu}/u.test(wording(doc, at, at + 1))
}

/** “a Memorandum of Understanding”, “the Partnership with Norland”: one of its kind, or only whose it is. */
function isUnnamed(doc: AnnotatedDocument, first: number, at: number, last: number): boolean {
  const { tokens } = doc
  if (first === at && tokens.kind[at - 1] === Kind.word && is(doc, at - 1, Is.indefinite)) return true
  if (!isLoose(doc, at, Math.max(1, spanAt(doc, at)))) return false
  for (let word = first; word < last; word += 1)
    if (word !== at && isLargeWord(doc, word) && !saysWhose(doc, word)) return false
  return doc.lexicon.parties.has(wording(doc, at + 1, at + 2).toLowerCase())
}

/** “resolution 2254 (2015)”: the year in brackets, or the second part of “44/12”, is part of the number. */
function yearAfter(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  if (tokens.kind[at] === Kind.open && tokens.kind[at + 1] === Kind.number && tokens.kind[at + 2] === Kind.close)
    return at + 3
  return tokens.kind[at] === Kind.other && tokens.spaced[at] === 0 && tokens.kind[at + 1] === Kind.number ? at + 2 : at
}

/** “for the Future”, “on the Law of the Sea and …”: links and capitals after the keyword. */
function complement(doc: AnnotatedDocument, from: number, large: boolean): number {
  const { tokens } = doc
  let last = from
  let beforeLink = from
  if (!large) return from
  for (let at = from; at < from + longest && (tokens.kind[at] === Kind.word || isYear(doc, at));) {
    if (isYear(doc, at)) {
      // “of 2019”, “of 2019 on the Accession of …”
      if (!is(doc, at - 1, Is.link)) break
      at += 1
      last = at
      continue
    }
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if (isLargeWord(doc, at)) {
      // “the Compact with Norlandian Foreign Minister Ek”: the words after the link are the office’s
      if ((bits & Is.role) !== 0 && at === last) return beforeLink
      if (
        (bits & (Is.role | Is.honorific | Is.calendar)) !== 0 ||
        at === from ||
        ((bits & Is.cue) !== 0 && at === last)
      )
        break
      at += span
      last = at
      if (opensTriple(doc, at)) at += 1
      continue
    }
    if (isInstitution(doc, at)) {
      at += span
      last = at
      continue
    }
    if ((bits & (Is.link | Is.definite | Is.conjunction | Is.preposition)) === 0) break
    if (doc.lexicon.agents.has(wording(doc, at, at + 1).toLowerCase())) break
    // “the UN Charter and Annex II to …”: a part of another paper
    if ((bits & Is.conjunction) !== 0 && isAmong(doc, doc.lexicon.paperParts, at + 1, 1)) break
    if ((bits & Is.conjunction) !== 0 && !isLargeWord(doc, at + 1) && !isInstitution(doc, at + 1)) break
    if (at === last) beforeLink = last
    at += span
    if (at - last > 3) break
  }
  return last
}

function isYear(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.number && /^(?:19|20)\d\d$/.test(wording(doc, at, at + 1))
}

/** “on Women, Peace and Security”, “for Safe, Orderly and Regular …”: a comma between single words, with a third one after “and”. */
function opensTriple(doc: AnnotatedDocument, comma: number): boolean {
  const { tokens } = doc
  const isAlone = is(doc, comma - 2, Is.link | Is.preposition) && !is(doc, comma - 1, Is.given)
  const isField = (at: number): boolean => isLargeWord(doc, at) && (isAlone || is(doc, at, Is.portfolio))
  return (
    tokens.kind[comma] === Kind.comma &&
    isField(comma - 1) &&
    isField(comma + 1) &&
    is(doc, comma + 2, Is.conjunction) &&
    isField(comma + 3)
  )
}

/** “the Government” of “between the Government of Norland and the Government of Sudland”. */
function isInstitution(doc: AnnotatedDocument, at: number): boolean {
  const span = spanAt(doc, at)
  return is(doc, at, Is.institution) && span > 1 && isLargeWord(doc, at + span - 1)
}
