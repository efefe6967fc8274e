import type { Quote, Source } from '#core/model'
import type { RecordedBracket, Utterance } from '#core/text/verbatim'
import type { Piece } from './piece'

/**
 * The brackets in a printed quotation, in order, each with the words of the source it stands for: see
 * `checkVerbatim`.
 */
export const recordedBracketsOf = (pieces: readonly Piece[], source: Source): readonly RecordedBracket[] =>
  pieces.flatMap(({ text, kind, span }) => {
    const inside = kind === 'editorial' ? /^\s*\[([^.…[\]][^[\]]*)\]\s*$/u.exec(text)?.[1] : undefined
    if (inside === undefined) return []
    return [{ text: inside, replaces: span === null ? '' : source.text.slice(span.start, span.end) }]
  })

/** What was said in one breath by one speaker, as far as a quotation knows: its own stretches. */
export const utteranceOf = (quote: Quote): Utterance => ({ stretches: quote.anchors.map(({ exact }) => exact) })
