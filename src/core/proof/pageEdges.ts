import { type IsHyphenated, rejoined } from './divided'
import type { FoundText } from './foundText'
import type { Lexicon, ReadyText } from './lexicon'
import { type SearchedWords, searchedWords } from './search'

/** What stands on both sides of the edges between pages, so that words which an edge divides are found like others. */
export interface PageEdges {
  /** Letters and figures alone, as they stand on both sides of each edge. */
  readonly letters: readonly EdgeLetters[]
  /** Around edges between two words, and around those that divide one. */
  readonly words: readonly EdgeWords[]
}

/** The words around each edge in a row, a few of either side. */
interface EdgeWords extends SearchedWords {
  /** The page behind the edge at which so many words stand, some of them on either side; null where they do not. */
  readonly pageAcross: (place: number, length: number) => FoundText | null
  /** The line before and the line behind the edge at which a word stands. */
  readonly linesAt: (place: number) => readonly string[]
}

/** What ends a page and what begins the next, in one. */
export interface EdgeLetters {
  readonly solid: string
  /** So many of them are of the page before the edge. */
  readonly before: number
  /** The page behind the edge. */
  readonly page: FoundText
  /** Of the line before and of the line behind the edge alone. */
  readonly lines: readonly [string, string]
}

/** More of a passage stand on one page only where they are enough to know it by: they are found there. */
const lettersOfSide = 32

/** So many words of either side are looked at; behind them one place is empty, so that edges have nothing in common. */
const side = 4
const slot = 2 * side + 1

/**
 * So many lines at the end of a page may go on in the first lines of the next: what stands last on a page need not be painted
 * last, as notes beside the text are not. Each of them is read with each.
 */
const mostTails = 8
const mostHeads = 3

export const pageEdgesIn = (
  found: readonly FoundText[],
  file: SearchedWords,
  isHyphenated: IsHyphenated,
): PageEdges => {
  const { lexicon } = file
  const pages = found.filter(({ where }) => 'page' in where)
  const edges = pages.map(({ text }) => edgesOf(text, lexicon.ready(text)))
  const [whole, divided] = [new Slots(side), new Slots(side - 1)]
  const letters: EdgeLetters[] = []
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue
    const heads = ownLines(edges, index, 'heads', mostHeads).map((head) => {
      const codes = lexicon.ready(head.text).codes
      const own = lexicon.solid(head.text)
      return { line: head.text, codes, own, letters: lettersFrom(head, edges[index]?.heads ?? [], lexicon.solid) }
    })
    for (const own of ownLines(edges, index - 1, 'tails', mostTails)) {
      const tail = own.text
      const before = lexicon.ready(tail).codes
      const ending = lettersBefore(own, edges[index - 1]?.tails ?? [], lexicon.solid)
      for (const head of heads) {
        const lines = [tail, head.line]
        if (ending !== '' && head.letters !== '')
          letters.push({
            solid: ending + head.letters,
            before: ending.length,
            page,
            lines: [lexicon.solid(tail), head.own],
          })
        whole.add(page, lines, before, head.codes)
        const joined = rejoined(tail, head.line, isHyphenated)
        if (joined === null) continue
        divided.add(page, lines, before.slice(0, -1), lexicon.ready(joined).codes.slice(before.length - 1))
      }
    }
  }
  return { letters, words: [whole.searched(lexicon, file), divided.searched(lexicon)] }
}

/** What ends with a line: it alone where it is long enough, else what stands before it, too. `tails`: from the edge inwards. */
const lettersBefore = (line: EdgeLine, tails: readonly EdgeLine[], solid: (text: string) => string): string => {
  let letters = ''
  for (let at = tails.indexOf(line); at < tails.length && letters.length < lettersOfSide; at += 1)
    letters = solid(tails[at]?.text ?? '') + letters
  return letters.slice(-lettersOfSide)
}

/** What begins with a line. */
const lettersFrom = (line: EdgeLine, heads: readonly EdgeLine[], solid: (text: string) => string): string => {
  let letters = ''
  for (let at = heads.indexOf(line); at < heads.length && letters.length < lettersOfSide; at += 1)
    letters += solid(heads[at]?.text ?? '')
  return letters.slice(0, lettersOfSide)
}

/** Words around edges, each edge in as many places as any other. */
class Slots {
  private readonly codes: number[] = []
  private readonly pages: FoundText[] = []
  private readonly lines: (readonly string[])[] = []

  /** `before`: so many words are of the page before the edge alone. */
  constructor(private readonly before: number) {}

  add(page: FoundText, lines: readonly string[], tail: ReadyText['codes'], head: ReadyText['codes']): void {
    for (let back = this.before; back > 0; back -= 1) this.codes.push(tail[tail.length - back] ?? 0)
    for (let on = 0; on < slot - 1 - this.before; on += 1) this.codes.push(head[on] ?? 0)
    this.codes.push(0)
    this.pages.push(page)
    this.lines.push(lines)
  }

  searched(lexicon: Lexicon, among?: SearchedWords): EdgeWords {
    const { pages, lines, before } = this
    return {
      ...searchedWords(Int32Array.from(this.codes), lexicon, among),
      pageAcross: (place, length) => {
        const at = place % slot
        return at < side && at + length > before ? (pages[Math.floor(place / slot)] ?? null) : null
      },
      linesAt: (place) => lines[Math.floor(place / slot)] ?? [],
    }
  }
}

/** The lines at both ends of a page, from the edge inwards. */
interface EdgeLines {
  readonly heads: readonly EdgeLine[]
  readonly tails: readonly EdgeLine[]
}

const looked = 24

/** A page that is read again ends as it did. */
const edgesOf = (text: string, ready: ReadyText): EdgeLines => {
  const before = known.get(ready)
  if (before !== undefined) return before
  const lines = text.split('\n')
  const edges: EdgeLines = {
    heads: lines.slice(0, looked).map((line) => new EdgeLine(line)),
    tails: lines
      .slice(-looked)
      .toReversed()
      .map((line) => new EdgeLine(line)),
  }
  known.set(ready, edges)
  return edges
}

const known = new WeakMap<ReadyText, EdgeLines>()

class EdgeLine {
  readonly isBlank: boolean
  private figureless: string | null = null

  constructor(readonly text: string) {
    this.isBlank = text.trim() === ''
  }

  /** Without its figures: those of a head or a foot are another on each page. */
  shape(): string {
    return (this.figureless ??= this.text.replace(/\p{N}+/gu, '#'))
  }
}

/** The outermost, without those that pages nearby have at the same place: head and foot of the page, their figures apart. */
const ownLines = (
  edges: readonly EdgeLines[],
  index: number,
  end: keyof EdgeLines,
  most: number,
): readonly EdgeLine[] => {
  const own: EdgeLine[] = []
  for (const [at, line] of (edges[index]?.[end] ?? []).entries()) {
    if (own.length === most) break
    const isAlike = (away: number): boolean => edges[index + away]?.[end][at]?.shape() === line.shape()
    if (!line.isBlank && !nearby.some(isAlike)) own.push(line)
  }
  return own
}

/** Of a bound pack the pages on the same side. */
const nearby = [-2, -1, 1, 2]
