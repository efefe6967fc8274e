import type { Anchor, Quote, Source, Span } from '#core/model'
import { placeOf } from '#core/quote/verbatim/editing'
import { anchorAt } from '#core/text/anchor'
import { sentencesWithin } from '#core/text/sentences'
import { moveEdge } from '#core/text/spans'
import { betweenMarks } from './betweenMarks'
import { paragraphAround } from './paragraph'
import { quotable } from './quotable'

export interface Move {
  readonly edge: 'start' | 'end'
  readonly by: 'forward' | 'backward'
  readonly unit: 'word' | 'sentence'
}

/**
 * A quote that begins or ends one word or one sentence elsewhere; null when there is nowhere left to go. It stays in its
 * paragraph and apart from its other stretches. Declared edits that no longer lie in its words are given up.
 */
export const adjusted = (quote: Quote, source: Source, move: Move): Pick<Quote, 'anchors' | 'edits'> | null => {
  const index = move.edge === 'start' ? 0 : quote.anchors.length - 1
  const anchor = quote.anchors[index]
  if (anchor === undefined) return null
  const room = roomFor(quote, source, index)
  const span = move.unit === 'word' ? byWord(source.text, anchor, move) : bySentence(source.text, anchor, room, move)
  if (span === null || span.start < room.start || span.end > room.end) return null
  if (span.start === anchor.start && span.end === anchor.end) return null
  const anchors = quote.anchors.with(index, anchorAt(source.text, span))
  return { anchors, edits: quote.edits.filter((edit) => anchors.some((other) => holds(other, placeOf(edit)))) }
}

/** Stops after every word, and after the sign that follows the last word: "agree" and "agree." are two endings. */
const byWord = (text: string, anchor: Anchor, move: Move): Span | null => {
  const { start, end } = anchor
  if (move.edge === 'end' && move.by === 'forward') {
    const sign = /^[.,;:!?…。，；：！？،؛؟]+/u.exec(text.slice(end, end + 8))?.[0]
    if (sign !== undefined) return { start, end: end + sign.length }
  }
  return moveEdge(text, { start, end }, move.edge, move.by)
}

const bySentence = (text: string, anchor: Anchor, room: Span, move: Move): Span | null => {
  const sentences = sentencesWithin(text, room.start, room.end)
  const edges = sentences.map(([start, end]) => bare(text, { start, end })).map((sentence) => sentence[move.edge])
  const from = anchor[move.edge]
  const to = move.by === 'forward' ? edges.find((edge) => edge > from) : edges.findLast((edge) => edge < from)
  if (to === undefined) return null
  const span = { start: anchor.start, end: anchor.end, [move.edge]: to }
  return span.start < span.end ? span : null
}

/** A sentence without the quotation marks around it. */
const bare = (text: string, sentence: Span): Span =>
  quotable(text, [{ ...sentence, paragraph: 1, opens: true }], sentence)[0] ?? sentence

/**
 * Where a stretch may stand: in its paragraph, between its neighbours. Between quotation marks it stays there: what stands
 * outside them is the narrator’s, and would be put into the speaker’s mouth.
 */
const roomFor = (quote: Quote, source: Source, index: number): Span => {
  const { start, end } = quote.anchors[index] ?? { start: 0, end: 0 }
  const around = paragraphAround(source.text, start)
  const marked = quote.kind === 'indirect' ? null : betweenMarks(source.text, around, start)
  const paragraph = marked !== null && marked.end >= end ? marked : around
  return {
    start: Math.max(paragraph.start, quote.anchors[index - 1]?.end ?? 0),
    end: Math.min(paragraph.end, quote.anchors[index + 1]?.start ?? source.text.length),
  }
}

const holds = (anchor: Anchor, place: Span): boolean => place.start >= anchor.start && place.end <= anchor.end
