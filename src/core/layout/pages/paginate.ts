import type { Sheet } from '../style/sheet'
import type { Strip } from '../draft/strip'
import { Unsettable } from '../unsettable'
import { fillColumns } from './columns'

/** A strip on its page; `y` is its top. A repeated strip stands there a second time. */
export interface PlacedStrip {
  readonly strip: Strip
  readonly y: number
  /** Top of the note beside it. */
  readonly sideY: number | null
  readonly repeated: boolean
  /** In which of two columns it stands, where it flows in columns. */
  readonly column?: 0 | 1
}

export interface BrokenPage {
  readonly strips: readonly PlacedStrip[]
}

/**
 * Ends pages between strips. A page takes what fits; where the next strip does not, the page ends at the last place
 * where it may. A run of strips without any such place that is longer than a page is divided where the page ends: nothing
 * is ever lost and nothing stands outside the page, except a single strip that is itself taller than one.
 * Every page takes at least one strip, but for the back of a leaf left blank before a right page. A page that was broken
 * before from the same strips is that page.
 */
export const paginate = (
  strips: readonly Strip[],
  sheet: Pick<Sheet, 'top' | 'bottom'>,
  before: PagesBefore = new WeakMap(),
): readonly BrokenPage[] => {
  const pages: BrokenPage[] = []
  for (let from = 0; from < strips.length;) {
    if (strips[from]?.breakBefore === 'recto' && pages.length % 2 === 1) pages.push({ strips: [] })
    const { page, next } = pageFrom(strips, from, sheet, before)
    if (next <= from) throw new Unsettable(wordsOf(strips[from]))
    pages.push(page)
    from = next
  }
  return pages
}

/** By their first strip. */
export type PagesBefore = WeakMap<Strip, PageBefore>

interface PageBefore {
  readonly page: BrokenPage
  readonly top: number
  readonly bottom: number
  /** The strips that decided what stands on it, from its first one on; and whether none came behind them. */
  readonly decided: readonly Strip[]
  readonly isEnd: boolean
  readonly count: number
}

const pageFrom = (
  strips: readonly Strip[],
  from: number,
  { top, bottom }: Pick<Sheet, 'top' | 'bottom'>,
  before: PagesBefore,
): { readonly page: BrokenPage; readonly next: number } => {
  const first = strips[from]
  const known = first === undefined ? undefined : before.get(first)
  if (known !== undefined && known.top === top && known.bottom === bottom && isDecidedBy(known, strips, from))
    return { page: known.page, next: from + known.count }
  const { placed, next, looked } = fillPage(strips, from, { top, bottom })
  const page = { strips: placed }
  const isEnd = looked >= strips.length
  if (first !== undefined)
    before.set(first, { page, top, bottom, decided: strips.slice(from, looked), isEnd, count: next - from })
  return { page, next }
}

const isDecidedBy = ({ decided, isEnd }: PageBefore, strips: readonly Strip[], from: number): boolean =>
  isEnd === from + decided.length >= strips.length && decided.every((strip, index) => strip === strips[from + index])

const wordsOf = (strip: Strip | undefined): string =>
  strip?.drafts.flatMap((draft) => (draft.kind === 'text' ? [draft.text] : [])).join(' ') ?? ''

/** White between two notes in the column of notes. */
const betweenNotes = 10

const fillPage = (
  strips: readonly Strip[],
  from: number,
  sheet: Pick<Sheet, 'top' | 'bottom'>,
): { readonly placed: readonly PlacedStrip[]; readonly next: number; readonly looked: number } => {
  const placed: PlacedStrip[] = []
  let y = sheet.top
  let notesEnd = sheet.top - betweenNotes
  for (const strip of strips[from]?.repeats ?? []) {
    placed.push({ strip, y, sideY: strip.side === undefined ? null : y, repeated: true })
    if (strip.side !== undefined) notesEnd = y + strip.side.height
    y += strip.height
  }
  const repeatedCount = placed.length
  const endedAt = (at: number) => {
    const next = lastPlaceToEnd(strips, from, at)
    return { placed: placed.slice(0, repeatedCount + next - from), next, looked: at + 1 }
  }
  for (let at = from; at < strips.length; at += 1) {
    const first = at === from
    const own = strips[at]
    const strip = first ? (own?.atTop ?? own) : own
    if (strip === undefined) break
    if ((strip.breakBefore === 'page' || strip.breakBefore === 'recto') && !first)
      return { placed, next: at, looked: at + 1 }
    let top = first ? y : y + strip.space
    if (strip.belowNotes === true && !first) top = Math.max(top, notesEnd + Math.max(strip.space, betweenNotes))
    if (strip.column === 'half') {
      const run = runOf(strips, at)
      const filled = fillColumns(run, sheet.bottom - top, first)
      if (filled.count === 0) return { ...endedAt(at), looked: at + filled.looked }
      for (const { strip: one, y: inColumn, column } of filled.placed)
        placed.push({ strip: one, y: top + inColumn, column, sideY: null, repeated: false })
      if (filled.count < run.length) return { placed, next: at + filled.count, looked: at + filled.looked }
      at += filled.count - 1
      y = top + filled.height
      notesEnd = y - betweenNotes
      continue
    }
    const sideY = strip.side === undefined ? null : Math.max(top, notesEnd + betweenNotes)
    const end = Math.max(top + strip.height, sideY === null ? 0 : sideY + (strip.side?.height ?? 0))
    if (end > sheet.bottom + 0.01 && !first) return endedAt(at)
    placed.push({ strip, y: top, sideY, repeated: false })
    y = top + strip.height
    if (sideY !== null) notesEnd = sideY + (strip.side?.height ?? 0)
  }
  return { placed, next: strips.length, looked: strips.length }
}

const runOf = (strips: readonly Strip[], from: number): readonly Strip[] => {
  let end = from + 1
  while (end < strips.length && strips[end]?.column === 'half' && strips[end]?.breakBefore !== 'page') end += 1
  return strips.slice(from, end)
}

/**
 * The last strip after `from`, up to `full`, before which the page may end. Where there is none, the last head, then the
 * last with which something begins, and `full` itself where nothing does.
 */
const lastPlaceToEnd = (strips: readonly Strip[], from: number, full: number): number => {
  for (let at = full; at > from; at -= 1) if (strips[at]?.breakBefore !== 'no') return at
  const isBehindHead = (at: number): boolean => strips[at - 1]?.isHead === true
  for (let at = full; at > from; at -= 1) if (strips[at]?.isHead === true && !isBehindHead(at)) return at
  for (let at = full; at > from; at -= 1) if (strips[at]?.belowNotes === true && !isBehindHead(at)) return at
  return full
}
