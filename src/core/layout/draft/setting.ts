import type { LanguageTag } from '#core/model'
import type { AnchorName } from '#core/pack/document'
import type { PrintedWords } from '#core/pack/words'
import type { Measure } from '../measure'
import type { TagId } from '../page'
import type { Sheet } from '../style/sheet'
import type { Styles } from '../style/typography'
import type { TagTree } from './tags'

/** What every block needs to be set: faces to measure with, the sheet, and where in the structure it stands. */
export interface Setting {
  readonly measure: Measure
  readonly sheet: Sheet
  readonly styles: Styles
  /** What the layout says by itself, in the language of the pack. */
  readonly words: PrintedWords
  readonly language: LanguageTag
  /** The side where the pages of this pack begin to be read. */
  readonly direction: 'ltr' | 'rtl'
  readonly tags: TagTree
  /** The section's own element in the structure. */
  readonly section: TagId
  /** What room is kept for the number of a page before it is known: as many figures as the last page may have. */
  readonly pageFigures: string
  /** Every place that a link may lead to. */
  readonly anchors: Pick<ReadonlySet<AnchorName>, 'has'>
  /** Told each letter that no face can draw. */
  readonly onMissing: (letter: string) => void
}
