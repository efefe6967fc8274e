import { type AnnotatedDocument, endOf, is, startOf, wording } from '#core/extract/text/document'
import { sameWord } from '#core/extract/names/comparison'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** An instrument where a text names it. Offsets of the text, end exclusive. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly symbol: string | null
  /** Of an instrument that everybody knows the first of its names, whichever the text has here. */
  readonly known?: string
}

/** The stretch of these tokens, end exclusive. */
export const foundAt = (doc: AnnotatedDocument, first: number, last: number): Found => ({
  start: bareStart(doc, first),
  end: endOf(doc, last - 1),
  symbol: null,
})

/** Where a word begins behind “and” or “with” written on to it. */
export function bareStart(doc: AnnotatedDocument, at: number): number {
  const word = wording(doc, at, at + 1)
  const bare = doc.lexicon.unjoined(word)
  return startOf(doc, at) + (word.endsWith(bare) ? word.length - bare.length : 0)
}

export function isLargeWord({ tokens }: AnnotatedDocument, at: number): boolean {
  return tokens.kind[at] === Kind.word && (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.upper)
}

/** Plan, initiative: a paper that needs a name of its own; also in another case, or with “and” or a preposition written on. */
export function isLoose(doc: AnnotatedDocument, at: number, span: number): boolean {
  return isAmong(doc, doc.lexicon.loosePapers, at, span)
}

/** Whether the word here is one of these, in whatever form its language writes it. */
export function isAmong(doc: AnnotatedDocument, papers: readonly string[], at: number, span: number): boolean {
  const word = wording(doc, at, at + span).toLowerCase()
  const { writing } = doc.lexicon.source
  return papers.some(
    (paper) =>
      paper === word ||
      (writing === 'uncased' && word.endsWith(paper) && word.length - paper.length <= 4) ||
      (writing === 'cased' && sameWord(paper, word)),
  )
}

/** A body, a state or an acronym: it says whose a paper is, not what it is called. */
export const saysWhose = (doc: AnnotatedDocument, at: number): boolean =>
  is(doc, at, Is.organisation | Is.country | Is.institution) || doc.tokens.shape[at] === Shape.upper
