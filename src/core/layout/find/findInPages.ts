import { type Folded, fold, folded } from '#core/search/fold'
import { occurrencesIn } from '#core/search/find'
import type { Page, TextItem } from '../page'

/** A stretch of a line, in points from the top left corner of its page. */
export interface FoundBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words that were found, on as many lines as they run over. */
export interface PageHit {
  readonly page: number
  readonly section: Page['section']
  readonly boxes: readonly FoundBox[]
}

/** Of a search for one letter nobody looks at all. */
export const mostHits = 500

/**
 * Every place where these words stand on the pages, in reading order, whatever their accents and case, also where a line
 * ends between them; at most `mostHits`. What is on every page (marking, head and foot) is not searched.
 */
export const findInPages = (pages: readonly Page[], typed: string): readonly PageHit[] => {
  const sought = folded(typed).trim()
  if (sought === '') return []
  const hits: PageHit[] = []
  for (const page of pages) {
    const written = writtenOn(page)
    if (!written.plain().includes(sought)) continue
    for (const { start, end } of occurrencesIn(written.folded(), sought)) {
      hits.push({ page: page.number, section: page.section, boxes: boxesOf(written, start, end) })
      if (hits.length === mostHits) return hits
    }
  }
  return hits
}

interface Piece {
  readonly item: TextItem
  readonly start: number
  readonly end: number
}

interface Written {
  readonly pieces: readonly Piece[]
  readonly plain: () => string
  readonly folded: () => Folded
}

const known = new WeakMap<Page, Written>()

const writtenOn = (page: Page): Written => {
  const before = known.get(page)
  if (before !== undefined) return before
  const pieces: Piece[] = []
  let text = ''
  let last: TextItem | null = null
  for (const item of page.items) {
    if (item.kind !== 'text' || item.tag === undefined) continue
    if (last !== null && isApart(last, item)) text += ' '
    pieces.push({ item, start: text.length, end: text.length + item.text.length })
    text += item.text
    last = item
  }
  let plain: string | null = null
  let way: Folded | null = null
  const made = { pieces, plain: () => (plain ??= folded(text)), folded: () => (way ??= fold(text)) }
  known.set(page, made)
  return made
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u

/** Whether a blank stands between two things that were printed one after the other; behind the hyphen of a word none does. */
const isApart = (one: TextItem, other: TextItem): boolean => {
  if (/\s$/u.test(one.text) || /^\s/u.test(other.text)) return false
  if (Math.abs(one.y - other.y) < 0.5) {
    const between = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
    return between > Math.min(one.size, other.size) * 0.15
  }
  if (/[\p{L}\p{N}][-\u2010/]$/u.test(one.text)) return false
  return !(unspaced.test(one.text.slice(-1)) && unspaced.test(other.text.charAt(0)))
}

const boxesOf = ({ pieces }: Written, start: number, end: number): readonly FoundBox[] =>
  pieces.flatMap(({ item, start: from, end: to }) => {
    if (to <= start || from >= end || to === from) return []
    const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from]
    const each = item.width / (to - from)
    const x = item.direction === 'rtl' ? item.x + item.width - last * each : item.x + first * each
    return [{ x, y: item.y - item.size * 0.85, width: (last - first) * each, height: item.size * 1.15 }]
  })
