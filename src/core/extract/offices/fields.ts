import { isLarge } from '#core/extract/offices/words'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/**
 * «ministra de Agricultura, Ganadería y Pesca», « ministre de l’Agriculture, de l’Élevage et de la Pêche »: fields of one office,
 * divided by commas, the last behind “and”. Where they end; `comma` itself where what follows is no such list.
 */
export function pastFields(doc: AnnotatedDocument, comma: number, limit: number): number {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || !is(doc, comma - 1, Is.portfolio)) return comma
  const shape = tokens.shape[comma - 1]
  const field = (from: number): number => {
    let at = from
    while (at < from + 3 && is(doc, at, Is.link | Is.definite)) at += Math.max(1, spanAt(doc, at))
    const isOne = at < limit && tokens.kind[at] === Kind.word && tokens.shape[at] === shape
    if (!isOne || !is(doc, at, Is.portfolio) || is(doc, at, Is.role)) return from
    let last = at + Math.max(1, spanAt(doc, at))
    while (last < limit && is(doc, last, Is.portfolio) && tokens.shape[last] === shape) last += spanAt(doc, last)
    return last
  }
  for (let at = comma; at < limit && tokens.kind[at] === Kind.comma;) {
    const behind = field(at + 1)
    if (behind === at + 1) return comma
    if (is(doc, behind, Is.conjunction)) {
      const last = field(behind + 1)
      return last > behind + 1 ? last : comma
    }
    at = behind
  }
  return comma
}

export function isDirectionWord(doc: AnnotatedDocument, at: number): boolean {
  return doc.lexicon.directions.has(wording(doc, at, at + 1))
}

/** “Remarks by the President on Rural Broadband”: one unknown word after “on …” belongs to the topic. */
export function pastLooseWord(doc: AnnotatedDocument, at: number): number {
  const { tokens, reading } = doc
  const isLoose =
    tokens.kind[at] === Kind.word &&
    isLarge(tokens.shape[at] as number) &&
    reading.bits[at] === 0 &&
    (tokens.kind[at + 1] !== Kind.word || !isLarge(tokens.shape[at + 1] as number))
  return isLoose ? at + 1 : at
}

/**
 * “посол Руваны в Алверии Эмре Талай”, “посол Тарсении Лусинда Прадо”: a country no list knows, in the genitive, where
 * two more words with capitals are left for the name. The place it ends at; `from` where there is none.
 */
export function unknownPlace(doc: AnnotatedDocument, from: number, limit: number): number {
  const { tokens, reading, lexicon } = doc
  const isUnknown = (at: number): boolean =>
    at < limit &&
    tokens.kind[at] === Kind.word &&
    (tokens.shape[at] === Shape.capital || (at > from && tokens.shape[at] === Shape.initial)) &&
    !is(doc, at, ~(Is.given | Is.place | Is.country))
  if (
    lexicon.source.writing !== 'cased' ||
    lexicon.source.headFinal ||
    !isUnknown(from) ||
    reading.bits[from] !== 0 ||
    lexicon.source.placeInGenitive?.test(wording(doc, from, from + 1)) !== true
  )
    return from
  let last = from + 1
  const to = classesAt(doc, last)
  if (tokens.shape[last] === Shape.lower && (to & Is.preposition) !== 0 && isUnknown(last + 1)) last += 2
  if (last === from + 1 && (to & Is.preposition) !== 0 && namesHolderBehind(doc, last)) return last
  const isLong =
    last > from + 1 ||
    lexicon.source.countryInGenitive?.test(wording(doc, from, from + 1)) === true ||
    is(doc, last, Is.given) ||
    tokens.shape[last] === Shape.initial ||
    opensFamilyName(doc, from, last)
  return isLong && isUnknown(last) && isUnknown(last + 1) ? last : from
}

/** представитель Руваны при комиссии Эмре Талай: two words with capitals close the phrase that the preposition opens. */
function namesHolderBehind(doc: AnnotatedDocument, from: number): boolean {
  const { tokens } = doc
  const isName = (at: number): boolean =>
    tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.capital && (classesAt(doc, at) & ~Is.given) === 0
  for (let at = from + 1; at < from + 7 && tokens.kind[at] === Kind.word && !is(doc, at, Is.cue); at += 1)
    if (at > from + 1 && isName(at) && isName(at + 1)) return true
  return false
}

/** мэр Старорецка Цецилия Талманова: of three unknown words the last ends as a family name does, and the first is no given name. */
function opensFamilyName(doc: AnnotatedDocument, from: number, given: number): boolean {
  const { lexicon } = doc
  const word = (at: number): string => wording(doc, at, at + 1).toLowerCase()
  const isFathers = endsInOneOf(word(given), lexicon.fatherEndings)
  if (isFathers || lexicon.isGiven(word(from))) return false
  // казначей Остмарки Оршоля Варн: no given name ends so in the first case
  if (lexicon.source.onlyInGenitive?.test(word(from)) === true) return true
  return lexicon.surnameEndings.some(
    (ending) => word(given + 1).length >= ending.length + 3 && word(given + 1).endsWith(ending),
  )
}

export function isField(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  return tokens.kind[at] === Kind.word && (bits & (Is.portfolio | Is.country)) !== 0
}

/** A small adjective with a field of office, or with a small noun before the holder’s full name: культуры и народного наследия. */
export function opensField(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const isSmall = (word: number): boolean => tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.lower
  if (!isSmall(at) || !isSmall(at + 1) || lexicon.source.isAdjective?.(wording(doc, at, at + 1)) !== true) return false
  if (isField(doc, at + 1)) return true
  const isNameWord = (word: number): boolean => tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.capital
  return (classesAt(doc, at + 1) & ~ofFields) === 0 && isNameWord(at + 2) && isNameWord(at + 3)
}

const ofFields = Is.common | Is.document | Is.naming | Is.place | Is.utterance

/**
 * « ministra de Cultura y Patrimonio Nacional, Celia Montes »: behind “and” large words are one more field where the holder’s two names
 * stand behind the comma. Where the field ends; `from` where none does.
 */
export function fieldBeforeName(doc: AnnotatedDocument, from: number, limit: number): number {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || lexicon.source.headFinal || lexicon.source.genitive === true) return from
  const isLargeWord = (at: number): boolean =>
    at < limit && tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.capital
  let last = from
  while (last < from + 3 && isLargeWord(last) && !is(doc, last, Is.given | Is.role | Is.honorific | Is.country))
    last += 1
  const isHolder = isLargeWord(last + 1) && isLargeWord(last + 2) && !is(doc, last + 1, Is.role | Is.definite)
  return last > from && tokens.kind[last] === Kind.comma && isHolder ? last : from
}

/** Where what belongs to an office stands behind it. */
export function isUnknownField(doc: AnnotatedDocument, at: number): boolean {
  const { source, directions } = doc.lexicon
  if (source.writing !== 'cased' || source.headFinal || source.genitive === true || at < 1) return false
  const link = wording(doc, at - 1, at).toLowerCase()
  return (
    doc.tokens.kind[at] === Kind.word &&
    doc.tokens.shape[at] === Shape.lower &&
    doc.reading.bits[at] === 0 &&
    !directions.has(link)
  )
}
