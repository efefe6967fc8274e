import { type Found, foundAt, isAmong } from '#core/extract/documents/found'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { endOf, is, startOf, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** “resolutions 2242 and 2467”: several papers of one kind, each by its number. One name, as the text writes it. */
export function numberedTogether(doc: AnnotatedDocument): Found[] {
  const { tokens, lexicon } = doc
  const found: Found[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.word || !isNumber(doc, at + 1)) continue
    if (!isAmong(doc, lexicon.numberedPapers, at, 1)) continue
    let last = at
    let numbers = 0
    let next = at + 1
    while (next < tokens.count) {
      if (isNumber(doc, next)) {
        last = endOfNumber(doc, next)
        next = last + 1
        numbers += 1
      } else if (numbers > 0 && (is(doc, next, Is.conjunction) || tokens.kind[next] === Kind.comma)) next += 1
      else break
    }
    if (numbers > 1) found.push({ ...foundAt(doc, at, last + 1), start: startOfNoun(doc, at) })
    at = last
  }
  return found
}

/** لقراريه: past what is written on to the noun. */
function startOfNoun(doc: AnnotatedDocument, at: number): number {
  const noun = doc.lexicon.numberedPapers
    .filter((paper) => wording(doc, at, at + 1).endsWith(paper))
    .reduce((longest, paper) => Math.max(longest, paper.length), 0)
  return noun === 0 ? startOf(doc, at) : endOf(doc, at) - noun
}

/** 2242, 44/12; a number that “and” is written on to. Two figures may be a count. */
const isNumber = (doc: AnnotatedDocument, at: number): boolean =>
  /\d{3}$/u.test(wording(doc, at, at + 1)) || (doc.tokens.kind[at] === Kind.number && endOfNumber(doc, at) > at)

/** The last token of 44/12. */
function endOfNumber({ text, tokens }: AnnotatedDocument, at: number): number {
  const isParted = text.charAt(tokens.end[at] ?? text.length) === '/' && tokens.kind[at + 2] === Kind.number
  return isParted && tokens.spaced[at + 1] === 0 && tokens.spaced[at + 2] === 0 ? at + 2 : at
}
