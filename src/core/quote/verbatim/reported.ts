import type { Anchor, Quote, Reported, ReportedAct, Source, Span } from '#core/model'
import { SpanIndex } from '#core/text/spanIndex'

/** What the reading proposes as reported in exactly these stretches; null when it proposes nothing there. */
export const reportedAt = (
  { reading }: Pick<Source, 'reading'>,
  anchors: readonly Pick<Anchor, 'start' | 'end'>[],
): Reported | null => {
  const [first] = anchors
  if (first === undefined || reading.reported === undefined) return null
  return (
    placesOf(reading.reported)
      .touching(first)
      .find(
        ({ spans }) =>
          spans.length === anchors.length &&
          spans.every(({ start, end }, at) => start === anchors[at]?.start && end === anchors[at]?.end),
      ) ?? null
  )
}

/**
 * Whether reported words were said, asked or denied: as the quote has it, else as the reading has it where they stand. Words
 * that somebody denied, printed as if they had been said, would be their opposite. Null of direct ones, and where nothing says.
 */
export const actOf = (
  { kind, act, anchors }: Pick<Quote, 'kind' | 'act' | 'anchors'>,
  source: Pick<Source, 'reading'> | undefined,
): ReportedAct | null => {
  if (kind !== 'indirect') return null
  return act ?? (source === undefined ? null : actAt(source, anchors))
}

/** The same of any words that lie inside what is reported; of words that hold the reporting clause too, that one tells it. */
export const actAt = (
  { reading: { reported = [] } }: Pick<Source, 'reading'>,
  stretches: readonly Span[],
): ReportedAct | null => {
  const [first] = stretches
  if (first === undefined) return null
  const around = placesOf(reported)
    .touching(first)
    .find(({ spans }) =>
      stretches.every(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)),
    )
  return around?.act ?? null
}

/** A long text is asked thousands of times what stands where. */
const known = new WeakMap<readonly Reported[], SpanIndex<Reported>>()

const placesOf = (reported: readonly Reported[]): SpanIndex<Reported> => {
  const before = known.get(reported)
  if (before !== undefined) return before
  const places = new SpanIndex(reported, ({ spans }) => spans)
  known.set(reported, places)
  return places
}
