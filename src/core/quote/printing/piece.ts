import type { Span } from '#core/model'

/**
 * A stretch of what is printed. `words` and `emphasis` are the speaker's, character for character (quotation marks
 * inside may take the other form; reported speech has none), and `span` tells where they stand in the source. `editorial` is ours: brackets,
 * points, marks; its `span` is what it stands for, null when it stands for nothing that was said.
 */
export interface Piece {
  readonly text: string
  readonly kind: 'words' | 'editorial' | 'emphasis'
  readonly span: Span | null
}

export const words = (text: string, { start, end }: Span): Piece => ({ text, kind: 'words', span: { start, end } })

export const editorial = (text: string, span: Span | null = null): Piece => ({ text, kind: 'editorial', span })
