import { type IsHyphenated, rejoined } from './divided'
import type { FoundText } from './foundText'
import type { Lexicon } from './lexicon'
import { type SearchedWords, searchedWords } from './search'

/** What stands on both sides of the edges between pages, so that words which an edge divides are found like others. */
export interface PageEdges {
  /** Letters and figures alone, around each edge. */
  readonly letters: readonly { readonly solid: string; readonly page: FoundText }[]
  /** The words around each edge in a row, a few of either side. */
  readonly words: SearchedWords
  /** The page behind the edge at which so many words stand, some of them on either side; null where they do not. */
  readonly pageAcross: (place: number, length: number) => FoundText | null
}

/** So many words of either side are looked at; behind them one place is empty, so that edges have nothing in common. */
const side = 4
const slot = 2 * side + 1

/** As long on either side as a piece of a passage is. */
const lettersOfSide = 24

/**
 * So many lines at the end of a page may go on in the first lines of the next: what stands last on a page need not be painted
 * last, as notes beside the text are not. Each of them is read with each.
 */
const mostTails = 8
const mostHeads = 3

export const pageEdgesIn = (found: readonly FoundText[], lexicon: Lexicon, isHyphenated: IsHyphenated): PageEdges => {
  const pages = found.filter(({ where }) => 'page' in where)
  const edges = pages.map(({ text }) => edgesOf(text.split('\n')))
  const codes: number[] = []
  const seams: Seam[] = []
  const letters: PageEdges['letters'][number][] = []
  const add = (page: FoundText, before: Codes, behind: Codes, isJoined: boolean): void => {
    const room = isJoined ? side - 1 : side
    codes.push(...empty(room - before.length), ...before.slice(-room))
    codes.push(...behind.slice(0, slot - 1 - room), ...empty(slot - 1 - room - behind.length), 0)
    seams.push({ page, first: room })
  }
  for (const [index, page] of pages.entries()) {
    const tails = index === 0 ? [] : ownLines(edges, index - 1, 'tails').slice(0, mostTails)
    const heads = ownLines(edges, index, 'heads').slice(0, mostHeads)
    for (const tail of tails)
      for (const head of heads) {
        const [before, behind] = [[...lexicon.ready(tail).codes], [...lexicon.ready(head).codes]]
        add(page, before, behind, false)
        const whole = rejoined(tail, head, isHyphenated)
        if (whole !== null)
          add(page, before.slice(0, -1), [...lexicon.ready(whole).codes].slice(before.length - 1), true)
        const ends = [lexicon.solid(tail).slice(-lettersOfSide), lexicon.solid(head).slice(0, lettersOfSide)]
        letters.push({ solid: ends.join(''), page })
      }
  }
  return {
    letters,
    words: searchedWords(Int32Array.from(codes), lexicon),
    pageAcross: (place, length) => {
      const seam = seams[Math.floor(place / slot)]
      const at = place % slot
      return seam !== undefined && at < side && at + length > seam.first ? seam.page : null
    },
  }
}

type Codes = readonly number[]

interface Seam {
  readonly page: FoundText
  /** The place of the first word that is not of the page before alone. */
  readonly first: number
}

const empty = (count: number): readonly number[] => Array.from({ length: Math.max(0, count) }, () => 0)

/** The lines at both ends of a page, from the edge inwards. */
interface EdgeLines {
  readonly heads: readonly string[]
  readonly tails: readonly string[]
}

const looked = 24

const edgesOf = (lines: readonly string[]): EdgeLines => ({
  heads: lines.slice(0, looked),
  tails: lines.slice(-looked).toReversed(),
})

/** Without those that pages nearby have at the same place: head and foot of the page, their figures apart. */
const ownLines = (edges: readonly EdgeLines[], index: number, end: keyof EdgeLines): readonly string[] =>
  (edges[index]?.[end] ?? []).filter(
    (line, at) =>
      line.trim() !== '' && !nearby.some((away) => shapeOf(edges[index + away]?.[end][at] ?? '') === shapeOf(line)),
  )

/** Of a bound pack the pages on the same side. */
const nearby = [-2, -1, 1, 2]

const shapeOf = (line: string): string => line.replace(/\p{N}+/gu, '#')
