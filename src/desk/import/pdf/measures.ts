import type { Column, Line } from './lines'

/** How the lines of a column stand. */
export interface Measures {
  /** Where its lines begin and end in reading, counted from the side on which it begins. */
  readonly width: number
  readonly start: (line: Line) => number
  readonly end: (line: Line) => number
  /** From one line to the next inside a paragraph, of lines as large as this one. */
  readonly leading: (line: Line) => number
  /** The usual step between lines as large as this one, wide or narrow. */
  readonly step: (line: Line) => number
  /** Its lines are spread out to end together, all but the last ones of paragraphs. */
  readonly isJustified: boolean
  /** Most of its lines are as wide as it is, or nearly: they run on. */
  readonly isFilled: boolean
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
    leading: ({ size }) => leadings.inside(size),
    step: ({ size }) => leadings.usual(size),
    isFilled:
      lines.length >= fewestJustified &&
      lines.filter((line) => line.right - line.left > nearly * (right - left)).length * 2 > lines.length,
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
const leadingsOf = (
  lines: readonly Line[],
): { readonly inside: (size: number) => number; readonly usual: (size: number) => number } => {
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
  const usual = (size: number): number => {
    const known = bySize.get(classOf({ size })) ?? measure(size)
    bySize.set(classOf({ size }), known)
    return known
  }
  return { usual, inside: (size) => closestOf(steps, size) ?? usual(size) }
}

/**
 * Where most paragraphs are a line long the usual step is the one between them: that of lines which stand as near as lines of
 * running text do, if some do. A letterhead over widely set lines has a few.
 */
const closestOf = (
  steps: readonly { readonly step: number; readonly size: number | null }[],
  size: number,
): number | null => {
  const own = steps.filter((step) => step.size === classOf({ size }))
  const least = Math.min(...own.map(({ step }) => step))
  const near = own.filter(({ step }) => step <= 1.1 * least).length
  const isWide = smallerOf(own) > 1.5 * least
  return isWide && least <= mostLeading * size && near >= fewestNear * own.length ? least : null
}

/** In parts of all steps between lines of one size. */
const fewestNear = 0.15
/** A line this wide, in parts of its column, leaves no more room than a word takes. */
const nearly = 0.85

/** In half points. */
const classOf = ({ size }: Pick<Line, 'size'>): number => Math.round(size * 2)

/** The smaller ones are those inside paragraphs, also where most paragraphs are short. */
const smallerOf = (steps: readonly { readonly step: number }[]): number =>
  steps.toSorted((a, b) => a.step - b.step)[Math.floor(steps.length * 0.35)]?.step ?? 0
