import type { Found } from '#core/extract/documents/found'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, startOf } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** « Carrefour de la paix » after “projet”, «Жаңа Жібек Жолы» before “бастамасы”, 《…》 that ends in a keyword. */
export function namedByMarks(doc: AnnotatedDocument): Found[] {
  const { tokens, reading, stretches, text, lexicon } = doc
  const found: Found[] = []
  for (const stretch of stretches) {
    if (!stretch.closed || stretch.close - stretch.open > 12) continue
    const after = tokens.kind[stretch.close + 1] === Kind.word ? classesAt(doc, stretch.close + 1) : 0
    if (lexicon.source.writing === 'cased' && tokens.shape[stretch.open + 1] === Shape.lower) continue
    if (isAnnounced(doc, stretch.open - 1) || (after & Is.document) !== 0) {
      found.push({ start: stretch.start, end: stretch.end, symbol: null })
    }
  }
  if (!text.includes('《')) return found
  for (const match of text.matchAll(/《([^《》\n]{2,40})》/g)) {
    const inside = (match[1] as string).trim()
    const start = match.index + 1 + (match[1] as string).search(/\S/)
    const first = tokenAt(doc, start + inside.length - 1)
    let word = first
    while (word > 0 && reading.span[word] === 0) word -= 1
    if (is(doc, word, Is.document | Is.utterance)) {
      found.push({ start, end: start + inside.length, symbol: null })
    }
  }
  return found
}

/** The word before the mark, past articles, is an instrument: treaty, initiative, project. */
function isAnnounced(doc: AnnotatedDocument, before: number): boolean {
  const { tokens, reading } = doc
  let at = before
  while (at > 0 && reading.span[at] === 0) at -= 1
  if (at < 0 || tokens.kind[at] !== Kind.word) return false
  const bits = classesAt(doc, at)
  return (bits & Is.document) !== 0 && (bits & (Is.utterance | Is.cue)) === 0
}

/** The token that holds this offset. */
function tokenAt(doc: AnnotatedDocument, offset: number): number {
  const { tokens } = doc
  let low = 0
  let high = tokens.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(doc, middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
