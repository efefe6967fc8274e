import { bareStart, type Found, isAmong } from '#core/extract/documents/found'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { endOf, is, smallToken, spanAt, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * “Article 51 of the UN Charter”, «часть 3 статьи 15 Конституции»: a numbered part and the paper it is of are one paper, whether
 * that has a name of its own or the text calls it by its kind alone.
 */
export function numberedParts(doc: AnnotatedDocument, papers: readonly Found[]): Found[] {
  const { tokens } = doc
  const ends = new Map(papers.map(({ start, end }) => [start, end]))
  const found: Found[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    const named = behindNumber(doc, at)
    if (named === 0) continue
    let paper = named
    while (is(doc, paper, Is.definite) && spanAt(doc, paper) === 1) paper += 1
    const end = ends.get(bareStart(doc, paper)) ?? endOfKind(doc, paper)
    if (end === null) continue
    found.push({ start: bareStart(doc, at), end, symbol: null })
    while (at < tokens.count && endOf(doc, at) < end) at += 1
  }
  return found
}

/** Behind a numbered part, and the parts that it is itself of, whatever links them to the paper; 0 where no part is. */
function behindNumber(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  if (tokens.kind[at] !== Kind.word) return 0
  const number = is(doc, at + 1, Is.definite) ? at + 2 : at + 1
  if (!isPartNumber(doc, number) || !isAmong(doc, lexicon.paperParts, at, 1)) return 0
  let next = number + 1
  // 5.º, 5º
  while (tokens.kind[next] === Kind.other && tokens.spaced[next] === 0) next += 1
  const linked = behindLink(doc, next)
  if (linked === next && lexicon.source.genitive !== true) return 0
  const nested = behindNumber(doc, linked)
  return nested === 0 ? linked : nested
}

/** Past “of the”, «du», «des» or “to the”. */
function behindLink(doc: AnnotatedDocument, at: number): number {
  const { lexicon } = doc
  const word = smallToken(doc, at)
  const isLink = is(doc, at, Is.link) || lexicon.partLinks.has(word) || lexicon.obliqueArticles.has(word)
  return isLink || lexicon.feminineObliqueArticles.has(word) ? at + Math.max(1, spanAt(doc, at)) : at
}

/** 51, 5.º, VII. */
function isPartNumber(doc: AnnotatedDocument, at: number): boolean {
  const kind = doc.tokens.kind[at]
  return kind === Kind.number || (kind === Kind.word && /^[IVXLC]{1,6}$/u.test(wording(doc, at, at + 1)))
}

/** “of the agreement”: the end of a noun for a paper that stands alone. */
function endOfKind(doc: AnnotatedDocument, at: number): number | null {
  const isKind = is(doc, at, Is.document) || doc.lexicon.isPaper(nominative(doc, at))
  return isKind && !isAmong(doc, doc.lexicon.paperParts, at, 1) && doc.tokens.kind[at] === Kind.word
    ? endOf(doc, at + Math.max(1, spanAt(doc, at)) - 1)
    : null
}

/** German: a noun without the ending of its case. */
function nominative({ lexicon, ...doc }: AnnotatedDocument, at: number): string {
  const word = smallToken({ lexicon, ...doc }, at)
  const ending = lexicon.nounEndings.find((end) => word.endsWith(end) && lexicon.isPaper(word.slice(0, -end.length)))
  return ending === undefined ? word : word.slice(0, -ending.length)
}
