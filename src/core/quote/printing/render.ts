import type { Anchor, HouseStyle, LanguageTag, Quote, Source } from '#core/model'
import { houseOf, noMarks } from './house'
import { jointOf } from './joint'
import { type Piece, words } from './piece'
import { piecesOf } from './pieces'
import { withoutMarks } from './reported'
import { isBroken, quoteState } from '../verbatim/state'
import { wordsIn } from './wordCount'

export type { Piece } from './piece'

type RenderNote = 'edited' | 'joined' | 'emphasis-added' | 'translation-unofficial' | 'translation' | 'broken'

export interface Rendered {
  /** Everything between the outer marks, in order: the stretches and what joins them. */
  readonly pieces: readonly Piece[]
  /** The pieces of each stretch without the joins. */
  readonly parts: readonly { readonly anchor: Anchor; readonly pieces: readonly Piece[] }[]
  /** The outer marks; empty for a block and for reported speech. */
  readonly open: string
  readonly close: string
  /** Set off from the text, without marks. */
  readonly block: boolean
  readonly notes: readonly RenderNote[]
}

/**
 * A quotation as it is printed in a house style. Only declared edits change anything; what joins two stretches is
 * always seen: a reporting clause between two sentences closes and reopens the marks, a new paragraph reopens them,
 * anything else that stands between is an omission. Reported speech has no marks at all. A broken quotation shows the words that were stored, and says so.
 */
export const renderQuote = (
  quote: Quote,
  source: Source | undefined,
  style: HouseStyle,
  language: LanguageTag = 'en',
): Rendered => {
  const before = known.get(quote)
  if (before !== undefined && before.source === source && before.style === style && before.language === language)
    return before.rendered
  const rendered = renderedAnew(quote, source, style, language)
  known.set(quote, { source, style, language, rendered })
  return rendered
}

interface Known {
  readonly source: Source | undefined
  readonly style: HouseStyle
  readonly language: LanguageTag
  readonly rendered: Rendered
}

/** Neither a quotation nor a source is ever changed in place, and most are printed as they were before. */
const known = new WeakMap<Quote, Known>()

const renderedAnew = (quote: Quote, source: Source | undefined, style: HouseStyle, language: LanguageTag): Rendered => {
  const isReported = quote.kind === 'indirect'
  const house = isReported ? { ...houseOf(style, language), outer: noMarks } : houseOf(style, language)
  const sound = source !== undefined && !isBroken(quoteState(quote, source))
  const block = !isReported && house.blockFrom !== null && wordsIn(quote) >= house.blockFrom
  const marks = block ? noMarks : house.outer
  const parts = quote.anchors.map((anchor) => ({
    anchor,
    pieces: sound ? piecesOf(quote, source.text, anchor, house) : [words(anchor.exact, anchor)],
  }))
  const pieces = parts.flatMap(({ anchor, pieces: own }, index) => {
    const previous = quote.anchors[index - 1]
    return previous === undefined ? own : [jointOf(quote, source, [previous, anchor], house, marks), ...own]
  })
  return {
    pieces: isReported ? pieces.map(unmarked) : pieces,
    parts,
    ...marks,
    block,
    notes: notesOf(quote, source, sound),
  }
}

const unmarked = (piece: Piece): Piece =>
  piece.kind === 'editorial' ? piece : { ...piece, text: withoutMarks(piece.text) }

/** The quotation in its marks as plain text; emphasis between asterisks, and declared. */
export const quoteAsPlainText = (
  quote: Quote,
  source: Source | undefined,
  style: HouseStyle,
  language: LanguageTag = 'en',
): string => {
  const rendered = renderQuote(quote, source, style, language)
  const inside = rendered.pieces.map((piece) => (piece.kind === 'emphasis' ? `*${piece.text}*` : piece.text)).join('')
  const declared = rendered.notes.includes('emphasis-added') ? ` ${houseOf(style, language).emphasisAdded}` : ''
  return `${rendered.open}${inside}${rendered.close}${declared}`
}

const notesOf = (quote: Quote, source: Source | undefined, sound: boolean): readonly RenderNote[] => [
  ...(sound ? [] : (['broken'] as const)),
  ...(quote.edits.length > 0 ? (['edited'] as const) : []),
  ...(quote.anchors.length > 1 ? (['joined'] as const) : []),
  ...(quote.edits.some((edit) => edit.kind === 'emphasis') ? (['emphasis-added'] as const) : []),
  ...(quote.translation === null
    ? []
    : ([source?.origin === 'unofficial-translation' ? 'translation' : 'translation-unofficial'] as const)),
]
