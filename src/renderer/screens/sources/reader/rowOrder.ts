import type { Source } from '#core/model'
import { type Block, beginsWithTitle } from '../reading/blocks'

export interface RowOrder {
  /** The text begins with the title of the source, which is then drawn as its title. */
  readonly isTitled: boolean
  /** null: the row that says what the text is. */
  readonly blockOf: (row: number) => number | null
  readonly rowOf: (block: number) => number
}

/** What the text is stands below its title; where it has none in its first line, above the text. */
export const rowOrder = (source: Source, blocks: readonly Block[]): RowOrder => {
  const isTitled = beginsWithTitle(source, blocks)
  const headRow = isTitled ? 1 : 0
  return {
    isTitled,
    blockOf: (row) => (row === headRow ? null : row < headRow ? row : row - 1),
    rowOf: (block) => (block < headRow ? block : block + 1),
  }
}
