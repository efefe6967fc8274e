import {
  type AnnotatedDocument,
  wording,
  classesAt,
  endOf,
  is,
  spanAt,
  startOf,
  hasArticle,
  smallToken,
} from '#core/extract/text/document'
import { joinsName, plainNameEnd } from '#core/extract/names/uncased'
import { isPlainNoun } from '#core/extract/offices/uncased'
import { findSignNames } from '#core/extract/names/unspaced'
import type { Title } from '#core/extract/offices/titles'
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

/** Words of these classes are no part of a name, unless a given name stands right before. */
const blocked =
  Is.organisation |
  Is.place |
  Is.calendar |
  Is.document |
  Is.common |
  Is.portfolio |
  Is.modifier |
  Is.role |
  Is.honorific |
  Is.cue |
  Is.weakCue |
  Is.participle |
  Is.preposition |
  Is.conjunction |
  Is.that |
  Is.auxiliary |
  Is.definite |
  Is.indefinite |
  Is.pronoun |
  Is.institution |
  Is.utterance |
  Is.naming |
  Is.someone |
  Is.country |
  Is.source

/** Longest name in words. */
const longest = 7

/** Runs of words written as names, cut at everything that is no name. */
export function findNames(doc: AnnotatedDocument, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { writing, nounsCapitalised } = doc.lexicon.source
  if (writing === 'signs')
    return findSignNames(doc, titles, taken)
      .filter(({ last }) => !doc.lexicon.placeEnds.has(wording(doc, last, last + 1)))
      .map((name) => (name.honorific === null ? { ...name, ...honorificsBefore(doc, name.first) } : name))
  const found = findSpelledNames(doc, titles, taken)
  return writing === 'cased' && nounsCapitalised !== true ? found : withRepeats(doc, found, taken)
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
  if (lexicon.surnameEndings.length === 0 && lexicon.source.nounsCapitalised !== true) return 0
  if (reading.bits[first] !== 0 || tokens.shape[first] !== Shape.capital) return 0
  for (let at = first + 1; at < last - 1 && at <= first + mostCallings; at += 1) {
    if (!is(doc, at, Is.given)) continue
    const next = wording(doc, at + 1, at + 2).toLowerCase()
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
  const all = [...found]
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

/** Where a name may begin when capitals do not tell: after an office, an honorific or a verb of saying. */
function anchors(doc: AnnotatedDocument, titles: readonly Title[]): Uint8Array | null {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing === 'cased' && lexicon.source.nounsCapitalised !== true) return null
  const anchored = new Uint8Array(tokens.count + 1)
  for (const title of titles) anchored[title.last] = 1
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = classesAt(doc, at)
    const verbs = lexicon.source.writing === 'cased' ? 0 : Is.cue | Is.source
    if ((bits & (Is.honorific | verbs)) !== 0) anchored[at + spanAt(doc, at)] = 1
  }
  if (lexicon.source.writing === 'uncased') {
    withCallings(doc, anchored)
    withAppositions(doc, titles, anchored)
    withDescribed(doc, titles, anchored)
  }
  if (lexicon.source.writing === 'uncased') return withoutArticles(doc, anchored)
  withHolders(doc, titles, anchored)
  withAsides(doc, anchored)
  withSecond(doc, anchored)
  withCalled(doc, anchored)
  return withSubjects(doc, anchored)
}

/** قالت المقررة الأممية كلارا دوما: behind a verb of saying and words with the article begins the name of whom they describe. */
function withCallings(doc: AnnotatedDocument, anchored: Uint8Array): void {
  const { tokens } = doc
  for (let verb = 0; verb < tokens.count; verb += 1) {
    if (tokens.kind[verb] !== Kind.word || !is(doc, verb, Is.cue)) continue
    let at = verb + Math.max(1, spanAt(doc, verb))
    const first = at
    while (at < first + 5 && isDefinite(doc, at) && !is(doc, at, Is.that | Is.preposition | Is.cue | Is.given)) at += 1
    const isName = (word: number): boolean =>
      tokens.kind[word] === Kind.word && (classesAt(doc, word) & ~Is.given) === 0 && !isDefinite(doc, word)
    if (at > first && isName(at) && isName(at + 1)) anchored[at] = 1
  }
}

/** “the Secretary-General of the board, Klara Duma”: behind an office and a comma two or three unknown words up to the next mark or verb are its holder. */
function withAppositions(doc: AnnotatedDocument, titles: readonly Title[], anchored: Uint8Array): void {
  const { tokens } = doc
  for (const title of titles) {
    let comma = title.last
    while (comma < title.last + 4 && isDefinite(doc, comma)) comma += Math.max(1, spanAt(doc, comma))
    if (doc.lexicon.directions.has(wording(doc, comma, comma + 1)) && tokens.kind[comma + 1] === Kind.word)
      comma += 1 + Math.max(1, spanAt(doc, comma + 1))
    if (tokens.kind[comma] !== Kind.comma) continue
    const at = holderLast(doc, comma + 1)
    const words = at - comma - 1
    const ends = tokens.kind[at] !== Kind.word || is(doc, at, Is.that | Is.cue | Is.preposition | Is.conjunction)
    if (words >= 2 && ends) anchored[comma + 1] = 1
  }
}

/**
 * مدرب الفريق الإسباني خابيير رويث, وزيرة الطاقة في نورلاند بيرتا هولم, السفير الألفيري لدى المملكة هوغو دالين: behind an office, words with
 * the article, and “in” with one word, two unknown words are its holder.
 */
function withDescribed(doc: AnnotatedDocument, titles: readonly Title[], anchored: Uint8Array): void {
  const { tokens } = doc
  const isUnknown = (at: number): boolean =>
    tokens.kind[at] === Kind.word && (classesAt(doc, at) & ~Is.given) === 0 && !isDefinite(doc, at)
  for (const title of titles) {
    let at = title.last
    while (at < title.last + 3 && isDefinite(doc, at) && !is(doc, at, Is.that | Is.preposition | Is.cue | Is.given))
      at += Math.max(1, spanAt(doc, at))
    if (doc.lexicon.directions.has(wording(doc, at, at + 1)) && tokens.kind[at + 1] === Kind.word)
      at += 1 + Math.max(1, spanAt(doc, at + 1))
    if (at > title.last && isUnknown(at) && isUnknown(at + 1)) anchored[at] = 1
  }
}

/** „der Bischof von Altmark, Reimund Seidel, rief“: where every noun has a capital two unknown ones between commas behind an office are its holder. */
function withHolders(doc: AnnotatedDocument, titles: readonly Title[], anchored: Uint8Array): void {
  const { tokens } = doc
  for (const { last } of titles) {
    const comma = tokens.kind[last] === Kind.comma ? last : -1
    if (comma < 0 || !isUnknownNoun(doc, comma + 1) || !isUnknownNoun(doc, comma + 2)) continue
    const next = tokens.kind[comma + 3]
    if (next === Kind.comma || next === Kind.colon || is(doc, comma + 3, Is.cue)) anchored[comma + 1] = 1
  }
}

/** „Die Delegierte der Inseln, Marie Larue, brach ab“: where every noun has a capital, two unknown ones between commas, without an article and before a small word, are a name. */
function withAsides(doc: AnnotatedDocument, anchored: Uint8Array): void {
  const { tokens } = doc
  for (let comma = 1; comma < tokens.count - 4; comma += 1) {
    if (tokens.kind[comma] !== Kind.comma || tokens.kind[comma + 3] !== Kind.comma) continue
    if (!isUnknownNoun(doc, comma + 1) || !isUnknownNoun(doc, comma + 2)) continue
    const goesOn = tokens.kind[comma + 4] === Kind.word && tokens.shape[comma + 4] === Shape.lower
    const isBehindNoun = tokens.kind[comma - 1] === Kind.word && tokens.shape[comma - 1] !== Shape.lower
    if (goesOn && isBehindNoun && !is(doc, comma + 4, Is.conjunction | Is.definite | Is.preposition))
      anchored[comma + 1] = 1
  }
}

/** „Botschafterin Ulla Brandner und Tilo Rehm haben“: behind a given name, a family name and “and” two unknown words before a small one are a name too. */
function withSecond(doc: AnnotatedDocument, anchored: Uint8Array): void {
  const { tokens } = doc
  for (let and = 2; and < tokens.count; and += 1) {
    if (!is(doc, and, Is.conjunction) || tokens.kind[and] !== Kind.word) continue
    const isFirst = isUnknownNoun(doc, and - 1) && isUnknownNoun(doc, and - 2) && is(doc, and - 2, Is.given)
    const isSecond = isUnknownNoun(doc, and + 1) && isUnknownNoun(doc, and + 2)
    if (isFirst && isSecond && (tokens.kind[and + 3] !== Kind.word || tokens.shape[and + 3] === Shape.lower))
      anchored[and + 1] = 1
  }
}

/** „flüsterte die Küsterin Hedda Brinkmann“: behind an article and a noun nothing is known of two further ones are a name. */
function withCalled(doc: AnnotatedDocument, anchored: Uint8Array): void {
  for (let at = 1; at < doc.tokens.count; at += 1) {
    if (!is(doc, at - 1, Is.definite | Is.indefinite)) continue
    if (doc.tokens.shape[at - 1] !== Shape.lower && !opensClause(doc, at - 1)) continue
    if ([at, at + 1, at + 2].every((word) => isUnknownNoun(doc, word)) && !isUnknownNoun(doc, at + 3))
      anchored[at + 1] = 1
    // „die 16-jährige Lale Brandner“: behind somebody’s age
    const isAge = /^\d/u.test(wording(doc, at, at + 1))
    if (isAge && [at + 1, at + 2].every((word) => isUnknownNoun(doc, word)) && !isUnknownNoun(doc, at + 3))
      anchored[at + 1] = 1
  }
}

/** How many unknown words in a row are taken for one name where every noun has a capital. */
const longestUnknown = 3

/**
 * Where every noun has a capital a noun still needs its article: unknown words between the start of a clause and a verb of
 * saying in the singular, or between such a verb behind the marks and what follows, are somebody’s name.
 */
function withSubjects(doc: AnnotatedDocument, anchored: Uint8Array): Uint8Array {
  const { tokens, lexicon } = doc
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.word || tokens.shape[at] !== Shape.lower || !is(doc, at, Is.cue | Is.weakCue)) continue
    if (endsInOneOf(wording(doc, at, at + 1), lexicon.pluralEndings)) continue
    let first = at
    while (first > 0 && at - first < longestUnknown && isUnknownNoun(doc, first - 1)) first -= 1
    if (first < at && opensClause(doc, first)) anchored[first] = 1
    if (opensClause(doc, at) && isUnknownNoun(doc, at + 1)) anchored[at + 1] = 1
    // „der Zeitung sagte Filep Karma: …“: two of them behind the verb, and then nothing
    const isPair = isUnknownNoun(doc, at + 1) && isUnknownNoun(doc, at + 2)
    if (isPair && tokens.kind[at + 3] !== Kind.word) anchored[at + 1] = 1
  }
  return anchored
}

function isUnknownNoun(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.capital && (classesAt(doc, at) & ~Is.given) === 0
}

function opensClause(doc: AnnotatedDocument, at: number): boolean {
  if (at === 0) return true
  const kind = doc.tokens.kind[at - 1]
  return (kind !== Kind.word && kind !== Kind.number && kind !== Kind.han) || is(doc, at - 1, Is.conjunction)
}

/** قال الناجي الوحيد, قال الحارس منير: a word with the article before a further one begins no Arabic name. */
function withoutArticles(doc: AnnotatedDocument, anchored: Uint8Array): Uint8Array {
  const { tokens } = doc
  for (let at = 0; at < tokens.count; at += 1) {
    if (anchored[at] !== 1 || !isDefinite(doc, at) || is(doc, at, Is.given)) continue
    const next = at + Math.max(1, spanAt(doc, at))
    if (isDefinite(doc, next) || is(doc, next, Is.given) || isAdjectiveOfOffice(doc, at, next)) anchored[at] = 0
  }
  return anchored
}

/** “the Prime Minister the Alverian”: behind an office one word with the article and the ending of an adjective says whose it is. */
function isAdjectiveOfOffice(doc: AnnotatedDocument, at: number, next: number): boolean {
  const { adjectivesEnd } = doc.lexicon.source
  if (
    adjectivesEnd === undefined ||
    !wording(doc, at, at + 1).endsWith(adjectivesEnd) ||
    at === 0 ||
    classesAt(doc, at) !== 0
  )
    return false
  let before = at - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  if (!is(doc, before, Is.role | Is.portfolio) || is(doc, before, Is.cue)) return false
  if (doc.tokens.kind[next] === Kind.comma) return holderLast(doc, next + 1) >= next + 3
  return doc.tokens.kind[next] === Kind.word && is(doc, next, Is.preposition | Is.that | Is.conjunction)
}

/** Behind a comma: where the row of unknown words and given names ends that begins without the article; a word with it closes the row. */
function holderLast(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  let at = from
  while (at < from + 4 && tokens.kind[at] === Kind.word && (classesAt(doc, at) & ~(Is.given | Is.particle)) === 0) {
    if (isDefinite(doc, at)) return at > from ? at + 1 : from
    at += 1
  }
  return at
}

function isDefinite(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return tokens.kind[at] === Kind.word && hasArticle(doc, at) && endOf(doc, at) - startOf(doc, at) > 4
}

function beginsName(doc: AnnotatedDocument, at: number, anchored: Uint8Array | null): boolean {
  const { tokens, reading } = doc
  const kind = tokens.kind[at]
  if (kind !== Kind.word && kind !== Kind.han) return false
  const bits = classesAt(doc, at)
  if (anchored !== null) {
    if (reading.span[at] === 0) return false
    // العماد before a name is a rank, عماد a name
    if ((bits & Is.honorific) !== 0 && hasArticle(doc, at)) return false
    if ((bits & Is.given) !== 0 || isBefore(doc, at + 1, doc.lexicon.shapes.sonOf)) return isNameWord(doc, at, -1)
    if (doc.lexicon.shapes.servant.test(wording(doc, at, at + 1)) && isDefinite(doc, at + 1)) return true
    // بالإفراج: “with” and the article are written on to a noun
    if (doc.lexicon.shapes.joined.test(wording(doc, at, at + 1))) return false
    return anchored[at] === 1 && isNameWord(doc, at, -1)
  }
  if (reading.span[at] === 0) return false
  if ((bits & Is.particle) !== 0 && (bits & Is.given) === 0) {
    // «E Carlos Osório acrescentou»: “and”, with the capital of its sentence
    if ((bits & Is.conjunction) !== 0) return false
    const next = pastParticles(doc, at + 1)
    return (
      tokens.shape[at] === Shape.capital &&
      isNameWord(doc, next, -1) &&
      tokens.kind[next] === Kind.word &&
      tokens.shape[next] !== Shape.lower
    )
  }
  if (tokens.shape[at] === Shape.initial && (bits & Is.honorific) !== 0) return false
  if (tokens.shape[at] === Shape.initial)
    return tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] !== Shape.lower
  if (isInPlaceName(doc, at) || isNamingAdjective(doc, at) || opensPlace(doc, at) || isOpeningParticiple(doc, at))
    return false
  return isNameWord(doc, at, -1) || isSurnameAfterHonorific(doc, at)
}

/** Саэльского речного договора: an adjective that agrees with the small one after it is nobody’s name. */
function isNamingAdjective(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (
    lexicon.source.genitive !== true ||
    reading.bits[at] !== 0 ||
    tokens.kind[at + 1] !== Kind.word ||
    tokens.shape[at + 1] !== Shape.lower
  )
    return false
  const { adjectiveEnding } = lexicon.source
  const ending = adjectiveEnding?.(wording(doc, at, at + 1))
  const next = wording(doc, at + 1, at + 2)
  return (
    ending !== undefined &&
    adjectiveEnding?.(next) === ending &&
    next.length > ending.length + 2 &&
    tokens.kind[at + 2] === Kind.word &&
    tokens.shape[at + 2] === Shape.lower
  )
}

/** Port Ellery, Mount Tarn: behind a large word for a kind of place an unknown one is that place’s name. */
function isInPlaceName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (at === 0 || lexicon.source.genitive === true) return false
  const before = at - 1
  if (tokens.kind[before] !== Kind.word || tokens.shape[before] !== Shape.capital) return false
  const kindOfPlace = classesAt(doc, before)
  if (kindOfPlace !== Is.place && kindOfPlace !== Is.particle) return false
  // “a fisherman in San Martín”: whatever the second word is elsewhere
  const isWhere = lexicon.directions.has(smallToken(doc, at - 2))
  if ((classesAt(doc, at) & ~(isWhere ? Is.given : 0)) !== 0) return false
  return (kindOfPlace === Is.place || isWhere) && !lexicon.cities.has(normal(wording(doc, before, at)))
}

/** “Asked about the bridge, …”: a word that opens the sentence, ends like a participle and stands before a preposition or an article. */
function isOpeningParticiple(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.openingEndings.length === 0 || classesAt(doc, at) !== 0 || tokens.shape[at] !== Shape.capital)
    return false
  const before = at === 0 ? Kind.breakLine : tokens.kind[at - 1]
  if (before !== Kind.breakLine && before !== Kind.stop && before !== Kind.mark) return false
  const word = wording(doc, at, at + 1)
  return (
    endsInOneOf(word, lexicon.openingEndings, 4) &&
    is(doc, at + 1, Is.preposition | Is.definite | Is.indefinite | Is.that | Is.pronoun) &&
    !is(doc, at + 1, Is.auxiliary)
  )
}

/** Zarechnoy oblasti, Vysshey shkoly: an adjective nothing is known of before a small word for a place or a body names that, and nobody. */
export function opensPlace(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.isAdjective === undefined || tokens.kind[at] !== Kind.word) return false
  if (classesAt(doc, at) !== 0 || tokens.shape[at] !== Shape.capital) return false
  const isPlace = is(doc, at + 1, Is.place | Is.organisation | Is.portfolio | Is.document) && !is(doc, at + 1, Is.cue)
  return isPlace && tokens.shape[at + 1] === Shape.lower && lexicon.source.isAdjective(wording(doc, at, at + 1))
}

/** “Mr Duke”, “Ms Price”: after an honorific a common word is a family name, unless it is an address (“Mr President”). */
export function isSurnameAfterHonorific(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (at === 0 || lexicon.addressed.size === 0 || tokens.shape[at] === Shape.lower || tokens.kind[at] !== Kind.word)
    return false
  const before = classesAt(doc, at - 1)
  if (
    (before & Is.honorific) === 0 ||
    (before & (Is.role | Is.definite)) !== 0 ||
    reading.span[at - 1] !== 1 ||
    reading.span[at] !== 1
  )
    return false
  const bits = classesAt(doc, at)
  if (
    bits === 0 ||
    (bits & (Is.honorific | Is.country)) !== 0 ||
    lexicon.addressed.has(normal(wording(doc, at, at + 1)))
  )
    return false
  const next = at + 1
  return tokens.kind[next] !== Kind.word || tokens.shape[next] === Shape.lower
}

/** A word that can stand in a name; `before` is the name’s first token, or −1 for its first word. */
function isNameWord(doc: AnnotatedDocument, at: number, before: number): boolean {
  const { tokens, lexicon } = doc
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return false
  const bits = classesAt(doc, at)
  if (lexicon.source.writing === 'signs') return bits === 0 || (bits & (Is.given | Is.particle)) !== 0
  if (lexicon.source.writing === 'uncased') {
    const word = wording(doc, at, at + 1)
    if (isBefore(doc, at + 1, doc.lexicon.shapes.childOf)) return true
    if (bits === 0) return !isPlainNoun(doc, word, at === before || before < 0)
    if ((bits & (Is.country | Is.calendar)) !== 0) return isGivenHere(doc, at)
    return (bits & (Is.given | Is.particle)) !== 0
  }
  const shape = tokens.shape[at]
  if (shape === Shape.lower || shape === Shape.none) return false
  if (lexicon.nameStops.length > 0 && hasNameStop(doc, at)) return false
  if (before >= 0 && at > before + 1 && isElsewhere(doc, at)) return false
  if (bits === 0) return true
  if ((bits & Is.given) !== 0) {
    if ((bits & blocked) === 0) return true
    return before >= 0 || nextIsPlainName(doc, at + 1)
  }
  if (before >= 0 && (bits & Is.particle) !== 0) return true
  return (bits & blocked) === 0 && (bits & Is.particle) === 0
}

/** تركي العتيبي, خميس بن راشد are people, مسؤول تركي and الخميس are not. */
export function isGivenHere(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  if (hasArticle(doc, at)) return false
  const isRanked = at > 0 && is(doc, at - 1, Is.honorific)
  if (!doc.lexicon.isGiven(word)) return isRanked && isDefinite(doc, at + 1) && doc.reading.bits[at + 1] === 0
  return (
    !doc.lexicon.shapes.origin.test(word) ||
    isBefore(doc, at + 1, doc.lexicon.shapes.sonOf) ||
    (doc.tokens.kind[at + 1] === Kind.word && (doc.reading.bits[at + 1] === 0 || isDefinite(doc, at + 1)))
  )
}

function isBefore(doc: AnnotatedDocument, at: number, shape: RegExp): boolean {
  return doc.tokens.kind[at] === Kind.word && shape.test(wording(doc, at, at + 1))
}

/** “to Paris”, “in New York” after given name and family name. */
function isElsewhere(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  return endsInOneOf(word, doc.lexicon.lateStops, 4) && !doc.lexicon.isGiven(word)
}

function hasNameStop(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  return endsInOneOf(word, doc.lexicon.nameStops, 3)
}

function nextIsPlainName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word) return false
  const shape = tokens.shape[at]
  return (shape === Shape.capital || shape === Shape.upper) && !is(doc, at, blocked)
}

function nameEnd(doc: AnnotatedDocument, first: number, taken: Uint8Array): number {
  const { tokens, owner } = doc
  if (doc.lexicon.source.writing === 'uncased')
    return plainNameEnd(doc, first, taken, (at) => isNameWord(doc, at, first))
  let at = first
  let last = first
  while (at < tokens.count && at - first < longest + 3 && owner[at] === owner[first]) {
    if (taken[at] === 1 && at > first && !isSurnameDespiteTitle(doc, first, at)) break
    if (at > first && tokens.spaced[at] === 0) {
      if (tokens.shape[at - 1] !== Shape.initial && !clings(doc, at - 1, at)) break
    }
    if (tokens.kind[at] === Kind.breakLine) break
    if (tokens.shape[at] === Shape.initial) {
      at += 1
      last = at
      continue
    }
    const bits = classesAt(doc, at)
    if (opensNextName(doc, first, at) || followsSurname(doc, first, at)) break
    if (at > first + 1 && closesName(doc, at - 1)) break
    if (tokens.kind[at] === Kind.word && (bits & Is.particle) !== 0 && at > first && tokens.shape[at] === Shape.lower) {
      const next = pastParticles(doc, at)
      // „Nino Lomidse der Menge“: an article is part of a name only behind another such word: van der Berg
      if (doc.lexicon.source.nounsCapitalised === true && is(doc, at, Is.definite) && !is(doc, at - 1, Is.particle))
        break
      const joins =
        ((bits & Is.conjunction) !== 0 && (is(doc, next, Is.given) || at - first < 2 || opensFullName(doc, next))) ||
        !isNameWord(doc, next, first)
      // „sagte Per Ulven zu Anna Lenz“: where it is a preposition too, a full name behind it is somebody else’s
      const opensOther =
        doc.lexicon.source.nounsCapitalised === true &&
        at - first > 1 &&
        is(doc, next, Is.given) &&
        opensFullName(doc, next)
      if (joins || opensOther || (tokens.spaced[next] === 0 && !clings(doc, at, next))) break
      at = next
      continue
    }
    if (tokens.kind[at] === Kind.word && (bits & Is.particle) !== 0 && at === first) {
      at += 1
      continue
    }
    if (
      !isNameWord(doc, at, first) &&
      !isSurnameDespiteMeaning(doc, first, at) &&
      !(at === first && isSurnameAfterHonorific(doc, at))
    )
      break
    at += 1
    last = at
  }
  return withSuffix(doc, beforeItsBody(doc, first, Math.min(last, first + longest)))
}

/** Hugues d’Arbois: a small word that is written on to the next one; EDF, a body’s short form, has no part in a name. */
function clings(doc: AnnotatedDocument, particle: number, next: number): boolean {
  const { text, tokens } = doc
  const sign = text.charAt((tokens.end[particle] as number) - 1)
  const isWritten = next === particle + 1 && (sign === '’' || sign === "'") && tokens.shape[next] === Shape.capital
  return isWritten && is(doc, particle, Is.particle)
}

/** Ula Branco y Tilo Rey: behind “and” two words with capitals are a name of their own. */
function opensFullName({ tokens }: AnnotatedDocument, at: number): boolean {
  return (
    tokens.kind[at + 1] === Kind.word && tokens.shape[at] === Shape.capital && tokens.shape[at + 1] === Shape.capital
  )
}

/** Кендзи Танака Назарбаев университетінде: where what a noun is called by stands before it, the last of three words is the body’s. */
function beforeItsBody(doc: AnnotatedDocument, first: number, last: number): number {
  if (doc.lexicon.source.verbFinal !== true || last - first < 3) return last
  const isBody = is(doc, last, Is.organisation | Is.institution | Is.place) && !is(doc, last, Is.role | Is.cue)
  return isBody && doc.tokens.kind[last] === Kind.word && doc.tokens.shape[last] === Shape.lower ? last - 1 : last
}

/** Шавкат Хамраевпен Шардара: behind a family name with the ending of a case begins something else. */
function closesName(doc: AnnotatedDocument, at: number): boolean {
  const { lateStops, source, surnameEndings } = doc.lexicon
  if (source.verbFinal !== true) return false
  const word = wording(doc, at, at + 1).toLowerCase()
  const ending = lateStops.find((stop) => word.length > stop.length + 4 && word.endsWith(stop))
  if (ending === undefined) return false
  const bare = word.slice(0, -ending.length)
  return surnameEndings.some((surname) => bare.endsWith(surname))
}

/** Олега Бранина Анна Кирсанова: a given name behind given and family name opens the name of somebody else. */
function opensNextName(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { lexicon, tokens } = doc
  if (lexicon.source.isOblique === undefined || at < first + 2 || !is(doc, at, Is.given) || !is(doc, first, Is.given))
    return false
  return (
    !is(doc, at - 1, Is.given | Is.particle) &&
    tokens.kind[at + 1] === Kind.word &&
    tokens.shape[at + 1] === Shape.capital &&
    lexicon.isGiven(wording(doc, at, at + 1))
  )
}

/** Dauren Kasymbekov Ruvananyn (“of Ruvana”): behind given name and family name only a father’s name goes on, a given name or another family name. */
function followsSurname(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { lexicon, tokens } = doc
  if (at !== first + 2 || lexicon.surnameEndings.length === 0 || !is(doc, first, Is.given)) return false
  if (tokens.kind[at] !== Kind.word || is(doc, at, Is.given | Is.particle)) return false
  const isSurname = (word: string): boolean => endsInOneOf(word, lexicon.surnameEndings, 3)
  return isSurname(wording(doc, at - 1, at).toLowerCase()) && !isSurname(wording(doc, at, at + 1).toLowerCase())
}

/** María de la Paz: up to three small particles in a row. */
function pastParticles(doc: AnnotatedDocument, from: number): number {
  let at = from
  while (at < from + 3 && is(doc, at, Is.particle) && doc.tokens.shape[at] === Shape.lower) {
    at += Math.max(1, spanAt(doc, at))
  }
  return at
}

/** “Joseph R. Biden, Jr.” */
function withSuffix(doc: AnnotatedDocument, last: number): number {
  const { tokens } = doc
  const at = tokens.kind[last] === Kind.comma ? last + 1 : last
  if (tokens.kind[at] !== Kind.word || tokens.shape[at] === Shape.lower) return last
  return /^(jr|sr)\.?$|^(ii|iii|iv|vi|vii|viii|xi|xii|xiii|xiv|xv|xvi)$/i.test(wording(doc, at, at + 1)) ? at + 1 : last
}

/** “Julie Bishop”, “Theresa May”, “Samantha Power”: after one given name and before nothing else that is a name. */
function isSurnameDespiteMeaning(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || at !== first + 1) return false
  if (!is(doc, first, Is.given)) return false
  if (tokens.shape[at] !== tokens.shape[first] || reading.span[at] !== 1) return false
  const bits = classesAt(doc, at)
  const isCity = lexicon.cities.has(normal(wording(doc, at, at + 1)))
  if (
    (bits & (Is.organisation | Is.honorific | Is.document)) !== 0 ||
    ((bits & Is.cue) !== 0 && tokens.kind[at + 1] === Kind.word && !is(doc, at + 1, Is.cue | Is.auxiliary)) ||
    ((bits & Is.place) !== 0 && !isCity && lexicon.source.genitive !== true && !isPersonHere(doc, first, at))
  )
    return false
  const next = at + 1
  const after = classesAt(doc, next)
  if (tokens.kind[next] !== Kind.word) return true
  // «dijo Ana Lema a El Correo»: what the word means elsewhere is no body and no place, of which anything could go on with a link
  const isThing = (bits & ~(Is.naming | Is.utterance | Is.common)) === 0
  return (
    ((after & Is.link) === 0 || isThing) &&
    (tokens.shape[next] === Shape.lower || tokens.shape[next] === Shape.upper || (after & Is.role) !== 0)
  )
}

/** “Minister John Street”, “said Colin Hill”: right behind an office or an honorific, between commas or beside a verb of saying stands a person. */
function isPersonHere(doc: AnnotatedDocument, first: number, surname: number): boolean {
  const behind = doc.tokens.kind[surname + 1] === Kind.word ? classesAt(doc, surname + 1) : 0
  let before = first - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  const isAside = doc.tokens.kind[first - 1] === Kind.comma && doc.tokens.kind[surname + 1] === Kind.comma
  return is(doc, before, Is.role | Is.honorific | Is.cue) || (behind & Is.cue) !== 0 || isAside
}

function isSurnameDespiteTitle(doc: AnnotatedDocument, first: number, at: number): boolean {
  return isSurnameDespiteMeaning(doc, first, at)
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
