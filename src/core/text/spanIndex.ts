import type { Span } from '#core/model'

/** So many spans are looked over, or left out, together. */
const blockLength = 64

/**
 * Things by where they stand in a text, for texts in which thousands of them stand: what touches a stretch is found without
 * looking at all of them, also where one of them is as long as the whole text.
 */
export class SpanIndex<Thing> {
  private readonly places: readonly { readonly start: number; readonly end: number; readonly order: number }[]
  /** The last end within each block of places. */
  private readonly ends: readonly number[]

  constructor(
    private readonly things: readonly Thing[],
    spansOf: (thing: Thing) => readonly Span[],
  ) {
    this.places = things
      .flatMap((thing, order) => spansOf(thing).map(({ start, end }) => ({ start, end, order })))
      .sort((left, right) => left.start - right.start)
    const ends: number[] = []
    for (const [at, { end }] of this.places.entries()) {
      const block = Math.floor(at / blockLength)
      ends[block] = Math.max(ends[block] ?? 0, end)
    }
    this.ends = ends
  }

  /** What shares a place with a stretch, its edges counted, each thing once and in the order in which they were given. */
  touching({ start, end }: Span): readonly Thing[] {
    const found = new Set<number>()
    for (let block = 0; block < this.ends.length; block += 1) {
      const from = block * blockLength
      if ((this.places[from]?.start ?? Infinity) > end) break
      if ((this.ends[block] ?? 0) < start) continue
      for (const place of this.places.slice(from, from + blockLength))
        if (place.start <= end && place.end >= start) found.add(place.order)
    }
    return [...found].sort((left, right) => left - right).map((order) => this.things[order] as Thing)
  }
}
