import { isLoose } from '#core/extract/documents/found'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, spanAt } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** 巴黎协定, 联合国宪章, 伊朗核问题全面协议: a place, body or country, and what may stand between it and the keyword. */
export function inSigns(doc: AnnotatedDocument, at: number, free: number): [number, number] | null {
  const { tokens, reading } = doc
  let first = at
  let isNamed = false
  while (first > free && at - first < 12 && tokens.kind[first - 1] === Kind.han) {
    let before = first - 1
    while (before > free && reading.span[before] === 0) before -= 1
    const bits = classesAt(doc, before)
    const named = (bits & (Is.country | Is.place | Is.organisation)) !== 0
    if (named || (bits & Is.portfolio) !== 0) first = before
    else {
      const modifier = modifierBefore(doc, first)
      if (modifier === 0) break
      first -= modifier
    }
    isNamed ||= named
  }
  const span = spanAt(doc, at)
  const isEnough = isLoose(doc, at, span) ? isNamed && at - first >= fewestSigns : first < at
  return isEnough && first >= free ? [first, at + span] : null
}

/** Of a plan or a strategy so many signs stand before the keyword when they name it. */
const fewestSigns = 4

/** How many signs of a modifier end here: 全面, 核问题. */
function modifierBefore({ text, tokens, lexicon }: AnnotatedDocument, end: number): number {
  for (let length = 4; length > 0; length -= 1) {
    const start = end - length
    const isHan = start >= 0 && tokens.kind[start] === Kind.han
    if (isHan && lexicon.paperModifiers.has(text.slice(tokens.start[start], tokens.end[end - 1]))) return length
  }
  return 0
}
