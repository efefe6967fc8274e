import type { Body } from '#core/extract/bodies/body'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, hasJoinedArticle, is, smallToken, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export const longest = 14

export function withComplement(doc: AnnotatedDocument, at: number, taken: Uint8Array, common: boolean): Body {
  let first = at
  const span = spanAt(doc, at)
  if (common && !is(doc, at, Is.organisation) && span > 1) {
    // the lists give institutions with their article where the language has one
    first = at + span - bodyWords(doc, at, span)
  }
  // a esta agencia Wilson Pantoja: a keyword in small letters that is pointed at is whole
  const isPointedAt = doc.tokens.shape[at] === Shape.lower && doc.lexicon.demonstratives.has(smallToken(doc, at - 1))
  const last = isPointedAt ? at + span : complementEnd(doc, at + span, taken)
  const isName = last > at + span
  return finish(doc, first, last, common && !isName)
}

function bodyWords(doc: AnnotatedDocument, at: number, span: number): number {
  const article = wording(doc, at, at + 1).toLowerCase()
  return doc.lexicon.articles.has(article) ? span - 1 : span
}

/** What follows the keyword: of Foreign Affairs, monétaire international, иностранных дел Казахстана. */
export function complementEnd(doc: AnnotatedDocument, from: number, taken: Uint8Array): number {
  const { tokens, lexicon, owner, stretches } = doc
  let at = from
  let last = from
  const foreign = lexicon.source.headFinal
  while (at < tokens.count && at - from < longest) {
    if (tokens.kind[at] === Kind.mark && !foreign) {
      const stretch = stretches[(owner[at] as number) - 1]
      if (
        stretch === undefined ||
        stretch.open !== at ||
        !stretch.closed ||
        stretch.close - at > 8 ||
        !namesBody(doc, from, at)
      )
        break
      return stretch.close + 1
    }
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) break
    if (taken[at] === 1 || (from > 0 && owner[at] !== owner[from - 1])) break
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if ((bits & Is.link) !== 0 && !lexicon.directions.has(wording(doc, at, at + 1).toLowerCase())) {
      let object = at + span
      while (is(doc, object, Is.definite)) object += Math.max(1, spanAt(doc, object))
      const isField = at === from && isPlainField(doc, from, object)
      if ((!isComplement(doc, object) && !isField) || taken[object] === 1) break
      at = object
      if (isField) {
        at += 1
        last = at
      }
      continue
    }
    if (lexicon.directions.has(wording(doc, at, at + 1).toLowerCase()) && foreign && tokens.shape[at] === Shape.lower) {
      if (wording(doc, at, at + 1) !== 'on' || tokens.shape[at + 1] === Shape.lower) break
      at += span
      continue
    }
    if ((bits & Is.conjunction) !== 0 && last > from && isComplement(doc, at + span) && taken[at + span] !== 1) {
      const next = at + span
      const nextBits = classesAt(doc, next)
      if ((nextBits & (Is.portfolio | Is.link)) === 0) break
      at = next
      continue
    }
    if (foreign && at === from) break
    if (!isComplement(doc, at)) break
    at += span
    last = at
    if ((bits & Is.country) !== 0 && !foreign && lexicon.source.genitive !== true && !isFieldBehind(doc, at - span))
      break
  }
  return last
}

/** Le ministère norlandais des Affaires étrangères: behind an adjective of a country the field of the body goes on. */
function isFieldBehind(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, reading } = doc
  if (lexicon.entries[reading.entry[at] as number]?.isDemonym !== true) return false
  let object = at + spanAt(doc, at)
  if (!is(doc, object, Is.link) || lexicon.directions.has(wording(doc, object, object + 1).toLowerCase())) return false
  while (is(doc, object, Is.link | Is.definite)) object += Math.max(1, spanAt(doc, object))
  return is(doc, object, Is.portfolio) && !is(doc, object, Is.country | Is.role)
}

/** Cour des comptes, Tribunal de Cuentas: behind a large keyword and “of” one small noun nothing is known of. */
function isPlainField(doc: AnnotatedDocument, keyword: number, at: number): boolean {
  const { tokens, reading } = doc
  const { writing, headFinal, genitive } = doc.lexicon.source
  return (
    writing === 'cased' &&
    !headFinal &&
    genitive !== true &&
    tokens.shape[keyword - 1] === Shape.capital &&
    tokens.kind[at] === Kind.word &&
    tokens.shape[at] === Shape.lower &&
    reading.bits[at] === 0
  )
}

/** правительство «не отступит», الاتحاد «سيواصل …»: words said, no name; a name opens large, or follows a noun without the article. */
function namesBody(doc: AnnotatedDocument, from: number, mark: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing === 'uncased') return !hasArticle(doc, from - 1)
  return lexicon.source.writing !== 'cased' || tokens.shape[mark + 1] !== Shape.lower
}

function isComplement(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const kind = tokens.kind[at]
  if (kind !== Kind.word && kind !== Kind.han) return false
  const bits = classesAt(doc, at)
  if ((bits & (Is.portfolio | Is.country | Is.organisation | Is.place)) !== 0) {
    return (bits & Is.cue) === 0
  }
  if ((bits & (Is.role | Is.calendar | Is.honorific | Is.cue | Is.pronoun | Is.auxiliary)) !== 0) return false
  if (lexicon.source.writing === 'uncased')
    return (
      (bits & Is.modifier) !== 0 ||
      // اتحاد الصيادين: a noun without the article needs the one behind it, whatever that means elsewhere
      (bits === Is.common && !hasArticle(doc, at - 1) && isDefiniteWord(doc, at)) ||
      (bits === 0 &&
        ((isDefiniteWord(doc, at) && !isOthers(doc, at)) || hasJoinedArticle(doc, at) || isUnknownPlace(doc, at)))
    )
  if (lexicon.source.writing === 'signs') return false
  // la Mancomunidad del Alto Tera
  if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.capital) return true
  if ((bits & Is.common) !== 0 && !lexicon.source.headFinal) return false
  if (tokens.shape[at] === Shape.lower) return (bits & Is.modifier) !== 0
  return (bits & (Is.given | Is.preposition | Is.conjunction | Is.definite)) === 0
}

/** وزارة خارجية نورلندا في الرد: behind a field without the article one unknown word before a turn of the sentence says whose. */
function isUnknownPlace(doc: AnnotatedDocument, at: number): boolean {
  const isTurn = doc.tokens.kind[at + 1] !== Kind.word || is(doc, at + 1, Is.preposition | Is.that | Is.cue)
  return (
    isTurn && at > 1 && is(doc, at - 1, Is.portfolio) && !hasArticle(doc, at - 1) && is(doc, at - 2, Is.organisation)
  )
}

/** الجنوبي: an adjective with the article belongs to the noun before it. */
function isDefiniteWord(doc: AnnotatedDocument, at: number): boolean {
  return hasArticle(doc, at)
}

/** دعت الهيئة المواطنين: people in the plural do not describe the one body before them. */
function isOthers(doc: AnnotatedDocument, at: number): boolean {
  return at > 0 && isDefiniteWord(doc, at - 1) && doc.lexicon.shapes.severalEnd.test(wording(doc, at, at + 1))
}

export function finish(doc: AnnotatedDocument, first: number, last: number, isCommon: boolean): Body {
  const { tokens } = doc
  let acronym: string | null = null
  if (tokens.kind[last] === Kind.open && tokens.kind[last + 1] === Kind.word && tokens.kind[last + 2] === Kind.close) {
    if (tokens.shape[last + 1] !== Shape.lower) acronym = wording(doc, last + 1, last + 2)
  }
  return { first, last, acronym, isCommon }
}
