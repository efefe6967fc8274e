import { anchors } from '#core/extract/names/anchors'
import { nameEnd } from '#core/extract/names/nameEnd'
import { beginsName } from '#core/extract/names/nameStart'
import { joinsName } from '#core/extract/names/uncased'
import { findSignNames } from '#core/extract/names/unspaced'
import type { Title } from '#core/extract/offices/titles'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, is, spanAt, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf, normal } from '#core/extract/text/wordForms'

/** Words that may be somebody’s name. Whether they are, their neighbours decide. */
export interface Name {
  readonly first: number
  readonly last: number
  /** The first token of the honorifics before it; equal to `first` when there are none. */
  readonly honorificFirst: number
  readonly honorific: string | null
  readonly feminine: boolean
  readonly hasGiven: boolean
  readonly hasInitial: boolean
  /** “and” is written on to its first word. */
  readonly isJoined?: boolean
  /** All letters large, as in a letterhead or a transcript. */
  readonly isUpper: boolean
}

/** Runs of words written as names, cut at everything that is no name. */
export function findNames(doc: AnnotatedDocument, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { writing, nounsCapitalised } = doc.lexicon.source
  if (writing === 'signs')
    return findSignNames(doc, titles, taken)
      .filter(({ last }) => !doc.lexicon.placeEnds.has(wording(doc, last, last + 1)))
      .map((name) => (name.honorific === null ? { ...name, ...honorificsBefore(doc, name.first) } : name))
  const spelled = findSpelledNames(doc, titles, taken)
  if (writing === 'cased' && nounsCapitalised !== true) return spelled
  const found = nounsCapitalised === true ? withGivenNames(doc, spelled, taken) : spelled
  return withRepeats(doc, found, taken)
}

function findSpelledNames(doc: AnnotatedDocument, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { tokens } = doc
  const { writing } = doc.lexicon.source
  const anchored = anchors(doc, titles)
  const found: Name[] = []
  let joinedAt = -1
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || (at !== joinedAt && !beginsName(doc, at, anchored))) {
      at += 1
      continue
    }
    const last = nameEnd(doc, at, taken)
    const rank = isRank(doc, at, last) ? at : -1
    at += rank >= 0 ? 1 : callingsBefore(doc, at, last)
    const name = isLoneNoun(doc, at, last) || isDomain(doc, last) ? null : readName(doc, at, last)
    const isJoined: boolean = at === joinedAt
    joinedAt = last - at > 1 && writing === 'uncased' && joinsName(doc, last) ? last : -1
    if (name !== null && isJoined) found.push({ ...name, isJoined })
    else if (name !== null)
      found.push(rank < 0 ? name : { ...name, honorificFirst: rank, honorific: wording(doc, rank, rank + 1) })
    at = Math.max(at + 1, last)
  }
  return found
}

/** رئيس هيئة حوض نهر الوادي: one unknown word that no turn of the sentence follows is a noun of the office. */
function isLoneNoun(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'uncased' || last - first !== 1 || classesAt(doc, first) !== 0) return false
  return tokens.kind[last] === Kind.word && is(doc, last, Is.place | Is.portfolio | Is.organisation | Is.document)
}

/** News.al: a small word right behind a stop makes the address of a site. */
function isDomain(doc: AnnotatedDocument, last: number): boolean {
  const { tokens } = doc
  return (
    tokens.kind[last] === Kind.stop &&
    tokens.spaced[last] === 0 &&
    tokens.spaced[last + 1] === 0 &&
    tokens.kind[last + 1] === Kind.word &&
    tokens.shape[last + 1] === Shape.lower
  )
}

/** العماد ميشال حداد: a given name with the article before another one is a rank. */
function isRank(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { lexicon } = doc
  if (lexicon.source.writing !== 'uncased' || last - first < 3 || !hasArticle(doc, first)) return false
  return is(doc, first + 1, Is.given)
}

/**
 * How many words of a run are no name but a calling: “Biathlonist Vera Zimina” opens a sentence, and so does “Publisher of-Rubtsova
 * Pavel Zotov”. A given name with a family name behind it opens the name of whoever is meant.
 */
function callingsBefore(doc: AnnotatedDocument, first: number, last: number): number {
  const { reading, tokens, lexicon } = doc
  if (isInhabitant(doc, first, last) || isRecipient(doc, first, last)) return 1
  if (opensWithInhabitant(doc, first, last)) return 2
  if (lexicon.surnameEndings.length === 0 && lexicon.source.nounsCapitalised !== true) return 0
  if (reading.bits[first] !== 0 || tokens.shape[first] !== Shape.capital) return 0
  // „Minister Abakar Musa Dunge“: right behind an office the name begins, whatever its first word is
  if (tokens.kind[first - 1] === Kind.word && is(doc, first - 1, Is.role | Is.honorific)) return 0
  for (let at = first + 1; at < last - 1 && at <= first + mostCallings; at += 1) {
    if (!is(doc, at, Is.given)) continue
    const next = smallWording(doc, at + 1, at + 2)
    if (lexicon.fatherEndings.some((ending) => next.includes(ending))) return 0
    return at > first + 1 && !endsInOneOf(next, lexicon.surnameEndings) ? 0 : at - first
  }
  return 0
}

const mostCallings = 3

/** «relató a Andinews Zenobia Mamani»: behind a verb of saying and “to” one word nothing is known of is who was told, and behind it a given name opens the name of who told. */
function isRecipient(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { reading, tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || lexicon.source.headFinal || first < 2 || last - first < 3) return false
  const isFull = is(doc, first + 1, Is.given) || last - first === 3
  if (reading.bits[first] !== 0 || !isFull || tokens.shape[first - 1] !== Shape.lower) return false
  return lexicon.directions.has(wording(doc, first - 1, first)) && is(doc, first - 2, Is.cue)
}

/** « la Norlandaise Karin Ostby »: between an article and a given name stands no name, but what somebody is. */
function isInhabitant(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { reading, tokens, lexicon } = doc
  return (
    lexicon.source.writing === 'cased' &&
    first > 0 &&
    last - first > 2 &&
    reading.bits[first] === 0 &&
    tokens.shape[first - 1] === Shape.lower &&
    lexicon.articles.has(wording(doc, first - 1, first)) &&
    is(doc, first + 1, Is.given)
  )
}

/** « La Nivernaise Odile Garance a remporté … »: … also where the article opens the sentence, though it may be part of a name. */
function opensWithInhabitant(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { reading, tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || last - first < 4 || !is(doc, first, Is.particle)) return false
  const before = first === 0 ? Kind.breakLine : tokens.kind[first - 1]
  const opens = before === Kind.breakLine || before === Kind.stop || before === Kind.mark
  const isArticle = lexicon.articles.has(wording(doc, first, first + 1).toLowerCase())
  return opens && isArticle && reading.bits[first + 1] === 0 && is(doc, first + 2, Is.given)
}

/**
 * „Trainer Halvik … Tjark Halvik versucht“, „Halvik klagte … Bundesrat Tjark Halvik“: where every noun has a capital, an unknown
 * noun without article or adjective before a family name that stands alone elsewhere is the given name.
 */
function withGivenNames(doc: AnnotatedDocument, found: readonly Name[], taken: Uint8Array): readonly Name[] {
  const { tokens } = doc
  const alone = new Set(
    found.filter(({ first, last }) => last - first === 1).map(({ first, last }) => normal(wording(doc, first, last))),
  )
  if (alone.size === 0) return found
  const inName = new Uint8Array(tokens.count)
  for (const { first, last } of found) if (last - first > 1) inName.fill(1, first, last)
  const isPlain = (at: number): boolean =>
    tokens.kind[at] === Kind.word &&
    tokens.shape[at] === Shape.capital &&
    doc.reading.bits[at] === 0 &&
    taken[at] !== 1 &&
    inName[at] !== 1
  const full: Name[] = []
  for (let at = 1; at < tokens.count; at += 1) {
    if (!isPlain(at) || !isPlain(at - 1) || !alone.has(normal(wording(doc, at, at + 1)))) continue
    if (!mayOpenName(doc, at - 1)) continue
    const name = readName(doc, at - 1, at + 1)
    if (name !== null) full.push({ ...name, hasGiven: true })
  }
  if (full.length === 0) return found
  const isPart = (name: Name): boolean => full.some(({ first, last }) => name.first >= first && name.last <= last)
  return [...found.filter((name) => !isPart(name)), ...full].sort((one, other) => one.first - other.first)
}

/** No article, no adjective, no preposition stands before: a noun would have one of them. */
function mayOpenName(doc: AnnotatedDocument, at: number): boolean {
  const { kind, shape } = doc.tokens
  if (at === 0 || kind[at - 1] !== Kind.word) return true
  if (is(doc, at - 1, Is.role | Is.honorific | Is.organisation | Is.conjunction | Is.cue | Is.auxiliary)) return true
  return shape[at - 1] === Shape.capital && !is(doc, at - 1, Is.definite | Is.indefinite | Is.preposition)
}

/** Where capitals do not tell, a family name found once is that name everywhere, with the genitive’s s too. */
function withRepeats(doc: AnnotatedDocument, found: readonly Name[], taken: Uint8Array): Name[] {
  const { tokens } = doc
  const surnames = new Set<string>()
  const inName = new Uint8Array(tokens.count)
  for (const name of found) {
    inName.fill(1, name.first, name.last)
    if (name.last - name.first < 2 && name.honorific === null) continue
    surnames.add(normal(wording(doc, name.last - 1, name.last)))
  }
  const all = found.flatMap((name) => joinedSurnames(doc, name, surnames))
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.word || inName[at] === 1 || taken[at] === 1) continue
    if (classesAt(doc, at) !== 0 || (doc.lexicon.source.writing === 'cased' && tokens.shape[at] === Shape.lower))
      continue
    const word = normal(wording(doc, at, at + 1))
    const isKnown = surnames.has(word) || (word.endsWith('s') && surnames.has(word.slice(0, -1)))
    const name = isKnown ? readName(doc, at, at + 1) : null
    if (name !== null) all.push(name)
  }
  return all.sort((one, other) => one.first - other.first)
}

/** المقيرن ورانتالاينن: two family names, “and” written on to the second, are two people. */
function joinedSurnames(doc: AnnotatedDocument, name: Name, surnames: ReadonlySet<string>): readonly Name[] {
  const { first, last } = name
  const second = wording(doc, first + 1, last)
  if (last - first !== 2 || name.honorific !== null || !doc.lexicon.shapes.andName.test(second)) return [name]
  if (!surnames.has(normal(wording(doc, first, first + 1))) || !surnames.has(normal(second.slice(1)))) return [name]
  return [
    { ...name, last: first + 1 },
    { ...name, first: first + 1, honorificFirst: first + 1, isJoined: true },
  ]
}

function readName(doc: AnnotatedDocument, first: number, last: number): Name | null {
  const { tokens } = doc
  if (last <= first) return null
  let hasGiven = false
  let hasInitial = false
  let upper = 0
  let words = 0
  for (let at = first; at < last; at += 1) {
    if (is(doc, at, Is.given)) hasGiven ||= at === first || at < last - 1 || last - first === 1
    if (tokens.shape[at] === Shape.initial) hasInitial = true
    else words += 1
    if (tokens.shape[at] === Shape.upper) upper += 1
  }
  if (words === 0) return null
  const honorific = honorificsBefore(doc, first)
  return { first, last, ...honorific, hasGiven, hasInitial, isUpper: upper === words }
}

/** “His Majesty King”, “Mr”, “the Hon.”: as written, divided by semicolons. */
export function honorificsBefore(
  doc: AnnotatedDocument,
  first: number,
): { honorificFirst: number; honorific: string | null; feminine: boolean } {
  const { tokens, reading, owner } = doc
  const found: string[] = []
  let feminine = false
  let at = first
  while (at > 0) {
    let before = at - 1
    while (before > 0 && reading.span[before] === 0) before -= 1
    const bits = classesAt(doc, before)
    if ((bits & Is.honorific) === 0 || owner[before] !== owner[first] || !isWord(tokens.kind[before] as number)) break
    if (tokens.shape[before] === Shape.lower && (bits & (Is.role | Is.modifier)) !== 0) break
    found.unshift(wording(doc, before, before + spanAt(doc, before)))
    feminine ||= (bits & Is.feminine) !== 0
    at = before
  }
  return { honorificFirst: at, honorific: found.length === 0 ? null : found.join('; '), feminine }
}

function isWord(kind: number): boolean {
  return kind === Kind.word || kind === Kind.han
}
