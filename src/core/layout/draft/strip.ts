import type { AnchorName } from '#core/pack/document'
import type { Draft } from './draft'

/**
 * What is never divided: a line of text with what belongs to it, a row of a table, a picture with its facts. A pack
 * before it has pages is one long row of strips; the page breaker only decides between which of them a page ends.
 */
export interface Strip {
  readonly height: number
  /** White above it, dropped at the head of a page. */
  readonly space: number
  /** `half`: neighbours of that kind flow together in two columns. */
  readonly column: 'main' | 'full' | 'half'
  /** Placed relative to the top of the strip and to where reading starts. */
  readonly drafts: readonly Draft[]
  /** May a page end before this strip? `page`: it must, unless the page is still empty; `recto`: and a right page begins. */
  readonly breakBefore: 'may' | 'no' | 'page' | 'recto'
  readonly anchors?: readonly AnchorName[]
  /** Stands level with the strip in the column of notes, lower where an earlier note is still in the way. */
  readonly side?: Beside
  /** Begins below every note that stands beside what came before. */
  readonly belowNotes?: boolean
  /** Set again at the head of the page when the page breaks before this strip. */
  readonly repeats?: readonly Strip[]
  /** What stands here instead when it is first on its page. */
  readonly atTop?: Strip
  /** A head: lines of its text must stand under it. */
  readonly isHead?: true
  /** It is a page by itself, of this size in points, without marking, head and foot: it has its own. */
  readonly ownPaper?: { readonly width: number; readonly height: number }
  /** Named in the outline and the contents. */
  readonly listed?: { readonly title: string; readonly level: 1 | 2 }
}

export interface Beside {
  readonly height: number
  readonly drafts: readonly Draft[]
  /** Counted from the edge of the frame, over all its width, and not from the column of notes, which changes sides. */
  readonly inFrame?: true
  /** Names what it stands beside, and is read before it. */
  readonly readFirst?: true
}

export const stripDefaults = { space: 0, column: 'main', breakBefore: 'may' } as const

/** The strips of something that must not be divided: only before the first may a page end. */
export const keptTogether = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? strip : { ...strip, breakBefore: 'no' }))

/** The strips of something whose first must stay with what came before it. */
export const keptWithPrevious = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, breakBefore: 'no' } : strip))

export const asHead = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip) => ({ ...strip, isHead: true }))

export const withSpace = (strips: readonly Strip[], space: number): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, space } : strip))

/** At least so many lines stay on either page when a paragraph is divided; a paragraph too short for that stays whole. */
export const withoutWidows = (strips: readonly Strip[], least = 2): readonly Strip[] =>
  strips.map((strip, index) =>
    index === 0 || (index >= least && index <= strips.length - least) ? strip : { ...strip, breakBefore: 'no' },
  )

/** The same said again at the head of the next page, from the second strip on. */
export const continuedWith = (strips: readonly Strip[], repeats: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? strip : { ...strip, repeats: strip.repeats ?? repeats }))

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.space), 0)
