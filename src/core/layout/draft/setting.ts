import type { AnchorName } from '#core/pack/document'
import type { Measure } from '../measure'
import type { TagId } from '../page'
import type { Sheet } from '../style/sheet'
import type { TagTree } from './tags'

/** What every block needs to be set: faces to measure with, the sheet, and where in the structure it stands. */
export interface Setting {
  readonly measure: Measure
  readonly sheet: Sheet
  readonly tags: TagTree
  /** The section's own element in the structure. */
  readonly section: TagId
  /** Every place that a link may lead to. */
  readonly anchors: ReadonlySet<AnchorName>
  /** Told each letter that no face can draw. */
  readonly onMissing: (letter: string) => void
}
