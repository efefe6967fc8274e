import type { Quote, Source, Span } from '#core/model'
import { sentencesWithin } from '#core/text/sentences'
import { paragraphAround } from '../sources/reading/paragraph'

export interface EvidencePiece {
  readonly start: number
  readonly text: string
  /** The rule stands on these words. */
  readonly isEvidence: boolean
}

/** At most this many units of the narrator's sentence are shown around the words a rule stands on. */
const room = 70

/**
 * The narrator's words around the evidence for the speaker of a quote, the evidence marked: who says it, and how. The quoted
 * words themselves are left out; they stand above. Empty when the rule stands on nothing but the marks.
 */
export const evidencePieces = (quote: Quote, source: Source, evidence: readonly Span[]): readonly EvidencePiece[] => {
  const spans = evidence
    .filter(
      (span) =>
        span.end <= source.text.length &&
        !quote.anchors.some((anchor) => span.start < anchor.end && span.end > anchor.start),
    )
    .toSorted((left, right) => left.start - right.start)
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  const frame = frameAround(quote, source, { start: first.start, end: last.end })
  const inside = spans.filter((span) => span.start >= frame.start && span.end <= frame.end)
  const pieces: EvidencePiece[] = []
  let at = frame.start
  for (const span of inside) {
    if (span.start < at) continue
    if (span.start > at) pieces.push(piece(source, at, span.start, false))
    pieces.push(piece(source, span.start, span.end, true))
    at = span.end
  }
  if (at < frame.end) pieces.push(piece(source, at, frame.end, false))
  return pieces
}

const piece = (source: Source, start: number, end: number, isEvidence: boolean): EvidencePiece => ({
  start,
  text: source.text.slice(start, end),
  isEvidence,
})

/** The rest of the sentence around the evidence, as far as the quoted words and without cutting words. */
const frameAround = (quote: Quote, source: Source, span: Span): Span => {
  const paragraph = paragraphAround(source.text, span.start)
  const sentences = sentencesWithin(source.text, paragraph.start, paragraph.end)
  const [from] = sentences.findLast(([start]) => start <= span.start) ?? [paragraph.start]
  const [, to] = sentences.find(([, end]) => end >= span.end) ?? [0, paragraph.end]
  const before = quote.anchors.filter((anchor) => anchor.end <= span.start).map((anchor) => anchor.end)
  const after = quote.anchors.filter((anchor) => anchor.start >= span.end).map((anchor) => anchor.start)
  return tidied(
    source.text,
    {
      start: Math.max(from, span.start - room, ...before),
      end: Math.min(to, span.end + room, ...after),
    },
    span,
  )
}

const tidied = (text: string, frame: Span, span: Span): Span => {
  let { start, end } = frame
  while (
    start < span.start &&
    start > 0 &&
    /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) &&
    /[\p{L}\p{N}]/u.test(text.charAt(start))
  )
    start += 1
  while (end > span.end && /[\p{L}\p{N}]/u.test(text.charAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end - 1)))
    end -= 1
  while (start < span.start && /[\s"“”«»„,،、.\-–—]/u.test(text.charAt(start))) start += 1
  while (end > span.end && /[\s"“”«»„]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
