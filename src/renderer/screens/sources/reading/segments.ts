import type { PersonId, Span } from '#core/model'
import type { MixedPlace } from '#core/text/lookAlikes'
import type { Mark } from './marks'
import type { Sign } from './signs'

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
  /** The name of the sign that the run is, where it is one that a reader would not see. */
  readonly sign: string | null
  /** The word that the run is part of, where letters of two alphabets stand in it. */
  readonly mixed: MixedPlace | null
}

/**
 * A text cut wherever a quote or a name begins or ends, around signs that nobody would see and words with letters of two alphabets. The segments follow each other without gap, so that
 * an offset in the source and a place on the screen are the same thing said twice. Marks and names come in the order of the text.
 */
export const segmentsOf = (
  block: Span,
  marks: readonly Mark[],
  names: readonly NamedPlace[],
  signs: readonly Sign[] = [],
  mixed: readonly MixedPlace[] = [],
): readonly Segment[] => {
  const here = touching(marks, block)
  const named = touching(names, block)
  const edges = new Set([block.start, block.end])
  for (const { start, end } of [...here, ...named, ...signs, ...mixed]) {
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
      sign: signs.find(covers)?.name ?? null,
      mixed: mixed.find(covers) ?? null,
    }
  })
}

/** Those of a text that share a place with a block of it; a long text has ten thousand, and the window draws sixty blocks at once. */
const touching = <Place extends Span>(places: readonly Place[], block: Span): readonly Place[] => {
  const from = block.start - longestOf(places)
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Place[] = []
  for (let at = low; at < places.length && (places[at]?.start ?? 0) < block.end; at += 1) {
    const place = places[at]
    if (place !== undefined && touches(place, block)) found.push(place)
  }
  return found
}

const longestOf = (places: readonly Span[]): number => {
  let longest = lengths.get(places)
  if (longest === undefined) {
    longest = places.reduce((most, { start, end }) => Math.max(most, end - start), 0)
    lengths.set(places, longest)
  }
  return longest
}

const lengths = new WeakMap<readonly Span[], number>()

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start
