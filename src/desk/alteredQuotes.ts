import * as v from 'valibot'
import { sha256 } from '#core/text/sha256'

/** As much of a source and of a quotation as tells whether one stands in the other, in every version of the schema. */
const Text = v.object({ id: v.pipe(v.string(), v.startsWith('src_')), text: v.string(), sha256: v.string() })
const Words = v.object({
  id: v.pipe(v.string(), v.startsWith('quo_')),
  sourceId: v.string(),
  anchors: v.array(v.object({ start: v.number(), end: v.number(), exact: v.string() })),
})

/**
 * The identifiers of quotations that no longer stand in their sources, in the payload of a kit file that somebody else
 * wrote and that may be no kit any more: sources and quotations are looked for wherever they stand, in what the kit began
 * with as in its steps. A source that was changed anywhere breaks every quotation from it (ADR 0007). Never for opening a kit.
 */
export const alteredQuotes = (payload: unknown): readonly string[] => {
  const all = thingsIn(payload)
  const whole = new Map(
    all.flatMap((thing) => (v.is(Text, thing) && sha256(thing.text) === thing.sha256 ? [[thing.id, thing.text]] : [])),
  )
  const stands = ({ sourceId, anchors }: v.InferOutput<typeof Words>): boolean => {
    const text = whole.get(sourceId)
    return text !== undefined && anchors.every(({ start, end, exact }) => text.slice(start, end) === exact)
  }
  return [...new Set(all.flatMap((thing) => (v.is(Words, thing) && !stands(thing) ? [thing.id] : [])))]
}

/** Every object in it, however deep: gone through one after the other, for what somebody else wrote may be very deep. */
const thingsIn = (payload: unknown): readonly object[] => {
  const found = typeof payload === 'object' && payload !== null ? [payload] : []
  for (const thing of found)
    for (const inner of Object.values(thing) as readonly unknown[])
      if (typeof inner === 'object' && inner !== null) found.push(inner)
  return found
}
