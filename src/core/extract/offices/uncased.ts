import { type AnnotatedDocument, wording, classesAt, is, spanAt, startOf } from '#core/extract/text/document'
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
  let at = from
  while (at < from + 6 && belongsToOffice(doc, at)) at += Math.max(1, spanAt(doc, at))
  return at
}

function belongsToOffice(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  const next = at + Math.max(1, spanAt(doc, at))
  if (tokens.kind[at] !== Kind.word || (bits & ~nouns) !== 0) return false
  const word = wording(doc, at, next)
  if (bits === 0 && isPlainNoun(word, true)) return true
  // رئيس الهيئة العليا المستقلة، فاروق
  if (
    bits === 0 &&
    /^ال.+ة$/u.test(word) &&
    tokens.kind[next] === Kind.comma &&
    isDefinite(doc, at - 1) &&
    /[ةا]$/u.test(wording(doc, at - 1, at))
  )
    return true
  if (tokens.kind[next] !== Kind.word) return false
  const follows = classesAt(doc, next)
  const isName = (follows & (Is.given | Is.honorific)) !== 0
  if (/^(?:وال|ال|لل)/u.test(word)) {
    if (isName || (doc.text.startsWith('لل', startOf(doc, next)) && belongsToOffice(doc, next))) return true
    return (
      bits === 0 &&
      (follows === 0 || (follows & Is.particle) !== 0) &&
      (!isDefinite(doc, next) || belongsToOffice(doc, next))
    )
  }
  // مدير مستشفى الرحمة علي: noun, its complement, then the name
  const after = next + Math.max(1, spanAt(doc, next))
  return (
    !isName &&
    isDefinite(doc, next) &&
    (follows & ~nouns) === 0 &&
    tokens.kind[after] === Kind.word &&
    is(doc, after, Is.given | Is.honorific)
  )
}

/** الحقوقية, and at the head المعلمين, الشركات, مقاله: adjectives and plurals with the article, owned things, no names. */
export function isPlainNoun(word: string, isFirst: boolean): boolean {
  // حزبًا, للمتاحف, أحزاب: an ending of the sentence, a joined article, a plural of nouns
  if (/(?:اً|ًا)$|^و?لل|^أي(?:ة|ّ)?$/u.test(word) || (isFirst && /^(?!ال).{3,}(?:ات|ة)$/u.test(word))) return true
  if (isFirst && /^[بلوفك]?(?:است\p{L}{3,}|ان\p{L}{1,2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ت\p{L}{2}ي\p{L})$/u.test(word))
    return true
  return /^ال.{3,}ية$/u.test(word) || (isFirst && /^ال.{4,}(?:ين|ون|ات)$|^.{3,}(?:ه|ها|هم|هما)$/u.test(word))
}

function isDefinite(doc: AnnotatedDocument, at: number): boolean {
  return doc.text.startsWith('ال', startOf(doc, at))
}
