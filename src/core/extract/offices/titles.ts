import {
  type AnnotatedDocument,
  wording,
  classesAt,
  is,
  spanAt,
  hasArticle,
  smallWording,
  smallToken,
} from '#core/extract/text/document'
import { isSurnameAfterHonorific } from '#core/extract/names/nameStart'
import { rightOf } from '#core/extract/offices/after'
import { leftOf } from '#core/extract/offices/before'
import { beforeCountries, pastCountries } from '#core/extract/offices/countries'
import { isCapital, partsOf } from '#core/extract/offices/parts'
import { isConjunction } from '#core/extract/offices/words'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf, normal } from '#core/extract/text/wordForms'

/** An office as written: “the First Deputy Foreign Minister of Kazakhstan”. Token numbers, end exclusive. */
export interface Title {
  /** With what belongs to it, without the article. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly headLast: number
  readonly article: 'definite' | 'indefinite' | null
  /** The article or possessor before it; equal to `first` when there is none. */
  readonly phraseFirst: number
  readonly many: boolean
  readonly feminine: boolean
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
  /** Of a counterpart: the office they share with whoever has one, Minister Holt’s of “Minister Holt and her counterpart”. */
  readonly shared?: Title
  /** “the President’s car” speaks of no speaker. */
  readonly isPossessor: boolean
}

/** Every office in the text, whether a name follows or not. Offices do not overlap. */
export function findTitles(doc: AnnotatedDocument): Title[] {
  const { tokens } = doc
  const found: Title[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (at < free) continue
    if (is(doc, at, Is.role) ? !isOffice(doc, at) || isPlainName(doc, at, free) : !isUnlistedCalling(doc, at)) continue
    const title = readTitle(doc, at, free)
    if (title === null) continue
    found.push(title)
    free = title.last
    at = Math.max(at, title.headLast - 1)
  }
  return found
}

/** “the hydrologist Serge Monner”, “Ezra Cole, 71, a retired ferryman.”: known by its ending alone, beside a full name. */
function isUnlistedCalling(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const { callingEnds } = lexicon.source
  if (callingEnds === undefined || classesAt(doc, at) !== 0) return false
  const isNoun = lexicon.source.nounsCapitalised === true && tokens.shape[at] === Shape.capital
  if (isNoun ? !is(doc, at - 1, Is.definite) : tokens.shape[at] !== Shape.lower) return false
  return isBesideName(doc, at) && callingEnds.test(smallToken(doc, at))
}

/** A full name follows; or the word ends a phrase, behind a comma and an article. */
function isBesideName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  let behind = at + 1
  if (is(doc, behind, Is.country) && tokens.shape[behind] === Shape.lower) behind += spanAt(doc, behind)
  if (isNameWord(doc, behind) && isNameWord(doc, behind + 1)) return true
  if (tokens.kind[behind] === Kind.word) return false
  for (let before = at - 1; before > at - 4 && before > 1; before -= 1)
    if (is(doc, before, Is.indefinite)) return tokens.kind[before - 1] === Kind.comma
  return false
}

const isNameWord = (doc: AnnotatedDocument, at: number): boolean =>
  doc.tokens.kind[at] === Kind.word && doc.tokens.shape[at] === Shape.capital && (classesAt(doc, at) & ~Is.given) === 0

/** Without capitals: عمر القاضي and, right after an office, أمير رحال are names though the words are offices. */
function isPlainName(doc: AnnotatedDocument, at: number, free: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'uncased' || reading.span[at] !== 1 || at === 0) return false
  const isBare = !hasArticle(doc, at)
  if (at === free && free > 0 && isBare && is(doc, at, Is.given)) return tokens.kind[at + 1] === Kind.word
  const before = classesAt(doc, at - 1)
  // الدكتور رائد شحرور: behind an honorific a bare office word is a name
  if (isBare && (before & (Is.honorific | Is.role)) === Is.honorific && bareNext(doc, at + 1)) return true
  // عبد الرحمن القاضي: “servant” and what follows it are one given name
  const opensServant = at > 1 && lexicon.shapes.servant.test(wording(doc, at - 2, at - 1))
  if (tokens.kind[at - 1] !== Kind.word) return false
  if (((before & Is.given) === 0 && !opensServant) || (before & (Is.role | Is.honorific)) !== 0) return false
  if (at > 1 && !opensServant && is(doc, at - 2, Is.given | Is.particle)) return false
  const next = wording(doc, at + 1, at + 2)
  return (
    tokens.kind[at + 1] !== Kind.word ||
    is(doc, at + 1, Is.preposition | Is.that | Is.cue | Is.conjunction | Is.auxiliary | Is.common) ||
    // قال رامي الوزير لوكالة
    lexicon.isJoined(next) ||
    lexicon.shapes.joined.test(next) ||
    (lexicon.shapes.recipient.test(next) && is(doc, at + 1, Is.organisation))
  )
}

function bareNext(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.word && doc.reading.bits[at] === 0
}

/** “chief”, “major”, “general”, “head” are offices and everyday adjectives: the next word decides. */
function isOffice(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading } = doc
  const bits = classesAt(doc, at)
  const next = at + spanAt(doc, at)
  if (isSurname(doc, at, next) || isSurnameAfterHonorific(doc, at) || isGivenName(doc, at, next)) return false
  const following = (tokens.kind[next] === Kind.word ? reading.bits[next] : 0) as number
  // la Fiscalía General, la Direction générale: right behind the word for a body it says which one
  if (isOfBody(doc, at)) return false
  // “Berg chairs the panel”: a verb
  if (
    (bits & Is.many) !== 0 &&
    tokens.shape[at] === Shape.lower &&
    (following & (Is.definite | Is.institution)) !== 0 &&
    doc.lexicon.source.code === 'en'
  )
    return false
  if ((bits & Is.modifier) === 0) return true
  if ((following & Is.role) !== 0) return false
  if (tokens.shape[at] === Shape.lower && doc.lexicon.source.headFinal) {
    const before = at > 0 ? classesAt(doc, at - 1) : 0
    const ofBody =
      at > 0 &&
      tokens.kind[at - 1] === Kind.word &&
      ((before & (Is.organisation | Is.country)) !== 0 || tokens.shape[at - 1] === Shape.upper)
    // “the deputy told”, “the Kells deputy told”, “her chief said”
    const isOfPlace = tokens.shape[at - 1] === Shape.capital && before === 0 && is(doc, at - 2, Is.definite)
    const speaks =
      ((before & (Is.definite | Is.indefinite)) !== 0 ||
        isOfPlace ||
        (at > 0 && doc.lexicon.owners.has(smallWording(doc, at - 1, at)))) &&
      (following & (Is.cue | Is.weakCue)) !== 0
    return speaks || ofBody || (following & (Is.link | Is.preposition)) !== 0 || tokens.shape[next] === Shape.capital
  }
  return true
}

function isOfBody(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  if (lexicon.source.headFinal || lexicon.source.writing !== 'cased' || lexicon.source.genitive === true) return false
  if (at === 0 || tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] !== tokens.shape[at]) return false
  return is(doc, at, Is.modifier | Is.honorific) && is(doc, at - 1, Is.organisation) && !is(doc, at - 1, Is.role)
}

/** “Julie Bishop”, “Stephen King”: the word right after a given name is the family name. */
function isSurname(doc: AnnotatedDocument, at: number, next: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || tokens.shape[at] !== Shape.capital || at === 0 || next !== at + 1)
    return false
  if (tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] !== Shape.capital) return false
  const before = classesAt(doc, at - 1)
  // Museumsleiterin Hilke Bauer: where nouns have capitals, what stands between an office and a calling is the given name
  if (lexicon.source.nounsCapitalised === true && before === 0 && at > 1 && is(doc, at - 2, Is.role | Is.honorific))
    return tokens.kind[next] !== Kind.word || tokens.shape[next] === Shape.lower
  if ((before & Is.given) === 0 || (before & (Is.role | Is.country | Is.modifier | Is.portfolio)) !== 0) return false
  const after = tokens.kind[next] === Kind.word ? classesAt(doc, next) : Is.common
  return (after & Is.link) === 0 && !(after === 0 && tokens.shape[next] === Shape.capital)
}

/** Ghalym, “scholar” and a given name: a word that is a calling and a given name is the name before a family name. */
function isGivenName(doc: AnnotatedDocument, at: number, next: number): boolean {
  const { tokens, lexicon } = doc
  if (!is(doc, at, Is.given) || next !== at + 1 || tokens.shape[at] !== Shape.capital || classesAt(doc, next) !== 0)
    return false
  if (tokens.kind[next] !== Kind.word || tokens.shape[next] !== Shape.capital) return false
  // Norland elshisi Erik Holm: right behind another office
  if (at > 0 && is(doc, at - 1, Is.role) && tokens.shape[at - 1] === Shape.lower) return true
  const surname = wording(doc, next, next + 1).toLowerCase()
  return endsInOneOf(surname, lexicon.surnameEndings, 3)
}

function readTitle(doc: AnnotatedDocument, head: number, free: number): Title | null {
  const { reading, lexicon } = doc
  let headLast = head + spanAt(doc, head)
  const bits = classesAt(doc, head)
  const left = leftOf(doc, head, free)
  const right = rightOf(doc, headLast)
  headLast = Math.max(headLast, right.headLast)
  const one = oneByArticle(doc, head, left.first)
  const many = one === null && ((bits & Is.many) !== 0 || hasManyArticle(doc, left.first, bits))
  const first = many && is(doc, left.first, Is.country) ? beforeCountries(doc, left.first, free) : left.first
  let last = right.last
  if (many && last > headLast && endsInCountry(doc, last)) last = pastCountries(doc, last)
  // “minister president”: an office that follows directly is its own head.
  while (last > headLast && is(doc, last - 1, Is.conjunction)) last -= 1
  if (last <= head) last = headLast
  const article = articleBefore(doc, first)
  const entry = lexicon.entries[reading.entry[head] as number]
  const parts = partsOf(doc, first, head, headLast, last, many)
  const phraseFirst = Math.min(article === 0 ? first : first - 1, left.possessor)
  return {
    first,
    last,
    head,
    headLast,
    article: isAnybodys(doc, head)
      ? 'indefinite'
      : article === Is.definite || left.possessor < first || left.isOwned
        ? 'definite'
        : article === 0
          ? null
          : 'indefinite',
    phraseFirst,
    many,
    feminine: one === null ? (bits & Is.feminine) !== 0 : one === 'feminine',
    role: singular(
      doc,
      parts.role,
      wording(doc, head, head + spanAt(doc, head)),
      entry?.singular ?? lexicon.lemmaOf(reading.entry[head] as number),
    ),
    organisation: parts.organisation,
    country: parts.country ?? (parts.organisation === null ? countryOfClause(doc, phraseFirst) : null),
    isPossessor: right.isPossessor,
  }
}

/** «en Ecuador, donde el presidente Ruiz …»: whose office it is in a clause that “where” opens behind a country. */
function countryOfClause(doc: AnnotatedDocument, phraseFirst: number): string | null {
  const { lexicon, reading, tokens } = doc
  if (!lexicon.relativeAdverbs.has(smallToken(doc, phraseFirst - 1))) return null
  let at = phraseFirst - 2
  if (tokens.kind[at] === Kind.comma) at -= 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  const entry = lexicon.entries[reading.entry[at] ?? 0]
  return entry === undefined || entry.isDemonym ? null : entry.country
}

function endsInCountry(doc: AnnotatedDocument, last: number): boolean {
  let at = last - 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  return is(doc, at, Is.country)
}

/** عضو في لجنة: where the article is written on to the noun, a bare one before “in” or “of” is anybody’s. */
function isAnybodys(doc: AnnotatedDocument, head: number): boolean {
  const { lexicon } = doc
  const next = head + spanAt(doc, head)
  if (lexicon.source.verbFirst !== true || hasArticle(doc, head)) return false
  if (lexicon.directions.has(wording(doc, next, next + 1))) return true
  // قال مسؤول طلب عدم الكشف عن هويته: a verb stands behind it, or its sentence ends
  return is(doc, head - 1, Is.cue) && (isVerbOf(doc, next) || doc.tokens.kind[next] !== Kind.word)
}

/** A word that is nothing but a verb of asking or of saying. */
function isVerbOf(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.word && is(doc, at, Is.cue | Is.weakCue) && !is(doc, at, Is.role | Is.given)
}

/**
 * der Abgeordnete, die Abgeordnete: an office that ends as an adjective does is one man’s or one woman’s by its article, and several people’s
 * without. Null where the article does not tell.
 */
function oneByArticle(
  { lexicon, reading, text, tokens }: AnnotatedDocument,
  head: number,
  first: number,
): 'feminine' | 'masculine' | null {
  const { masculineArticles } = lexicon.source
  if (masculineArticles === undefined || first === 0 || ((reading.bits[head] ?? 0) & Is.many) === 0) return null
  if (!text.slice(tokens.start[head], tokens.end[head]).endsWith('e')) return null
  const article = text.slice(tokens.start[first - 1], tokens.end[first - 1]).toLowerCase()
  if (masculineArticles.split(' ').includes(article)) return 'masculine'
  return lexicon.manyArticles.has(article) ? 'feminine' : null
}

/** die Außenminister: only the article tells that there are several. */
function hasManyArticle({ lexicon, text, tokens }: AnnotatedDocument, first: number, bits: number): boolean {
  if (lexicon.manyArticles.size === 0 || first === 0 || (bits & Is.feminine) !== 0) return false
  return lexicon.manyArticles.has(text.slice(tokens.start[first - 1], tokens.end[first - 1]).toLowerCase())
}

/** “Presidents” of two names is “President” of each. */
function singular({ lexicon }: AnnotatedDocument, role: string, head: string, one: string | null): string {
  if (one === null || normal(head) === normal(one)) return role
  const shown = one.startsWith('us-')
    ? `US-${one.charAt(3).toUpperCase()}${one.slice(4)}`
    : isCapital(head)
      ? one.charAt(0).toUpperCase() + one.slice(1)
      : one
  const at = role.indexOf(head)
  if (at < 0) return role
  const { firstCase = (adjective) => adjective } = lexicon.source
  return role.slice(0, at).split(' ').map(firstCase).join(' ') + shown + role.slice(at + head.length)
}

function articleBefore(doc: AnnotatedDocument, first: number): number {
  if (first === 0) return 0
  let before = first - 1
  // 一名医生: the word that says “any” may have two signs
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  const bits = classesAt(doc, before)
  if (isOneOfMany(doc, first)) return Is.indefinite
  if (isAdjective(doc, first - 1) && first > 1 && is(doc, first - 2, Is.indefinite)) return Is.indefinite
  if (doc.lexicon.shapes.unnamed.test(wording(doc, first, first + 1))) return Is.indefinite
  if (isConjunction(doc, first - 1)) return 0
  // “of the” is listed as one link, and ends with the article
  const isInside = spanAt(doc, first - 1) === 0 && doc.lexicon.source.writing === 'cased'
  if (isInside && doc.lexicon.articles.has(wording(doc, first - 1, first).toLowerCase())) return Is.definite
  return (bits & Is.definite) !== 0 ? Is.definite : (bits & Is.indefinite) !== 0 ? Is.indefinite : 0
}

/** 一名不愿具名的官员: what describes an office may stand between it and the word that says that it is any. */
function isOneOfMany(doc: AnnotatedDocument, first: number): boolean {
  const { lexicon, tokens } = doc
  if (lexicon.possessives.size === 0 || !lexicon.possessives.has(wording(doc, first - 1, first))) return false
  for (let at = first - 2; at > first - longestDescription && at >= 0 && tokens.kind[at] === Kind.han; at -= 1)
    if (is(doc, at, Is.indefinite)) return true
  return false
}

const longestDescription = 12

/** “one seasoned negotiator”: a number or an unknown small word between the article and the office. */
function isAdjective(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (!lexicon.source.headFinal || lexicon.source.writing !== 'cased' || reading.bits[at] !== 0) return false
  return tokens.kind[at] === Kind.number || (tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.lower)
}
