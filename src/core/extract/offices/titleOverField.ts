import type { Name } from '#core/extract/names/names'
import type { BindingContext } from '#core/extract/offices/bindingContext'
import { isOfficeOblique } from '#core/extract/offices/cases'
import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, classesAt, hasArticle, is, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** « el dirigente campesino Ramiro Cáceres »: where adjectives follow, a small word or two between the office and its holder describe it. */
export function describedTitle(binding: BindingContext, name: Name): number | undefined {
  const { doc, titles, endingAt, bound } = binding
  const { writing, headFinal, genitive, nounsCapitalised } = doc.lexicon.source
  if (writing !== 'cased' || headFinal || genitive === true || nounsCapitalised === true) return undefined
  if (name.honorificFirst !== name.first || name.last - name.first < 2) return undefined
  for (let at = name.first - 1; at >= name.first - 2 && at > 0; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] !== Shape.lower) return undefined
    if ((classesAt(doc, at) & ~(Is.modifier | Is.portfolio | Is.country)) !== 0) return undefined
    const index = endingAt.get(at)
    if (index !== undefined) return bound[index] === 0 && titles[index]?.many !== true ? index : undefined
  }
  return undefined
}

/**
 * директор Института водных ресурсов Майя Керберова: where nouns have cases, small words between an office and a name in the same
 * case say what the office is of.
 */
export function titleInCase({ doc, titles, endingAt, bound }: BindingContext, name: Name): Title | null {
  const { isOblique, verbFinal, verbFirst } = doc.lexicon.source
  if ((isOblique === undefined && verbFirst !== true) || verbFinal === true || name.last - name.first < 2) return null
  for (let at = name.honorificFirst - 1; at > name.honorificFirst - 9 && at > 0; at -= 1) {
    if (verbFirst === true ? !isOfOffice(doc, at, name.honorificFirst) : !isSmallField(doc, at)) return null
    const index = endingAt.get(at)
    if (index === undefined) continue
    const title = titles[index] as Title
    const isOther = isOfficeOblique(doc, title) === true
    const isNameOther =
      isOblique?.ofName(wording(doc, name.first, name.last).split(' '), (word) => doc.lexicon.isGiven(word)) ?? isOther
    if (bound[index] === 1 || title.many || title.isPossessor || isOther !== isNameOther) return null
    bound[index] = 1
    const country = title.country ?? describingCountry(doc, at, name.honorificFirst)
    if (title.country === null && country !== null) return { ...title, last: name.honorificFirst, country }
    const field = ` ${wording(doc, at, name.honorificFirst)}`
    return title.organisation === null
      ? { ...title, last: name.honorificFirst, role: title.role + field }
      : { ...title, last: name.honorificFirst, organisation: title.organisation + field }
  }
  return null
}

/** الرئيس البوتسواني الجديد: an adjective of a country right behind the office. */
function describingCountry(doc: AnnotatedDocument, at: number, name: number): string | null {
  const entry = doc.lexicon.entries[doc.reading.entry[at] as number]
  return name - at <= 2 && is(doc, at, Is.country) ? (entry?.country ?? null) : null
}

/** A small word between an office and its holder that says of what: no verb, and nothing that turns the sentence. */
function isSmallField(doc: AnnotatedDocument, at: number): boolean {
  const { source } = doc.lexicon
  if (doc.tokens.kind[at] !== Kind.word || (classesAt(doc, at) & ~(ofField | ofPhrase)) !== 0) return false
  if (doc.tokens.shape[at] !== Shape.lower)
    return (
      is(doc, at, Is.organisation | Is.place | Is.country) ||
      (classesAt(doc, at) === 0 &&
        (is(doc, at - 1, Is.preposition) || source.placeInGenitive?.test(wording(doc, at, at + 1)) === true))
    )
  const word = wording(doc, at, at + 1)
  return classesAt(doc, at) !== 0 || !endsInOneOf(word, doc.lexicon.finiteEndings)
}

/** لهيئة حوض نهر السنغال: nouns up to the name, and the last of them known or with the article. */
function isOfOffice(doc: AnnotatedDocument, at: number, name: number): boolean {
  if (doc.tokens.kind[at] !== Kind.word) return false
  // السفير لدى المملكة هوغو دالين: where the office is held
  if (at < name - 1 && doc.lexicon.directions.has(wording(doc, at, at + 1))) return true
  // الوسط: with the article “amid” is a noun
  if ((classesAt(doc, at) & ~(ofField | Is.given)) !== 0 && !hasArticle(doc, at)) return false
  const isWhere = doc.lexicon.directions.has(wording(doc, at - 1, at))
  return at < name - 1 || classesAt(doc, at) !== 0 || hasArticle(doc, at) || isWhere
}

/** … at European affairs, with the Commission: the word that opens what the office is for. */
const ofPhrase = Is.preposition | Is.link

/** What a small word between an office and its holder may be. */
const ofField =
  Is.modifier |
  Is.portfolio |
  Is.country |
  Is.organisation |
  Is.place |
  Is.document |
  Is.institution |
  Is.naming |
  Is.common |
  Is.conjunction |
  Is.many
