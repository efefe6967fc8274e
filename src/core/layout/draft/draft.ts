import type { AnchorName, Target } from '#core/pack/document'
import type { BoxItem, ImageItem, RuleItem, TagId, TextItem } from '../page'
import type { TextStyle } from '../style/typography'

/**
 * An item before its page is known: its place is relative to the strip it belongs to, and links and page numbers
 * still name the place they lead to.
 */
export type Draft = TextItem | RuleItem | BoxItem | ImageItem | LinkDraft | PageNumberDraft

interface LinkDraft {
  readonly kind: 'link-to'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly target: Target
  /** What a screen reader says of it; null: the number of the page that it leads to, which is not known yet. */
  readonly label: string | null
  readonly tag: TagId
}

/** The number of the page where a place is; `x` is its left or its right end. */
export interface PageNumberDraft {
  readonly kind: 'page-number'
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'right'
  readonly of: AnchorName
  /** Another number stands behind it, `x` is the end of that, and `comma` goes between them. */
  readonly next?: { readonly of: AnchorName; readonly comma: string }
  readonly style: TextStyle
  readonly tag: TagId
}

export const moved = <Moved extends Draft>(draft: Moved, dx: number, dy: number): Moved =>
  draft.kind === 'rule'
    ? { ...draft, x1: draft.x1 + dx, x2: draft.x2 + dx, y1: draft.y1 + dy, y2: draft.y2 + dy }
    : { ...draft, x: draft.x + dx, y: draft.y + dy }

/** The same, said to nobody who listens: for what is repeated, such as the head of a table on its second page. */
export const asDecoration = (draft: Draft): Draft | null => {
  if (draft.kind === 'link-to' || draft.kind === 'page-number') return null
  if (draft.kind === 'text' || draft.kind === 'image') {
    const { tag: _, ...untagged } = draft
    return untagged
  }
  return draft
}
