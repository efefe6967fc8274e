import { reach } from '#core/extract/offices/before'
import { readingsBehindHead, type Way } from '#core/extract/offices/behindHead'
import { headOf, holdsOffice } from '#core/extract/offices/holders'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, spanAt } from '#core/extract/text/document'
import { Shape } from '#core/extract/text/tokens'

interface Right {
  readonly last: number
  readonly headLast: number
  readonly isPossessor: boolean
}

/** What follows the head and belongs to it: of Finance and Trade, цифровых технологий Тайваня, a.i., général. */
export function rightOf(doc: AnnotatedDocument, from: number): Right {
  const { source } = doc.lexicon
  const way: Way = {
    doc,
    from,
    limit: Math.min(doc.tokens.count, from + reach),
    genitive: source.genitive === true && !source.headFinal,
    at: from,
    bits: 0,
    span: 0,
    headLast: from,
    closed: false,
    isPossessor: false,
  }
  while (way.at < way.limit && goesOn(way)) continue
  return { last: way.at, headLast: way.headLast, isPossessor: way.isPossessor }
}

/** The first reading that says something of the token decides; where none does the office ends. */
function goesOn(way: Way): boolean {
  way.bits = classesAt(way.doc, way.at)
  way.span = spanAt(way.doc, way.at)
  for (const read of readings) {
    const known = read(way)
    if (known !== null) return known
  }
  return false
}

/** пресс-секретарь президента РФ: an office of somebody’s office, which is read as one itself. */
function overHolder(way: Way): true | null {
  const { doc, at, genitive } = way
  if (!genitive || doc.lexicon.source.writing !== 'cased' || doc.tokens.shape[at] !== Shape.lower) return null
  if (!holdsOffice(doc, at)) return null
  const head = headOf(doc, at)
  way.at = rightOf(doc, head + Math.max(1, spanAt(doc, head))).last
  way.closed = true
  return true
}

const readings = readingsBehindHead(overHolder)
