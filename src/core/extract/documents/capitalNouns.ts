import { type Found, foundAt, isAmong, isLargeWord, isLoose } from '#core/extract/documents/found'
import { type AnnotatedDocument, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * Where every noun has a capital it names nothing. A paper is named by what it is joined to (UN-Charta), by a place before
 * it (Pariser Abkommen), by a number or a day behind it, or by whose it is: Charta der Vereinten Nationen, Vertrag von Lissabon.
 */
export function inCapitalNouns(doc: AnnotatedDocument): Found[] {
  const { tokens } = doc
  const found: Found[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.word) continue
    const isPaper =
      is(doc, at, Is.document) || formsOf(doc, wording(doc, at, at + 1)).some((form) => doc.lexicon.isPaper(form))
    const isCompound = !isPaper && (isNamingCompound(doc, at) || isLawCompound(doc, at))
    const ordinal = isPaper ? ordinalBefore(doc, at) : at
    const isJoined = !isPaper && (isCompound || isJoinedPaper(doc, at))
    if (!isPaper && isNationalCompound(doc, at)) {
      found.push(foundAt(doc, at - 1, at + 1))
      continue
    }
    if (!isPaper && !isJoined) continue
    const described = isPaper || isCompound ? describedBefore(doc, at) : at
    const first = isJoined ? described : Math.min(described, namedBefore(doc, at), ordinal)
    const last =
      ordinal < at ? ofBody(doc, at + 1) : described < at && isPaper ? behindDescribed(doc, at) : namedBehind(doc, at)
    const head = headBefore(doc, first)
    if (!isJoined && head === at && last === at + 1) continue
    found.push(foundAt(doc, head, last))
    at = last - 1
  }
  // “Artikel 68 des Grundgesetzes” is one paper, found by its second noun.
  return found.filter((one) => !found.some((other) => other !== one && other.start <= one.start && one.end < other.end))
}

/** Kinderrechtskonvention, Helsinki-Schlussakte: a noun that names a paper by what it is joined to, whatever that is. */
function isNamingCompound(doc: AnnotatedDocument, at: number): boolean {
  return isLargeWord(doc, at) && doc.lexicon.source.namingCompounds?.test(wording(doc, at, at + 1)) === true
}

/** das Lieferkettengesetz: behind the article a law is known by what it is joined to. */
function isLawCompound(doc: AnnotatedDocument, at: number): boolean {
  if (!isLargeWord(doc, at) || !is(doc, at - 1, Is.definite)) return false
  const word = wording(doc, at, at + 1).toLowerCase()
  // die Anti-Terror-Gesetze: several are named by none of them
  return doc.lexicon.laws.some(
    (law) => word.length > law.length + fewestJoined && (word.endsWith(law) || word.endsWith(`${law}es`)),
  )
}

/** Letters of what is joined to a law: Naturgesetz is none of a state’s. */
const fewestJoined = 6

/** die Nationale Sicherheitsstrategie, den Nationalen Aktionsplan. */
function isNationalCompound(doc: AnnotatedDocument, at: number): boolean {
  if (!isLargeWord(doc, at) || !isLargeWord(doc, at - 1) || !isAmong(doc, doc.lexicon.nationalWords, at - 1, 1))
    return false
  return formsOf(doc, wording(doc, at, at + 1)).some((form) =>
    doc.lexicon.loosePapers.some((paper) => form.endsWith(paper)),
  )
}

/** das 17. Sanktionspaket. */
function ordinalBefore({ tokens, text }: AnnotatedDocument, at: number): number {
  const isOrdinal = text.charAt(tokens.start[at - 1] ?? text.length) === '.' && tokens.spaced[at - 1] === 0
  return at > 2 && isOrdinal && tokens.kind[at - 2] === Kind.number ? at - 2 : at
}

/** Allgemeine Erklärung, Europäische Menschenrechtskonvention: inside a sentence an adjective with a capital is part of the name. */
function describedBefore(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  const adjective = at - 1
  if (adjective < 1 || !isLargeWord(doc, adjective) || tokens.kind[adjective - 1] !== Kind.word) return at
  const isInside = tokens.shape[adjective - 1] === Shape.lower && is(doc, adjective - 1, Is.definite | Is.preposition)
  const noun = Is.role | Is.organisation | Is.honorific | Is.given | Is.document | Is.place
  const mayDescribe = /(?:e|en|er|es|em)$/u.test(wording(doc, adjective, at)) && !is(doc, adjective, noun)
  return isInside && mayDescribe && !lexicon.loosePapers.includes(wording(doc, at, at + 1).toLowerCase())
    ? adjective
    : at
}

/** Allgemeine Erklärung der Menschenrechte: behind such a paper what it is of. */
function behindDescribed(doc: AnnotatedDocument, at: number): number {
  const article = wording(doc, at + 1, at + 2).toLowerCase()
  const isOf = doc.lexicon.feminineObliqueArticles.has(article) || doc.lexicon.obliqueArticles.has(article)
  return isOf && isLargeWord(doc, at + 2) ? at + 2 + Math.max(1, spanAt(doc, at + 2)) : namedBehind(doc, at)
}

/** UN-Charta, Bürgenstock-Kommuniqué. */
function isJoinedPaper(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  const cut = word.lastIndexOf('-')
  if (cut < 2 || !/^\p{Lu}/u.test(word)) return false
  const noun = word.slice(cut + 1)
  // „unterstützte UN-Resolutionen“: any of several
  const isMany = doc.lexicon.numberedPapers.some(
    (paper) => paper === noun.toLowerCase() || paper === word.toLowerCase(),
  )
  if (isMany && !is(doc, at - 1, Is.definite)) return false
  return formsOf(doc, noun).some((form) => doc.lexicon.isPaper(form) && !doc.lexicon.loosePapers.includes(form))
}

/** A noun as it stands, and without each ending of another case or number. */
function formsOf({ lexicon }: AnnotatedDocument, word: string): readonly string[] {
  const noun = word.toLowerCase()
  return [noun, ...lexicon.nounEndings.filter((end) => noun.endsWith(end)).map((end) => noun.slice(0, -end.length))]
}

/** Pariser, Minsker: a place as an adjective, which never changes. */
function namedBefore(doc: AnnotatedDocument, at: number): number {
  const word = wording(doc, at - 1, at)
  const isPlace = /^\p{Lu}\p{L}{2,}er$/u.test(word) && !doc.lexicon.isListed(word)
  return at > 0 && doc.tokens.kind[at - 1] === Kind.word && isPlace ? at - 1 : at
}

function namedBehind(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  const next = at + 1
  if (tokens.kind[next] === Kind.number && tokens.spaced[next] === 1) return ofBody(doc, next + 1)
  const word = wording(doc, next, next + 1).toLowerCase()
  const subject = pastSubject(doc, at)
  if (subject > next) return subject
  const isOf = tokens.kind[next] === Kind.word && is(doc, next, Is.link) && !doc.lexicon.parties.has(word)
  const noun = next + 1
  // Erklärung von Naivasha: a place no list has names what may also be only said
  const isOfPlace = isOf && word === doc.lexicon.source.namingLink && isUnlistedName(doc, noun)
  if (isOfPlace && is(doc, at, Is.utterance) && is(doc, at, Is.document) && isTurn(doc, noun + 1)) return noun + 1
  if (!isOf || isLoose(doc, at, 1) || is(doc, at, Is.utterance)) return next
  const isOwner = doc.lexicon.feminineObliqueArticles.has(word) || doc.lexicon.obliqueArticles.has(word)
  const isNamed = isOwner
    ? is(doc, noun, Is.organisation)
    : word === doc.lexicon.source.namingLink && (is(doc, noun, Is.place) || isUnlistedName(doc, noun))
  return isNamed ? noun + Math.max(1, spanAt(doc, noun)) : next
}

/** Resolution 1325 des UN-Sicherheitsrats: behind a number the body that passed the paper. */
function ofBody(doc: AnnotatedDocument, at: number): number {
  const article = wording(doc, at, at + 1).toLowerCase()
  const isOf = doc.lexicon.feminineObliqueArticles.has(article) || doc.lexicon.obliqueArticles.has(article)
  const isBody = is(doc, at + 1, Is.organisation | Is.institution)
  return isOf && isBody && isLargeWord(doc, at + 1) ? at + 1 + Math.max(1, spanAt(doc, at + 1)) : at
}

/** The clause turns: a sign, or a small word that is no adjective. */
const isTurn = (doc: AnnotatedDocument, at: number): boolean =>
  doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] === Shape.lower

/**
 * das Gesetz zur Stärkung der beruflichen Bildung, des Abkommens zum Schutz des Seebeckens: behind the article a paper with what it is for, a noun
 * and what belongs to that in the second case. “Ein Gesetz zur …” is any.
 */
function pastSubject(doc: AnnotatedDocument, at: number): number {
  const { lexicon, tokens } = doc
  const next = at + 1
  if (is(doc, at, Is.utterance) || !is(doc, at - 1, Is.definite)) return next
  if (!lexicon.subjectLinks.has(wording(doc, next, next + 1).toLowerCase())) return next
  const first = nounBehind(doc, next + 1)
  if (first === 0) return next
  let last = first
  for (let step = 0; step < 2; step += 1) {
    const article = wording(doc, last, last + 1).toLowerCase()
    const isOwner = lexicon.feminineObliqueArticles.has(article) || lexicon.obliqueArticles.has(article)
    const owned = isOwner ? nounBehind(doc, last + 1) : 0
    if (owned === 0) break
    last = owned
  }
  return tokens.kind[last] === Kind.dash ? next : last
}

/** Behind an article and small adjectives the noun, as the token behind it; 0 where none stands there. */
function nounBehind(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  let at = is(doc, from, Is.definite) ? from + 1 : from
  const first = at
  while (
    at < first + 2 &&
    tokens.kind[at] === Kind.word &&
    tokens.shape[at] === Shape.lower &&
    !is(doc, at, Is.preposition | Is.cue | Is.auxiliary | Is.pronoun | Is.definite)
  )
    at += 1
  return isLargeWord(doc, at) ? at + 1 : 0
}

const isUnlistedName = (doc: AnnotatedDocument, at: number): boolean =>
  isLargeWord(doc, at) && !doc.lexicon.isListed(wording(doc, at, at + 1).toLowerCase())

/** Artikel 68 des …, a number and its article. */
function headBefore(doc: AnnotatedDocument, first: number): number {
  const { tokens, lexicon } = doc
  const isArticle = lexicon.obliqueArticles.has(wording(doc, first - 1, first).toLowerCase())
  const isHead = first > 2 && isArticle && tokens.kind[first - 2] === Kind.number && is(doc, first - 3, Is.document)
  return isHead && tokens.shape[first - 3] === Shape.capital ? first - 3 : first
}
