import type { PersonId, Span } from '#core/model'
import type { Mark } from './marks'

export interface NamedPlace extends Span {
  readonly personId: PersonId
}

/** A run of characters that belong to the same quotes and the same name: one element on the screen. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** From the uppermost line to the lowest. */
  readonly marks: readonly Mark[]
  readonly personId: PersonId | null
}

/**
 * A text cut wherever a quote or a name begins or ends. The segments follow each other without gap, so that
 * an offset in the source and a place on the screen are the same thing said twice.
 */
export const segmentsOf = (block: Span, marks: readonly Mark[], names: readonly NamedPlace[]): readonly Segment[] => {
  const here = marks.filter((mark) => touches(mark, block))
  const named = names.filter((name) => touches(name, block))
  const edges = new Set([block.start, block.end])
  for (const { start, end } of [...here, ...named]) {
    if (start > block.start) edges.add(start)
    if (end < block.end) edges.add(end)
  }
  const cuts = [...edges].toSorted((left, right) => left - right)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? block.end
    const covers = (other: Span): boolean => other.start <= start && other.end >= end
    return {
      start,
      end,
      marks: here.filter(covers).toSorted((left, right) => left.lane - right.lane),
      personId: named.find(covers)?.personId ?? null,
    }
  })
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start
