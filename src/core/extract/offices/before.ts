import { type AnnotatedDocument, classesAt, is, spanAt, wording, smallToken } from '#core/extract/text/document'
import { isPossessive, opensCell } from '#core/extract/offices/words'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** How far an office may reach on either side of its head. */
export const reach = 24

/** What stands before the head and belongs to it: country, body, field of office, former, acting. */
export function leftOf(
  doc: AnnotatedDocument,
  head: number,
  free: number,
): { first: number; possessor: number; isOwned: boolean } {
  const { tokens, reading, owner, lexicon } = doc
  const { headFinal } = lexicon.source
  // комитетінің төрағасы is one office: what kind of body it is of is its first word
  let first = spanAt(doc, head) > 1 ? wholeBodyBefore(doc, head, free) : head
  let possessor = head
  let isOwned = false
  let beforeRun = first
  for (let at = first - 1; at >= free && head - at <= reach; at -= 1) {
    if ((tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) || owner[at] !== owner[head]) break
    if (opensCell(doc, at + 1)) break
    if (reading.span[at] === 0) continue
    const bits = classesAt(doc, at)
    const large = tokens.shape[at] !== Shape.lower
    if (endsNameInSigns(doc, at)) break
    if (isDayInSigns(doc, at)) {
      first = beforeRun
      break
    }
    if ((bits & (Is.modifier | Is.country)) !== 0 && (bits & Is.that) === 0) {
      first = at
      beforeRun = at
      continue
    }
    if (!headFinal) break
    if (isPossessive(doc, at)) {
      const before = at - 1
      if (before < free || !isPossessor(doc, before)) {
        possessor = nameStart(doc, before)
        break
      }
      first = before
      isOwned = true
      at = before + 1
      continue
    }
    if (lexicon.source.verbFinal === true && large && isWhere(doc, at)) break
    // Алматы әкімі: the town before the office
    if (
      lexicon.source.verbFinal === true &&
      (bits & Is.place) !== 0 &&
      (bits & ~(Is.place | Is.given)) === 0 &&
      first === head
    ) {
      first = at
      continue
    }
    if ((bits & (Is.portfolio | Is.organisation)) !== 0 || (bits === 0 && isOwner(doc, at))) {
      first = wholeBodyBefore(doc, at, free)
      beforeRun = first
      at = first
      continue
    }
    if ((bits & Is.conjunction) !== 0 && first < head && at > free && joins(doc, at, first)) {
      continue
    }
    // Department of State spokesperson: the keyword of the body stands before “of”
    if ((bits & Is.link) !== 0 && lexicon.source.writing === 'cased' && first < head && namesBodyOf(doc, at, first)) {
      continue
    }
    const place = lexicon.source.writing === 'signs' && first === head ? placeInSigns(doc, head, free) : head
    if (place < head) {
      first = place
      break
    }
    if (lexicon.source.writing === 'signs' && !opensBodyInSigns(doc, at, first) && !isFieldOfCountry(doc, at, first)) {
      first = wholeBodyInSigns(doc, first, free)
      break
    }
    if (
      !large ||
      (bits &
        (Is.honorific |
          Is.role |
          Is.definite |
          Is.indefinite |
          Is.preposition |
          Is.conjunction |
          Is.source |
          Is.that)) !==
        0
    )
      break
    if ((bits & (Is.auxiliary | Is.cue | Is.participle | Is.pronoun | Is.calendar | Is.utterance)) !== 0) break
    if (lexicon.source.nounsCapitalised === true && tokens.shape[at] !== Shape.upper) break
    if ((bits & Is.given) !== 0 || isFamilyName(doc, at)) {
      first = beforeRun
      break
    }
    if ((bits & Is.common) !== 0 && (first === head || lexicon.source.verbFinal === true)) break
    first = at
  }
  // Министр Асан Бектұров елші: between two offices stands the holder of the first
  if (first === free && free > 0 && first < beforeRun && lexicon.source.writing === 'cased') first = beforeRun
  return { first, possessor: Math.min(possessor, first), isOwned }
}

/** Лиссабонда, Азаттыққа: the ending of a case says where or to whom, and not whose the office is. */
function isWhere(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  return (classesAt(doc, at) & ~Is.place) === 0 && endsInOneOf(word, doc.lexicon.caseEnds, fewestBeforeCase)
}

const fewestBeforeCase = 4

/** 5月6日电: behind a figure 日 is the day, and not Japan. */
function isDayInSigns({ lexicon, tokens }: AnnotatedDocument, at: number): boolean {
  return lexicon.source.writing === 'signs' && tokens.kind[at] === Kind.han && tokens.kind[at - 1] === Kind.number
}

/** 扎德教授: one sign that stands for a country, and is used for sounds, right behind another such sign no list has ends a name. */
function endsNameInSigns({ lexicon, reading, text, tokens }: AnnotatedDocument, at: number): boolean {
  if (lexicon.source.writing !== 'signs' || reading.span[at] !== 1 || ((reading.bits[at] ?? 0) & Is.country) === 0)
    return false
  const before = at - 1
  if (before < 0 || tokens.kind[before] !== Kind.han || reading.bits[before] !== 0 || reading.span[before] !== 1)
    return false
  return [before, at].every((sign) => lexicon.nameSigns.has(text.charAt(tokens.start[sign] ?? -1)))
}

/** Рита Ачинова өкілі: what ends as a family name does is somebody, and no body that the office is of. */
function isFamilyName({ lexicon, reading, text, tokens }: AnnotatedDocument, at: number): boolean {
  if (lexicon.source.verbFinal !== true || reading.bits[at] !== 0) return false
  // Карантин агенттігінің: what stands right before the word for a body is its name
  const behind = reading.bits[at + 1] ?? 0
  if ((behind & Is.organisation) !== 0 && (behind & Is.role) === 0) return false
  const word = text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
  return endsInOneOf(word, lexicon.surnameEndings, 3)
}

/** “Ministry of Health adviser”: words with capitals on both sides of the link, and before it what kind of body it is. */
function namesBodyOf(doc: AnnotatedDocument, link: number, behind: number): boolean {
  const { tokens } = doc
  return (
    tokens.shape[link] === Shape.lower &&
    tokens.shape[behind] !== Shape.lower &&
    tokens.shape[link - 1] === Shape.capital &&
    is(doc, link - 1, Is.organisation) &&
    !is(doc, link - 1, Is.role)
  )
}

/** 密歇根州州长, 江苏省委书记: an office of a place, with the name of the place, between words the clause is known by. */
function placeInSigns(doc: AnnotatedDocument, head: number, free: number): number {
  const { reading, tokens, lexicon } = doc
  if (!lexicon.placeOffices.has(wording(doc, head, head + 1))) return head
  let at = head
  while (at > free && at > head - longestPlace && tokens.kind[at - 1] === Kind.han && isOfPlace(doc, at - 1)) at -= 1
  const before = at - 1
  const isWhole = before < free || tokens.kind[before] !== Kind.han || (reading.bits[before] !== 0 && at > free)
  return isWhole && head - at >= fewestOfPlace ? at : head
}

const isOfPlace = (doc: AnnotatedDocument, at: number): boolean =>
  spanAt(doc, at) === 0 || (classesAt(doc, at) & ~Is.place) === 0

/** Signs of the name of a place. */
const fewestOfPlace = 2
const longestPlace = 6

/** 清华 of 清华大学: unknown signs right before the keyword of a body, a few at most. */
function opensBodyInSigns(doc: AnnotatedDocument, at: number, first: number): boolean {
  const { reading } = doc
  let keyword = at + 1
  while (keyword < first + 1 && reading.bits[keyword] === 0) keyword += 1
  return keyword - at <= 4 && classesAt(doc, at) === 0 && is(doc, keyword, Is.organisation)
}

/**
 * Дүниежүзілік орман қорының өкілі: where what a noun is called by stands before it, a body that owns the office is taken with the words
 * that say which one: small ones, and the word with a capital they begin with. Else where it stands.
 */
function wholeBodyBefore(doc: AnnotatedDocument, at: number, free: number): number {
  const { lexicon, tokens } = doc
  const { otherClause } = lexicon.source
  if (!isOwner(doc, at)) return at
  let first = at
  for (let before = at - 1; before >= free && at - before <= mostOfBody; before -= 1) {
    const word = smallToken(doc, before)
    const isOfName = tokens.kind[before] === Kind.word && (classesAt(doc, before) & ~ofOwned) === 0
    if (!isOfName || spanAt(doc, before) !== 1 || otherClause?.test(word) === true) break
    first = before
    if (tokens.shape[before] !== Shape.lower) break
  }
  return first
}

/** мәслихаттың депутаты: a small word that ends as an owner does, where what a noun is called by stands before it. */
function isOwner(doc: AnnotatedDocument, at: number): boolean {
  const { ownerEnding, verbFinal } = doc.lexicon.source
  if (verbFinal !== true || ownerEnding === undefined || doc.tokens.shape[at] !== Shape.lower) return false
  return ownerEnding.test(wording(doc, at, at + 1))
}

/** Words of a body before its keyword. */
const mostOfBody = 4

const ofOwned = Is.common | Is.modifier | Is.portfolio | Is.naming | Is.organisation | Is.place

/**
 * 市发展改革局 of 市发展改革局局长: the body right before the office, with all that stands before it in its clause, where nothing there is
 * a verb, a word that governs or one that says whose. Else where the office begins already.
 */
function wholeBodyInSigns(doc: AnnotatedDocument, first: number, free: number): number {
  const { tokens, lexicon } = doc
  const endsBody =
    first > free && lexicon.source.bodyEnds?.test(wording(doc, Math.max(free, first - 3), first)) === true
  if (!is(doc, first, Is.organisation) && !endsBody) return first
  let at = first
  while (at > free && tokens.kind[at - 1] === Kind.han) {
    let before = at - 1
    while (before > free && spanAt(doc, before) === 0) before -= 1
    // 王立是联合国秘书长: what holds a sentence together ends the body
    if (spanAt(doc, before) === 1 && lexicon.neverNamed.has(wording(doc, before, before + 1))) break
    if (first - before > longestBodyInSigns || (classesAt(doc, before) & ~ofBody) !== 0) return first
    at = before
  }
  const kind = at === 0 ? Kind.breakLine : tokens.kind[at - 1]
  return kind === Kind.number || (classesAt(doc, at) & Is.common) !== 0 ? first : at
}

/** Signs of a body’s name before its keyword. */
const longestBodyInSigns = 12

const ofBody =
  Is.common |
  Is.organisation |
  Is.place |
  Is.portfolio |
  Is.modifier |
  Is.naming |
  Is.document |
  Is.utterance |
  Is.institution |
  Is.country |
  Is.given |
  Is.particle

/** 荷兰基建部长: up to four unknown signs between a country and the office are its field. */
function isFieldOfCountry(doc: AnnotatedDocument, at: number, first: number): boolean {
  const { reading } = doc
  let before = first - 1
  while (before > first - 5 && reading.bits[before] === 0 && reading.span[before] === 1) before -= 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  return at > before && is(doc, before, Is.country)
}

/** “trade and industry commissioner”: the word before “and” is a field of office like the one after it. */
function joins(doc: AnnotatedDocument, at: number, first: number): boolean {
  const { reading, tokens } = doc
  let before = at - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  const field = Is.portfolio
  if (tokens.kind[before] !== Kind.word) return false
  return is(doc, before, field) && is(doc, first, field)
}

/** Australia’s, Mahan’s, the bank’s belong to the office; a person’s name does not. */
function isPossessor(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading } = doc
  let phrase = at
  while (phrase > 0 && reading.span[phrase] === 0) phrase -= 1
  const bits = classesAt(doc, phrase)
  if ((bits & (Is.country | Is.organisation | Is.institution)) !== 0) return true
  if (tokens.shape[at] === Shape.upper) return true
  const alone = at === 0 || tokens.shape[at - 1] === Shape.lower || tokens.kind[at - 1] !== Kind.word
  return tokens.shape[at] === Shape.capital && bits === 0 && alone
}

function nameStart(doc: AnnotatedDocument, last: number): number {
  const { tokens } = doc
  let at = last
  while (at > 0 && tokens.kind[at - 1] === Kind.word && tokens.shape[at - 1] !== Shape.lower) at -= 1
  return at
}
