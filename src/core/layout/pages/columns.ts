import type { Strip } from '../draft/strip'

/** A strip in one of two columns; `y` from the top of both. */
interface InColumn {
  readonly strip: Strip
  readonly y: number
  readonly column: 0 | 1
}

interface Filled {
  readonly placed: readonly InColumn[]
  /** How many strips found room. */
  readonly count: number
  /** How many strips decided that. */
  readonly looked: number
  readonly height: number
}

/**
 * Strips in two columns, read down the first and then down the second. Where all of them have room both columns end as
 * evenly as they can; where they have not, both are filled. At the head of a page at least one strip is taken, however tall.
 */
export const fillColumns = (strips: readonly Strip[], room: number, atHead: boolean): Filled => {
  const whole = filledTo(strips, room, atHead)
  if (whole.count < strips.length) return whole
  let low = strips.reduce((sum, strip) => sum + strip.height + strip.space, 0) / 2 - room / 2
  let high = room
  let best = whole
  while (high - low > 1) {
    const middle = (low + high) / 2
    const tried = filledTo(strips, middle, false)
    if (tried.count === strips.length) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

const filledTo = (strips: readonly Strip[], room: number, atHead: boolean): Filled => {
  const placed: InColumn[] = []
  const first = fillColumn(placed, strips, { from: 0, column: 0 }, room, atHead)
  const second = fillColumn(placed, strips, { from: first.next, column: 1 }, room, atHead)
  const height = Math.max(first.height, second.height)
  return { placed, count: second.next, looked: Math.max(first.looked, second.looked), height }
}

/** Adds the strips of one column to those that are placed. */
const fillColumn = (
  placed: InColumn[],
  strips: readonly Strip[],
  { from, column }: { readonly from: number; readonly column: InColumn['column'] },
  room: number,
  atHead: boolean,
): { readonly next: number; readonly looked: number; readonly height: number } => {
  const before = placed.length
  let y = 0
  for (let at = from; at < strips.length; at += 1) {
    const strip = strips[at]
    if (strip === undefined) break
    const top = at === from ? 0 : y + strip.space
    if (top + strip.height > room + 0.01 && !(atHead && at === from)) {
      const next = lastPlace(strips, from, at, atHead)
      placed.length = before + next - from
      return { next, looked: at + 1, height: y }
    }
    placed.push({ strip, y: top, column })
    y = top + strip.height
  }
  return { next: strips.length, looked: strips.length, height: y }
}

/** The last strip before which the column may end; none is taken where it may end nowhere and another page is to come. */
const lastPlace = (strips: readonly Strip[], from: number, full: number, atHead: boolean): number => {
  for (let at = full; at > from; at -= 1) if (strips[at]?.breakBefore !== 'no') return at
  return atHead ? full : from
}
