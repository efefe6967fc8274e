import type { Column, Line } from './lines'

/** How the lines of a column stand. */
export interface Measures {
  /** Where its lines begin and end in reading, counted from the side on which it begins. */
  readonly width: number
  readonly start: (line: Line) => number
  readonly end: (line: Line) => number
  /** From one line to the next inside a paragraph, of lines as large as this one. */
  readonly leading: (line: Line) => number
  /** Its lines are spread out to end together, all but the last ones of paragraphs. */
  readonly isJustified: boolean
}

/** Lines that end so near to one another end together, in points. */
export const justified = 1
/** A few lines may end together by chance, and one always does. */
const fewestJustified = 5

export const measuresOf = ({ lines, isRightToLeft }: Column): Measures => {
  let [left, right] = [Infinity, -Infinity]
  for (const line of lines) {
    left = Math.min(left, line.left)
    right = Math.max(right, line.right)
  }
  const leadings = leadingsOf(lines)
  return {
    width: right - left,
    start: (line) => (isRightToLeft ? right - line.right : line.left - left),
    end: (line) => (isRightToLeft ? right - line.left : line.right - left),
    leading: ({ size }) => leadings(size),
    isJustified:
      lines.length >= fewestJustified &&
      lines.filter((line) => (isRightToLeft ? line.left - left : right - line.right) < justified).length * 2 >
        lines.length,
  }
}

/** Fewer lines of one size may stand apart for a reason. */
const fewestSteps = 3
/** … but text is not set wider than this, in parts of its size. */
const mostLeading = 1.4

/** The step from line to line for each size: notes behind a text stand nearer to one another than its lines. */
const leadingsOf = (lines: readonly Line[]): ((size: number) => number) => {
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at] ?? line
    const step = line.base - before.base
    return step > 0.5 * line.size ? [{ step, size: classOf(before) === classOf(line) ? classOf(line) : null }] : []
  })
  const [all, bySize] = [smallerOf(steps), new Map<number, number>()]
  const measure = (size: number): number => {
    const own = steps.filter((step) => step.size === classOf({ size }))
    if (own.length >= fewestSteps) return smallerOf(own)
    return Math.max(all, Math.min(smallerOf(own), mostLeading * size))
  }
  return (size) => {
    const known = bySize.get(classOf({ size })) ?? measure(size)
    bySize.set(classOf({ size }), known)
    return known
  }
}

/** In half points. */
const classOf = ({ size }: Pick<Line, 'size'>): number => Math.round(size * 2)

/** The smaller ones are those inside paragraphs, also where most paragraphs are short. */
const smallerOf = (steps: readonly { readonly step: number }[]): number =>
  steps.toSorted((a, b) => a.step - b.step)[Math.floor(steps.length * 0.35)]?.step ?? 0
