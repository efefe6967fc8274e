import { chinesePageNumber } from './data/signs'
import { rowsOf } from './lines'
import type { Piece } from './pieces'

export interface PageOfPieces {
  readonly number: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

export interface Parted {
  /** What is left of each page, in the same order. */
  readonly pages: readonly PageOfPieces[]
  /** What stood at the heads and feet, each once. */
  readonly heads: readonly { readonly role: 'header' | 'footer'; readonly text: string }[]
}

/** Heads and feet stand in this part of a page, and are so many lines at most. */
const [edge, mostLines] = [0.15, 4]

/** … and one that looks like a paragraph on so many of the pages, in parts of all. */
const mostPages = 0.75

/** Takes away the lines that stand in the same place of several pages, and the numbers of pages. */
export const withoutRunningHeads = (
  pages: readonly PageOfPieces[],
  textOf: (row: readonly Piece[]) => string,
): Parted => {
  const rows = pages.map((page) => edgesOf(page, textOf).filter((row) => isPageNumber(row.text) || !row.isInText))
  const seen = new Map<string, number>()
  for (const own of rows) for (const key of new Set(own.map((row) => row.key))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const heads = new Map<string, Parted['heads'][number]>()
  const left = pages.map((page, at) => {
    const taken = new Set<Piece>()
    for (const { pieces, key, text, role, isProse } of rows[at] ?? []) {
      // A paragraph that stands in the same place of some pages is said several times; a head stands on nearly all of them.
      const wanted = isProse ? Math.max(3, pages.length * mostPages) : 2
      if ((seen.get(key) ?? 0) < wanted && !isPageNumber(text)) continue
      for (const piece of pieces) taken.add(piece)
      if (!heads.has(key)) heads.set(key, { role, text })
    }
    return taken.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !taken.has(piece)) }
  })
  return { pages: left, heads: [...heads.values()] }
}

interface EdgeRow {
  readonly pieces: readonly Piece[]
  readonly role: 'header' | 'footer'
  readonly text: string
  /** Lines lead from it to the middle of the page, alike and at the distance of the text's, or it goes on with a sentence: it is one of them. */
  readonly isInText: boolean
  /** It, or a line beside it, is as wide as the text and as large: so paragraphs are, and few heads. */
  readonly isProse: boolean
  /** Alike for the same line with another number on another page. */
  readonly key: string
}

const edgesOf = ({ height, pieces }: PageOfPieces, textOf: (row: readonly Piece[]) => string): readonly EdgeRow[] => {
  const all = rowsOf(pieces)
  const above = all.filter((row) => baseOf(row) < height * edge).slice(0, mostLines)
  const below = all.filter((row) => baseOf(row) >= height * (1 - edge)).slice(-mostLines)
  const fillsText = fillerOf(all.filter((row) => baseOf(row) >= height * edge && baseOf(row) < height * (1 - edge)))
  const leading = leadingOf(all)
  const rowsIn = (role: EdgeRow['role'], inwards: 1 | -1, outermostLast: readonly (readonly Piece[])[]): EdgeRow[] => {
    const isNear = outermostLast.map((row) => isNextTo(row, besideOf(all.indexOf(row), all, inwards), leading))
    const blockOf = (at: number): readonly (readonly Piece[])[] => {
      let [first, last] = [at, at]
      while (first > 0 && isNear[first] === true) first -= 1
      while (isNear[last + 1] === true) last += 1
      return outermostLast.slice(first, last + 1)
    }
    return outermostLast.map((standing, at) => {
      const text = textOf(standing)
      const isProse = blockOf(at).some(fillsText)
      const place = Math.round(baseOf(standing) / 6)
      return {
        pieces: standing,
        role,
        text,
        isInText: isNear.slice(0, at + 1).every(Boolean) || (isProse && /^\p{Ll}/u.test(text)),
        isProse,
        key: `${role} ${place} ${text.replaceAll(/\p{Nd}+/gu, '#')}`,
      }
    })
  }
  return [...rowsIn('header', 1, above.toReversed()).toReversed(), ...rowsIn('footer', -1, below)]
}

/** Whether a line is as wide as the widest of the text, nearly, and set in its size. */
const fillerOf = (text: readonly (readonly Piece[])[]): ((row: readonly Piece[]) => boolean) => {
  const widest = text.toSorted((one, other) => widthOf(other) - widthOf(one))[0]
  if (widest === undefined) return () => false
  const size = widest[0]?.size ?? 0
  return (row) => isOfSize(row, size) && widthOf(row) >= 0.85 * widthOf(widest)
}

const widthOf = (row: readonly Piece[]): number =>
  Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ left }) => left))

const baseOf = (row: readonly Piece[]): number => row[0]?.base ?? 0

/** So many rows at most belong to other columns between two of one. */
const mostBetween = 12

/** The next row towards the middle of the page that stands over or under it: those of other columns stand beside it. */
const besideOf = (at: number, all: readonly (readonly Piece[])[], inwards: 1 | -1): readonly Piece[] | undefined => {
  const row = all[at] ?? []
  for (let away = 1; away <= mostBetween; away += 1) {
    const other = all[at + inwards * away]
    if (other === undefined || isUnder(other, row)) return other
  }
  return undefined
}

/** Both from left to right. */
const isUnder = (row: readonly Piece[], other: readonly Piece[]): boolean => {
  for (let [at, beside] = [0, 0]; at < row.length && beside < other.length;) {
    const [one, two] = [row[at], other[beside]]
    if (one === undefined || two === undefined) return false
    if (one.left < two.right && two.left < one.right) return true
    if (one.right <= two.right) at += 1
    else beside += 1
  }
  return false
}

/** From one line of running text to the next, of those that are set in its size: the smallest step there is. */
const leadingOf = (all: readonly (readonly Piece[])[]): ((size: number) => number) => {
  const steps = all.flatMap((row, at) => {
    const above = besideOf(at, all, -1)
    const size = row[0]?.size ?? 0
    const step = above === undefined ? 0 : baseOf(row) - baseOf(above)
    return above !== undefined && isOfSize(above, size) && step > 0.5 * size ? [{ row, step }] : []
  })
  return (size) =>
    steps.reduce((smallest, { row, step }) => (isOfSize(row, size) ? Math.min(smallest, step) : smallest), Infinity)
}

const isOfSize = (row: readonly Piece[] | undefined, size: number): boolean =>
  Math.abs((row?.[0]?.size ?? 0) - size) < 0.02 * size

/** The mark of a note, or a letter of another face, makes a line higher; a head stands further off. */
const mostLeading = 1.3

const isNextTo = (
  row: readonly Piece[],
  inner: readonly Piece[] | undefined,
  leading: (size: number) => number,
): boolean => {
  const size = row[0]?.size ?? 0
  const away = inner === undefined ? Infinity : Math.abs(baseOf(row) - baseOf(inner))
  return isOfSize(inner, size) && away <= mostLeading * leading(size)
}

/** A number alone, between dashes, or with the word for a page before it and how many there are behind it. */
export const isPageNumber = (text: string): boolean =>
  /^[-–—|\s]*(?:\p{L}{1,12}\.?\s*)?\p{Nd}{1,4}(?:\s*(?:\/|\p{L}{1,4})\s*\p{Nd}{1,4})?[-–—|\s]*$/u.test(text) ||
  chinesePageNumber.test(text)
