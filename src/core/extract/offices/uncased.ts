import {
  type AnnotatedDocument,
  wording,
  classesAt,
  is,
  spanAt,
  hasArticle,
  hasJoinedArticle,
} from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Classes of nouns that may finish an office though no list says so. */
const nouns =
  Is.common | Is.place | Is.document | Is.utterance | Is.naming | Is.institution | Is.portfolio | Is.modifier

/**
 * Arabic: how far the unlisted words of an office reach. نقابة المعلمين بسام: a word with the article that stands before
 * a name finishes the office, for a family name stands behind the given name. The token itself where nothing does.
 */
export function plainOfficeEnd(doc: AnnotatedDocument, from: number): number {
  let at = isUnknownPlace(doc, from) ? from + 1 : constructEnd(doc, from)
  while (at < from + 6 && belongsToOffice(doc, at)) at += Math.max(1, spanAt(doc, at))
  return at
}

/**
 * رئيس الدورة الحالية, مستشار الرئيس التركي: right behind an office without the article a noun with it says of what, and so do the adjectives
 * with the article behind. Another office there is the holder’s own where somebody is named behind it. Else the same token.
 */
function constructEnd(doc: AnnotatedDocument, from: number): number {
  let office = from - 1
  while (office > 0 && spanAt(doc, office) === 0) office -= 1
  const isBareOffice = from > 0 && is(doc, office, Is.role) && !hasArticle(doc, from - 1)
  if (isBareOffice && isUnknownConstruct(doc, from)) return from + 2
  if (!isBareOffice || !isNounWithArticle(doc, from)) return from
  let at = from + Math.max(1, spanAt(doc, from))
  while (at < from + 3 && isAdjectiveOf(doc, at)) at += 1
  if (!is(doc, from, Is.role)) return at
  return is(doc, at, Is.country) && hasArticle(doc, at) ? at : from
}

/**
 * مدير مختبر الزلازل: behind an office without the article a bare word says of what, and a noun with the article closes the row. A name of
 * God behind “servant” and an adjective of origin close a name instead.
 */
function isUnknownConstruct(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const word = wording(doc, at, at + 1)
  return (
    tokens.kind[at] === Kind.word &&
    (classesAt(doc, at) & ~nouns) === 0 &&
    spanAt(doc, at) === 1 &&
    !lexicon.shapes.definite.test(word) &&
    !lexicon.shapes.joined.test(word) &&
    lexicon.unjoined(word) === word &&
    isNounWithArticle(doc, at + 1) &&
    !is(doc, at + 1, Is.role | Is.honorific) &&
    !lexicon.shapes.origin.test(wording(doc, at + 1, at + 2))
  )
}

/** الخبير في طب النوم بيات تسوربريغن: behind “in” a bare noun and one with the article, where an unknown word follows that opens a name. */
function pastPhrase(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  const isNoun = tokens.kind[at] === Kind.word && (classesAt(doc, at) & ~nouns) === 0 && !hasArticle(doc, at)
  if (!isNoun || !hasArticle(doc, at + 1) || (classesAt(doc, at + 1) & ~nouns) !== 0) return at
  const opens =
    tokens.kind[at + 2] === Kind.word && (classesAt(doc, at + 2) & ~Is.given) === 0 && !hasArticle(doc, at + 2)
  return opens &&
    !isPlainNoun(doc, wording(doc, at + 2, at + 3), true) &&
    !lexicon.shapes.imperfect.test(wording(doc, at + 2, at + 3))
    ? at + 2
    : at
}

function isNounWithArticle(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.tokens.kind[at] === Kind.word &&
    hasArticle(doc, at) &&
    (classesAt(doc, at) & ~(nouns | Is.role | Is.honorific | Is.someone | Is.many)) === 0
  )
}

function isAdjectiveOf(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    tokens.kind[at] === Kind.word &&
    hasArticle(doc, at) &&
    (classesAt(doc, at) & ~(Is.modifier | Is.portfolio | Is.common)) === 0 &&
    // وزير الانتقال الطاقي، يونس: before a comma no name begins
    (tokens.kind[at + 1] === Kind.comma ||
      (lexicon.shapes.adjective.test(wording(doc, at, at + 1)) && tokens.kind[at + 1] === Kind.word))
  )
}

/** في واسط،: behind “in” one word up to a comma, nothing known or a place, says where the office is held. */
export function pastPlace(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word || (classesAt(doc, at) & ~(Is.place | Is.country | Is.organisation)) !== 0)
    return pastPhrase(doc, at)
  const next = at + Math.max(1, spanAt(doc, at))
  return tokens.kind[next] === Kind.comma ? next : pastPhrase(doc, at)
}

/** الدليمي behind المكلف سلام: a bare noun behind an adjective with the article is no more of the office, and opens a name. */
export function opensNameBehindArticle(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.tokens.kind[at + 1] === Kind.word &&
    spanAt(doc, at) === 1 &&
    hasArticle(doc, at - 1) &&
    !hasArticle(doc, at) &&
    (hasArticle(doc, at + 1) || (is(doc, at, Is.given) && isFamilyName(doc, at + 1))) &&
    (classesAt(doc, at) & ~(Is.portfolio | Is.place | Is.common | Is.modifier | Is.given | Is.utterance)) === 0 &&
    doc.lexicon.unjoined(wording(doc, at, at + 1)) === wording(doc, at, at + 1) &&
    !doc.lexicon.shapes.joined.test(wording(doc, at, at + 1))
  )
}

/** رياض سلامة: behind a given name an unknown word, or a noun where a mark, “that” or a preposition follows. */
function isFamilyName(doc: AnnotatedDocument, at: number): boolean {
  if (doc.reading.bits[at] === 0) return true
  const closes = doc.tokens.kind[at + 1] !== Kind.word || is(doc, at + 1, Is.that | Is.preposition)
  return closes && (classesAt(doc, at) & ~nouns) === 0 && spanAt(doc, at) === 1
}

/**
 * سفير ألفيريا هوغو, وزير خارجية ألفيريا هوغو: an office without the article needs somebody or something behind it, and a given name opens
 * the name. Behind a field without the article that is a place in any case, where two words are left for the name.
 */
function isUnknownPlace(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading } = doc
  if (at === 0 || tokens.kind[at] !== Kind.word || reading.bits[at] !== 0) return false
  let office = at - 1
  while (office > 0 && spanAt(doc, office) === 0) office -= 1
  if (!is(doc, office, Is.role) || is(doc, office, Is.honorific) || hasArticle(doc, office)) return false
  const hasField = at - office > 1
  if (hasField && (at - office > 2 || hasArticle(doc, at - 1) || hasArticle(doc, at))) return false
  const isUnknown = (word: number): boolean =>
    tokens.kind[word] === Kind.word && (classesAt(doc, word) & ~(Is.given | Is.particle)) === 0
  return (
    (is(doc, at + 1, Is.given) && isUnknown(at + 2)) ||
    (is(doc, at + 1, Is.honorific) && hasArticle(doc, at + 1)) ||
    (hasField && isUnknown(at + 1) && isUnknown(at + 2)) ||
    doc.lexicon.directions.has(wording(doc, at + 1, at + 2))
  )
}

function belongsToOffice(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const { shapes } = doc.lexicon
  if (isRankFor(doc, at)) return true
  const bits = classesAt(doc, at)
  const next = at + Math.max(1, spanAt(doc, at))
  if (tokens.kind[at] !== Kind.word || (bits & ~nouns) !== 0) return false
  const word = wording(doc, at, next)
  if (opensHolderName(doc, at)) return false
  if (bits === 0 && isPlainNoun(doc, word, true)) return true
  // رئيس الهيئة العليا المستقلة، فاروق
  if (
    bits === 0 &&
    shapes.adjective.test(word) &&
    tokens.kind[next] === Kind.comma &&
    hasArticle(doc, at - 1) &&
    shapes.adjectiveNoun.test(wording(doc, at - 1, at))
  )
    return true
  if (tokens.kind[next] !== Kind.word) return bits === 0 && hasArticle(doc, at) && closesChain(doc, at)
  const follows = classesAt(doc, next)
  const isName = (follows & (Is.given | Is.honorific)) !== 0
  // مدير مركز أبحاث البحار: a noun with the article closes the chain that a bare noun opens
  if (bits === 0 && hasArticle(doc, at) && closesChain(doc, at)) return true
  if (shapes.definite.test(word)) {
    if (isName || (hasJoinedArticle(doc, next) && belongsToOffice(doc, next))) return true
    return (
      bits === 0 &&
      (follows === 0 || (follows & Is.particle) !== 0) &&
      (!hasArticle(doc, next) || belongsToOffice(doc, next))
    )
  }
  // مدير مستشفى الرحمة علي: noun, its complement, then the name
  const after = next + Math.max(1, spanAt(doc, next))
  return (
    !isName &&
    hasArticle(doc, next) &&
    (follows & ~nouns) === 0 &&
    tokens.kind[after] === Kind.word &&
    is(doc, after, Is.given | Is.honorific)
  )
}

/** مفوض الأمم المتحدة السامي لحقوق الإنسان: an adjective with the article, and behind it “for” with a noun, go on with the office. */
function isRankFor(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (tokens.kind[at] !== Kind.word || !hasArticle(doc, at) || !is(doc, at, Is.modifier)) return false
  const next = at + Math.max(1, spanAt(doc, at))
  return tokens.kind[next] === Kind.word && lexicon.shapes.purpose.test(wording(doc, next, next + 1))
}

/**
 * رئيس التجمع نخلة الصقراوي, طبيبة الأعصاب أنيكه رويتلينغر،: a noun with the article closes the row of nouns, so that a bare word behind it
 * is no more of the office. Though it looks like a noun it opens a name where an adjective of origin follows, or, unless it has the ending
 * of a woman’s or an action’s noun, an unknown word up to a turn of the sentence. Behind an honorific every bare word opens one.
 */
export function opensHolderName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const { shapes } = lexicon
  const next = at + 1
  if (at === 0 || tokens.kind[at] !== Kind.word || classesAt(doc, at) !== 0 || hasArticle(doc, at)) return false
  if (
    !hasArticle(doc, at - 1) ||
    shapes.joined.test(wording(doc, at, next)) ||
    shapes.adverbial.test(wording(doc, at, next))
  )
    return false
  const isName =
    tokens.kind[next] === Kind.word && (classesAt(doc, next) & ~(Is.given | Is.particle | Is.country)) === 0
  if (is(doc, at - 1, Is.honorific) && !is(doc, at - 1, Is.role)) return isName || tokens.kind[next] !== Kind.word
  if (!isName || !isInOffice(doc, at - 1)) return false
  const word = wording(doc, next, next + 1)
  if (hasArticle(doc, next)) return shapes.origin.test(word)
  return (
    shapes.owned.test(wording(doc, at, next)) &&
    !isPlainNoun(doc, word, true) &&
    !shapes.longEnd.test(word) &&
    (tokens.kind[next + 1] !== Kind.word || is(doc, next + 1, Is.that | Is.cue | Is.preposition))
  )
}

/** Whether a word with the article stands right behind an office, or behind a noun that does. */
function isInOffice(doc: AnnotatedDocument, at: number): boolean {
  for (let before = at; before > at - 4 && before >= 0; before -= 1) {
    if (doc.tokens.kind[before] !== Kind.word) return false
    if (is(doc, before, Is.role)) return true
  }
  return false
}

/** Behind a bare noun that is listed or has a plural’s ending, and no name. */
function closesChain(doc: AnnotatedDocument, at: number): boolean {
  const before = at - 1
  if (before < 1 || doc.tokens.kind[before] !== Kind.word || hasArticle(doc, before)) return false
  const bits = classesAt(doc, before)
  if ((bits & (Is.given | Is.honorific | Is.role)) !== 0) return false
  return (bits & nouns) !== 0 || (bits & Is.organisation) !== 0 || isPlainNoun(doc, wording(doc, before, at), true)
}

/** الحقوقية, and at the head المعلمين, الشركات, مقاله: adjectives and plurals with the article, owned things, no names. */
export function isPlainNoun({ lexicon: { shapes } }: AnnotatedDocument, word: string, isFirst: boolean): boolean {
  return shapes.noun.test(word) || (isFirst && shapes.firstNoun.test(word))
}
