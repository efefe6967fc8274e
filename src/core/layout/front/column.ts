import { type Draft, moved } from '../draft/draft'
import { type SetLine, stacked } from '../text/setText'

/** One column of the front sheet, filled from the top. Nothing is cut: what has no room is refused whole. */
export class Column {
  readonly drafts: Draft[] = []
  y = 0
  constructor(
    readonly x: number,
    private room: number,
  ) {}

  get left(): number {
    return this.room - this.y
  }

  /** Where what may still be filled ends. */
  get foot(): number {
    return this.room
  }

  /** Keeps so much free at the foot. */
  keep(height: number): void {
    this.room -= height
  }

  /** Whether there was room, `space` below what stands there. */
  put(piece: Piece, space: number): boolean {
    const top = this.y === 0 ? 0 : this.y + space
    if (top + piece.height > this.room + 0.01) return false
    this.drafts.push(...piece.drafts.map((draft) => moved(draft, this.x, top)))
    this.y = top + piece.height
    return true
  }
}

/** Something that stands in a column as a whole. */
export interface Piece {
  readonly drafts: readonly Draft[]
  readonly height: number
}

export const pieceOf = (lines: readonly SetLine[], x = 0): Piece => stacked(lines, x, 0)

/** One piece under another. */
export const under = (upper: Piece, space: number, lower: Piece): Piece => ({
  drafts: [...upper.drafts, ...lower.drafts.map((draft) => moved(draft, 0, upper.height + space))],
  height: upper.height + space + lower.height,
})
