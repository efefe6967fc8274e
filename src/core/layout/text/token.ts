import type { LanguageTag } from '#core/model'
import type { AnchorName, Target } from '#core/pack/document'
import type { FaceName } from '../page'
import type { TextStyle } from '../style/typography'

/** Words in one style, as they come from a block. */
export interface StyledRun {
  readonly text: string
  readonly style: TextStyle
  readonly target?: Target
  readonly language?: LanguageTag
  /** What a screen reader says of the link, where the words alone would not do. */
  readonly label?: string
  /** A colour laid behind the words. */
  readonly tint?: string
  /** The words stand for the number of the page where this place is. */
  readonly pageOf?: AnchorName
  /** A line may end between these words, but not inside one of them (a double name). */
  readonly wholeWords?: true
}

/** The smallest piece that is placed: one word, or part of one, in one face; or one run of spaces. */
export interface Token {
  readonly text: string
  readonly face: FaceName
  readonly size: number
  readonly run: StyledRun
  readonly width: number
  /** White set before it, within its width: between Han characters and Latin letters or figures no one types a space. */
  readonly lead?: number
  /** White of a mark that the next one stands in: not within its width. */
  readonly tail?: number
  /** White of a mark within its width, left out where a line begins or ends with it. */
  readonly blankBefore?: number
  readonly blankAfter?: number
  /** Added after each letter, within the width, where the line is filled. */
  readonly spread?: number
  /** Embedding level (UAX 9): odd reads from right to left. */
  readonly level: number
  readonly space: boolean
  /** What may happen after this piece. */
  readonly breakAfter: 'no' | 'may' | 'must'
}
