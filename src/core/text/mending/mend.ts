import type { Mend, Span } from '#core/model'

/** The reading text: every mend carried out. Mends are in order and never overlap. */
export const mended = (received: string, mends: readonly Mend[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, put } of mends) {
    pieces.push(received.slice(at, start), put)
    at = end
  }
  pieces.push(received.slice(at))
  return pieces.join('')
}

/**
 * Offsets of the text as received for offsets of the reading text, and back. An offset inside something mended goes to
 * its outer edge, so that a stretch never loses a letter. Each question takes logarithmic time.
 */
export class ReadingMap {
  /** How much longer the text as received is than the reading text, up to the end of each mend. */
  private readonly surplus: readonly number[]

  constructor(private readonly mends: readonly Mend[]) {
    let sum = 0
    this.surplus = mends.map(({ start, end, put }) => (sum += end - start - put.length))
  }

  /** The stretch of the text as received that a stretch of the reading text was read from. */
  received({ start, end }: Span): Span {
    return { start: this.back(start, 'start'), end: this.back(end, 'end') }
  }

  /** The stretch of the reading text that a stretch of the text as received became. */
  read({ start, end }: Span): Span {
    return { start: this.forth(start, 'start'), end: this.forth(end, 'end') }
  }

  /** At a place where something was left out a stretch begins behind it and ends before it. */
  private back(offset: number, edge: 'start' | 'end'): number {
    const index = this.lastWhere(({ start }, before) =>
      edge === 'start' ? start - before <= offset : start - before < offset,
    )
    const mend = this.mends[index]
    if (mend === undefined) return offset
    const before = this.surplus[index - 1] ?? 0
    const isInside = offset < mend.start - before + mend.put.length
    if (isInside) return edge === 'start' ? mend.start : mend.end
    return offset + (this.surplus[index] ?? 0)
  }

  private forth(offset: number, edge: 'start' | 'end'): number {
    const index = this.lastWhere((mend) => mend.start < offset)
    const mend = this.mends[index]
    if (mend === undefined) return offset
    const before = this.surplus[index - 1] ?? 0
    if (offset >= mend.end) return offset - (this.surplus[index] ?? 0)
    return mend.start - before + (edge === 'end' ? mend.put.length : 0)
  }

  /** Index of the last mend for which `isTrue` holds; it holds for a beginning of the list. -1 for none. */
  private lastWhere(isTrue: (mend: Mend, surplusBefore: number) => boolean): number {
    let [low, high] = [0, this.mends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const mend = this.mends[middle]
      if (mend !== undefined && isTrue(mend, this.surplus[middle - 1] ?? 0)) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
