/** One step of an alignment: the items [from, to) of the left side answer to [fromOther, toOther) of the right side. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly fromOther: number
  readonly toOther: number
}

/** Items taken from the left and from the right in one step. */
const sizes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const

/** So far from the diagonal the two sides may run apart; a band keeps long texts quick. */
const widest = 40

/**
 * The cheapest way through two sequences, in order, from their beginnings to their ends (dynamic programming after Gale
 * and Church, 1993). `cost` prices one step and must be finite.
 */
export const cheapestPath = (rows: number, columns: number, cost: (step: Step) => number): readonly Step[] => {
  const grid = new Grid(rows, columns)
  for (let row = 0; row <= rows; row += 1) {
    const [first, last] = grid.columnsOf(row)
    for (let column = first; column <= last; column += 1) {
      for (const [index, [down, across]] of sizes.entries()) {
        const before = grid.costAt(row - down, column - across)
        if (before === Number.POSITIVE_INFINITY) continue
        grid.offer(row, column, before + cost(stepTo(row, column, down, across)), index)
      }
    }
  }
  return pathBack(grid, rows, columns)
}

const stepTo = (row: number, column: number, down: number, across: number): Step => ({
  from: row - down,
  to: row,
  fromOther: column - across,
  toOther: column,
})

const pathBack = (grid: Grid, rows: number, columns: number): readonly Step[] => {
  const path: Step[] = []
  let [row, column] = [rows, columns]
  while (row > 0 || column > 0) {
    const [down, across] = sizes[grid.stepAt(row, column)] ?? sizes[0]
    path.push(stepTo(row, column, down, across))
    row -= down
    column -= across
  }
  return path.toReversed()
}

/** What it costs at least to come to each place near the diagonal, and by which step. */
class Grid {
  private readonly band: number
  private readonly width: number
  private readonly costs: Float64Array
  private readonly steps: Uint8Array

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.band = widest + Math.abs(rows - columns)
    this.width = 2 * this.band + 1
    this.costs = new Float64Array((rows + 1) * this.width).fill(Number.POSITIVE_INFINITY)
    this.steps = new Uint8Array(this.costs.length)
    this.costs[this.placeOf(0, 0)] = 0
  }

  columnsOf(row: number): readonly [first: number, last: number] {
    const middle = this.middleOf(row)
    return [Math.max(0, middle - this.band), Math.min(this.columns, middle + this.band)]
  }

  costAt(row: number, column: number): number {
    return row < 0 || column < 0 || Math.abs(column - this.middleOf(row)) > this.band
      ? Number.POSITIVE_INFINITY
      : (this.costs[this.placeOf(row, column)] ?? Number.POSITIVE_INFINITY)
  }

  offer(row: number, column: number, cost: number, step: number): void {
    const place = this.placeOf(row, column)
    if (cost >= (this.costs[place] ?? 0)) return
    this.costs[place] = cost
    this.steps[place] = step
  }

  stepAt(row: number, column: number): number {
    return this.steps[this.placeOf(row, column)] ?? 0
  }

  private placeOf(row: number, column: number): number {
    return row * this.width + column - this.middleOf(row) + this.band
  }

  private middleOf(row: number): number {
    return Math.round((row / Math.max(1, this.rows)) * this.columns)
  }
}
