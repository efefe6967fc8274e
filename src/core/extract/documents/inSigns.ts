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
  const numbered = beforeNumber(doc, at, free)
  if (numbered < at) return [numbered, at + spanAt(doc, at)]
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
  // 自由贸易协定: a field alone names no paper
  const isEnough = isNamed && (!isLoose(doc, at, span) || at - first >= fewestSigns)
  return isEnough && first >= free ? [first, at + span] : null
}

/** 安理会第2728号决议: the number with the signs around it, and the body before it. The paper’s own token where there is none. */
function beforeNumber(
  { reading, text, tokens, lexicon: { source } }: AnnotatedDocument,
  at: number,
  free: number,
): number {
  const [opening, closing] = source.paperNumber ?? []
  const number = at - 2
  if (opening === undefined || number <= free || tokens.kind[number] !== Kind.number) return at
  const sign = (token: number): string => text.slice(tokens.start[token], tokens.end[token])
  if (sign(at - 1) !== closing || sign(number - 1) !== opening) return at
  let first = number - 1
  let before = first - 1
  while (before > free && reading.span[before] === 0) before -= 1
  if (before >= free && ((reading.bits[before] ?? 0) & Is.organisation) !== 0) first = before
  return first
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
