import type { Name } from '#core/extract/names/names'
import { type BindingContext, isOwned } from '#core/extract/offices/bindingContext'
import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** “el Ministro de Exteriores del país ibérico, José …”: small words between the office and the comma. */
export function looseTitle(binding: BindingContext, comma: number, isEnclosed: boolean): number | undefined {
  const { doc, titles, endingAt, bound } = binding
  const { tokens } = doc
  if (doc.lexicon.source.writing !== 'cased') return undefined
  for (let at = comma - 1; at > comma - longestComplement && at > 0; at -= 1) {
    const bits = classesAt(doc, at)
    // CDU/CSU-Fraktion: a stroke inside a word
    const isInWord = isStroke(doc, at) && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 0
    if (tokens.kind[at] !== Kind.word && !isInWord) return undefined
    // der Botschafter Rumäniens in Berlin; la subsecretaria de gestión de la Semarnat: a place or a body behind its preposition
    let before = at - 1
    while (before > 0 && spanAt(doc, before) === 0) before -= 1
    const isNamed =
      (bits & Is.role) === 0 &&
      (is(doc, before, Is.preposition | Is.definite | Is.link) || isDescribedNoun(doc, at) || isStroke(doc, at - 1))
    if (tokens.shape[at] !== Shape.lower && !isNamed && !isInWord && !endingAt.has(at)) return undefined
    if (
      (bits & (Is.cue | Is.auxiliary | Is.that | Is.pronoun | Is.conjunction)) !== 0 &&
      (bits & (Is.definite | Is.link)) === 0 &&
      ((bits & Is.conjunction) === 0 || (bits & Is.cue) !== 0)
    )
      return undefined
    const index = endingAt.get(at)
    if (index === undefined) continue
    const title = titles[index] as Title
    // “a spokesman for the ministry, Ann Lee, said”: between two commas the name is the holder’s
    const isTold = title.article === 'definite' || (title.article === 'indefinite' && isEnclosed && !title.many)
    return isTold && bound[index] === 0 && !title.isPossessor ? index : undefined
  }
  return undefined
}

function isStroke({ text, tokens }: AnnotatedDocument, at: number): boolean {
  return text.charAt(tokens.start[at] ?? 0) === '/'
}

/** für internationale Beziehungen: where nouns have capitals, one behind a small adjective names nobody. */
function isDescribedNoun({ lexicon, tokens }: AnnotatedDocument, at: number): boolean {
  return (
    lexicon.source.nounsCapitalised === true &&
    tokens.kind[at - 1] === Kind.word &&
    tokens.shape[at - 1] === Shape.lower
  )
}

/** Words of what an office is of. */
const longestComplement = 13

/** The office with what stands between it and the comma, where a body is named there. */
export function withComplement(doc: AnnotatedDocument, title: Title, comma: number): Title {
  let hasName = false
  for (let at = title.last; at < comma; at += 1) hasName ||= doc.tokens.shape[at] !== Shape.lower
  const isBare = title.last === title.headLast && is(doc, title.last, Is.link)
  if ((!hasName && !isBare) || title.organisation !== null) return title
  return { ...title, last: comma, role: `${title.role} ${wording(doc, title.last, comma)}` }
}

/** “the Acting Minister for Trade, Mr Michael Duffy, announced” */
export function opensApposition(binding: BindingContext, title: Title, name: Name): boolean {
  const { doc } = binding
  const { tokens } = doc
  const cased = doc.lexicon.source.writing === 'cased'
  if (title.many) return true
  if (isBehindSource(doc, title)) return tokens.kind[name.last] === Kind.comma
  const starts = title.phraseFirst === 0 || tokens.kind[title.phraseFirst - 1] === Kind.breakLine
  if (
    title.article !== 'definite' &&
    name.honorific === null &&
    !starts &&
    title.phraseFirst === title.first &&
    cased
  ) {
    if (tokens.shape[title.head] === Shape.lower) {
      const ends = tokens.kind[name.last] !== Kind.word || is(doc, name.last, Is.link)
      return (ends && isOwned(doc, title.phraseFirst)) || continuesOffice(binding, title)
    }
  }
  const after = tokens.kind[name.last]
  if (after !== Kind.word || name.honorific !== null) return true
  return tokens.shape[name.last] === Shape.lower
}

/**
 * « Le vice-président du Conseil, ministre de la Défense, Karim Haddad », «la vicepresidenta y ministra de Ambiente, Inés Carrión»: an office
 * with its article stands before the comma or the “and”.
 */
function continuesOffice({ doc, titles, endingAt, bound }: BindingContext, title: Title): boolean {
  const joint = title.phraseFirst - 1
  const isJoint = doc.tokens.kind[joint] === Kind.comma || is(doc, joint, Is.conjunction)
  const index = isJoint ? endingAt.get(joint) : undefined
  const outer = index === undefined ? undefined : titles[index]
  return index !== undefined && bound[index] === 0 && outer?.article === 'definite' && !outer.many && !outer.isPossessor
}

/** “According to the minister, Anna Durel listened”: behind whoever the source is a comma ends the phrase, and no name goes with it. */
export function isBehindSource(doc: AnnotatedDocument, { phraseFirst }: Title): boolean {
  let at = phraseFirst
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  if (at < phraseFirst) return is(doc, at, Is.source)
  at -= 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  return at >= 0 && (is(doc, at, Is.source) || doc.lexicon.view.has(wording(doc, at, at + 1).toLowerCase()))
}
