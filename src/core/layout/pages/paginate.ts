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
 * Every page takes at least one strip, but for the back of a leaf left blank before a right page.
 */
export const paginate = (strips: readonly Strip[], sheet: Pick<Sheet, 'top' | 'bottom'>): readonly BrokenPage[] => {
  const pages: BrokenPage[] = []
  for (let from = 0; from < strips.length;) {
    if (strips[from]?.breakBefore === 'recto' && pages.length % 2 === 1) pages.push({ strips: [] })
    const { placed, next } = fillPage(strips, from, sheet)
    if (next <= from) throw new Unsettable(wordsOf(strips[from]))
    pages.push({ strips: placed })
    from = next
  }
  return pages
}

const wordsOf = (strip: Strip | undefined): string =>
  strip?.drafts.flatMap((draft) => (draft.kind === 'text' ? [draft.text] : [])).join(' ') ?? ''

/** White between two notes in the column of notes. */
const betweenNotes = 10

const fillPage = (
  strips: readonly Strip[],
  from: number,
  sheet: Pick<Sheet, 'top' | 'bottom'>,
): { readonly placed: readonly PlacedStrip[]; readonly next: number } => {
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
    return { placed: placed.slice(0, repeatedCount + next - from), next }
  }
  for (let at = from; at < strips.length; at += 1) {
    const first = at === from
    const own = strips[at]
    const strip = first ? (own?.atTop ?? own) : own
    if (strip === undefined) break
    if ((strip.breakBefore === 'page' || strip.breakBefore === 'recto') && !first) return { placed, next: at }
    let top = first ? y : y + strip.space
    if (strip.belowNotes === true && !first) top = Math.max(top, notesEnd + Math.max(strip.space, betweenNotes))
    if (strip.column === 'half') {
      const run = runOf(strips, at)
      const filled = fillColumns(run, sheet.bottom - top, first)
      if (filled.count === 0) return endedAt(at)
      placed.push(...filled.placed.map((one) => ({ ...one, y: top + one.y, sideY: null, repeated: false })))
      if (filled.count < run.length) return { placed, next: at + filled.count }
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
  return { placed, next: strips.length }
}

const runOf = (strips: readonly Strip[], from: number): readonly Strip[] => {
  let end = from + 1
  while (end < strips.length && strips[end]?.column === 'half' && strips[end]?.breakBefore !== 'page') end += 1
  return strips.slice(from, end)
}

/**
 * The last strip after `from`, up to `full`, before which the page may end. Where there is none, the last with which
 * something begins, and `full` itself where nothing does.
 */
const lastPlaceToEnd = (strips: readonly Strip[], from: number, full: number): number => {
  for (let at = full; at > from; at -= 1) if (strips[at]?.breakBefore !== 'no') return at
  for (let at = full; at > from; at -= 1) if (strips[at]?.belowNotes === true) return at
  return full
}
