import type { LanguageTag } from '#core/model'
import { differingFigures, figuresOf, symbolsOf } from './figures'
import { nameKeysOf } from './names'
import { type Paragraph, paragraphsOf } from './numbering'

/** A text in one language. */
export interface Version {
  readonly text: string
  readonly language: LanguageTag
}

/** Paragraphs that say the same: usually one and one, sometimes two for one, or none where a version lacks it. */
export interface AlignedParagraphs {
  readonly left: readonly Paragraph[]
  readonly right: readonly Paragraph[]
  /** Figures that only one side has: a reason to look. */
  readonly differing: { readonly left: readonly string[]; readonly right: readonly string[] }
}

/**
 * Two language versions of one text, paragraph by paragraph, in order (after Gale and Church, 1993: the cheapest path
 * through both, where length, figures, document symbols and names tell what belongs together). It promises paragraphs
 * of parallel documents, not sentences, and compares no meaning.
 */
export const alignParagraphs = (left: Version, right: Version): readonly AlignedParagraphs[] => {
  const [ours, theirs] = [marksOf(left), marksOf(right)]
  const firstPath = cheapestPath(ours, theirs, lengthOf(ours) / Math.max(1, lengthOf(theirs)))
  return cheapestPath(ours, theirs, ratioOn(firstPath, ours, theirs)).map(([from, to, fromOther, toOther]) => {
    const [one, other] = [ours.slice(from, to), theirs.slice(fromOther, toOther)]
    return {
      left: one.map(({ paragraph }) => paragraph),
      right: other.map(({ paragraph }) => paragraph),
      differing: one.length === 0 || other.length === 0 ? nothing : differingFigures(figuresIn(one), figuresIn(other)),
    }
  })
}

/**
 * How surely two texts are versions of one: the share of figures, symbols and names they have in common, 0 to 1. Texts
 * that hold fewer than three of them tell nothing and give 0.
 */
export const likenessOf = (left: Version, right: Version): number => {
  const [ours, theirs] = [signsOf(left.text, left.language), signsOf(right.text, right.language)]
  const smaller = Math.min(ours.size, theirs.size)
  return smaller < 3 ? 0 : [...ours].filter((sign) => theirs.has(sign)).length / smaller
}

interface Marks {
  readonly paragraph: Paragraph
  readonly length: number
  readonly figures: readonly string[]
  /** What does not change with the language. */
  readonly signs: ReadonlySet<string>
}

const nothing = { left: [], right: [] } as const

const marksOf = ({ text, language }: Version): readonly Marks[] =>
  paragraphsOf(text).map((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end)
    return { paragraph, length: words.length, figures: figuresOf(words, language), signs: signsOf(words, language) }
  })

const signsOf = (words: string, language: LanguageTag): ReadonlySet<string> =>
  new Set([
    ...figuresOf(words, language).filter((figure) => figure.length > 1),
    ...symbolsOf(words),
    ...nameKeysOf(words),
  ])

const lengthOf = (marks: readonly Marks[]): number => marks.reduce((sum, { length }) => sum + length, 0)

const figuresIn = (marks: readonly Marks[]): readonly string[] => marks.flatMap(({ figures }) => figures)

/** Paragraphs taken from the left and from the right in one step, and what such a step costs by itself. */
const steps = [
  [1, 1, 0],
  [1, 0, 1.7],
  [0, 1, 1.7],
  [2, 1, 1.2],
  [1, 2, 1.2],
] as const

type Path = readonly (readonly [from: number, to: number, fromOther: number, toOther: number])[]

/** Wider than this the two texts are no versions of one; a band keeps very long ones quick. */
const bandOf = (rows: number, columns: number): number => Math.max(40, Math.abs(rows - columns) + 40)

const cheapestPath = (ours: readonly Marks[], theirs: readonly Marks[], ratio: number): Path => {
  const columns = theirs.length + 1
  const costs = new Float64Array((ours.length + 1) * columns).fill(Number.POSITIVE_INFINITY)
  const taken = new Uint8Array(costs.length)
  const band = bandOf(ours.length, theirs.length)
  costs[0] = 0
  for (let row = 0; row <= ours.length; row += 1) {
    const middle = Math.round((row / Math.max(1, ours.length)) * theirs.length)
    for (let column = Math.max(0, middle - band); column <= Math.min(theirs.length, middle + band); column += 1) {
      for (const [index, [down, across, own]] of steps.entries()) {
        if (down > row || across > column) continue
        const before = costs[(row - down) * columns + column - across] ?? Number.POSITIVE_INFINITY
        const cost = before + own + costOf(ours, theirs, row, column, down, across, ratio)
        if (cost >= (costs[row * columns + column] ?? 0)) continue
        costs[row * columns + column] = cost
        taken[row * columns + column] = index
      }
    }
  }
  return pathBack(taken, ours.length, theirs.length)
}

/**
 * How much longer our language runs than theirs: measured where one paragraph answers one, so that paragraphs which one
 * version lacks do not count. The middle of the ratios, because a single wrong pair must not move it.
 */
const ratioOn = (path: Path, ours: readonly Marks[], theirs: readonly Marks[]): number => {
  const ratios = path
    .filter(([from, to, fromOther, toOther]) => to - from === 1 && toOther - fromOther === 1)
    .map(([from, , fromOther]) => (ours[from]?.length ?? 1) / Math.max(1, theirs[fromOther]?.length ?? 1))
    .toSorted((left, right) => left - right)
  return ratios[ratios.length >> 1] ?? 1
}

const pathBack = (taken: Uint8Array, rows: number, columns: number): Path => {
  const path: (readonly [number, number, number, number])[] = []
  let [row, column] = [rows, columns]
  while (row > 0 || column > 0) {
    const [down, across] = steps[taken[row * (columns + 1) + column] ?? 0] ?? steps[0]
    path.push([row - down, row, column - across, column])
    row -= down
    column -= across
  }
  return path.toReversed()
}

/**
 * What it costs to say that these paragraphs are the same: unlike lengths, and signs that only one side has (doubly so
 * where two paragraphs are put together for one).
 */
const costOf = (
  ours: readonly Marks[],
  theirs: readonly Marks[],
  row: number,
  column: number,
  down: number,
  across: number,
  ratio: number,
): number => {
  if (down === 0 || across === 0) return 0
  const [one, other] = [ours.slice(row - down, row), theirs.slice(column - across, column)]
  const unlike = Math.abs(Math.log((lengthOf(one) + 1) / (lengthOf(other) * ratio + 1)))
  const signs = new Set(one.flatMap((mark) => [...mark.signs]))
  const others = new Set(other.flatMap((mark) => [...mark.signs]))
  const shared = [...signs].filter((sign) => others.has(sign)).length
  const strange = Math.min(4, signs.size + others.size - 2 * shared)
  return Math.min(3, 1.5 * unlike) + 0.35 * (down + across - 1) * strange - 0.9 * Math.min(4, shared)
}
