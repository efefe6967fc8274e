import { type Manuscript, wording } from '#core/extract/manuscript'
import { Kind } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

/** Classes of nouns that may finish an office though no list says so. */
const nouns =
  Is.common | Is.place | Is.document | Is.utterance | Is.naming | Is.institution | Is.portfolio | Is.modifier

/**
 * Arabic: how far the unlisted words of an office reach. نقابة المعلمين بسام: a word with the article that stands before
 * a name finishes the office, for a family name stands behind the given name. The token itself where nothing does.
 */
export function plainOfficeEnd(manuscript: Manuscript, from: number): number {
  let at = from
  while (at < from + 6 && belongsToOffice(manuscript, at)) at += Math.max(1, manuscript.reading.span[at] as number)
  return at
}

function belongsToOffice(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  const bits = reading.bits[at] as number
  const next = at + Math.max(1, reading.span[at] as number)
  if (tokens.kind[at] !== Kind.word || (bits & ~nouns) !== 0) return false
  const word = wording(manuscript, at, next)
  if (bits === 0 && isPlainNoun(word, true)) return true
  // رئيس الهيئة العليا المستقلة، فاروق
  if (
    bits === 0 &&
    /^ال.+ة$/u.test(word) &&
    tokens.kind[next] === Kind.comma &&
    isDefinite(manuscript, at - 1) &&
    /[ةا]$/u.test(wording(manuscript, at - 1, at))
  )
    return true
  if (tokens.kind[next] !== Kind.word) return false
  const follows = reading.bits[next] as number
  const isName = (follows & (Is.given | Is.honorific)) !== 0
  if (/^(?:وال|ال|لل)/u.test(word)) {
    if (isName || (manuscript.text.startsWith('لل', tokens.start[next] as number) && belongsToOffice(manuscript, next)))
      return true
    return (
      bits === 0 &&
      (follows === 0 || (follows & Is.particle) !== 0) &&
      (!isDefinite(manuscript, next) || belongsToOffice(manuscript, next))
    )
  }
  // مدير مستشفى الرحمة علي: noun, its complement, then the name
  const after = next + Math.max(1, reading.span[next] as number)
  return (
    !isName &&
    isDefinite(manuscript, next) &&
    (follows & ~nouns) === 0 &&
    tokens.kind[after] === Kind.word &&
    ((reading.bits[after] as number) & (Is.given | Is.honorific)) !== 0
  )
}

/** الحقوقية, and at the head المعلمين, الشركات, مقاله: adjectives and plurals with the article, owned things, no names. */
export function isPlainNoun(word: string, isFirst: boolean): boolean {
  return /^ال.{3,}ية$/u.test(word) || (isFirst && /^ال.{4,}(?:ين|ون|ات)$|^.{3,}(?:ه|ها|هم|هما)$/u.test(word))
}

function isDefinite(manuscript: Manuscript, at: number): boolean {
  return manuscript.text.startsWith('ال', manuscript.tokens.start[at] as number)
}
