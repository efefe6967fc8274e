import { isDefinite } from '#core/extract/names/nameWords'
import type { Title } from '#core/extract/offices/titles'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** Where a name may begin when capitals do not tell: after an office, an honorific or a verb of saying. */
export function anchors(doc: AnnotatedDocument, titles: readonly Title[]): Uint8Array | null {
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
