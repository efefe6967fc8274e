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

/** Takes away the lines that stand in the same place of several pages, and the numbers of pages. */
export const withoutRunningHeads = (
  pages: readonly PageOfPieces[],
  textOf: (row: readonly Piece[]) => string,
): Parted => {
  const rows = pages.map((page) => edgesOf(page, textOf))
  const seen = new Map<string, number>()
  for (const own of rows) for (const key of new Set(own.map((row) => row.key))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const heads = new Map<string, Parted['heads'][number]>()
  const left = pages.map((page, at) => {
    const taken = new Set<Piece>()
    for (const { pieces, key, text, role } of rows[at] ?? []) {
      if ((seen.get(key) ?? 0) < 2 && !isPageNumber(text)) continue
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
  /** Alike for the same line with another number on another page. */
  readonly key: string
}

const edgesOf = ({ height, pieces }: PageOfPieces, textOf: (row: readonly Piece[]) => string): readonly EdgeRow[] => {
  const at = (from: number, to: number): readonly Piece[] => pieces.filter(({ base }) => base >= from && base < to)
  const above = rowsOf(at(-Infinity, height * edge)).slice(0, mostLines)
  const below = rowsOf(at(height * (1 - edge), Infinity)).slice(-mostLines)
  const row =
    (role: EdgeRow['role']) =>
    (standing: readonly Piece[]): EdgeRow => {
      const text = textOf(standing)
      const place = Math.round((standing[0]?.base ?? 0) / 6)
      return { pieces: standing, role, text, key: `${role} ${place} ${text.replaceAll(/\p{Nd}+/gu, '#')}` }
    }
  return [...above.map(row('header')), ...below.map(row('footer'))]
}

/** A number alone, between dashes, or with the word for a page before it and how many there are behind it. */
export const isPageNumber = (text: string): boolean =>
  /^[-–—|\s]*(?:\p{L}{1,12}\.?\s*)?\p{Nd}{1,4}(?:\s*(?:\/|\p{L}{1,4})\s*\p{Nd}{1,4})?[-–—|\s]*$/u.test(text) ||
  chinesePageNumber.test(text)
