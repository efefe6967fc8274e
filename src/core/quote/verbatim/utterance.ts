import type { Anchor, Source, Span, Utterance } from '#core/model'
import { SpanIndex } from '#core/text/spanIndex'

type Stretches = readonly Pick<Anchor, 'start' | 'end'>[]

/**
 * The utterance that some stretches lie in: each of them inside one of its spans, so that nothing the narration says and
 * nothing anybody else says is among them. Of several (a quotation inside a turn) the closest. Null when there is none.
 */
export const utteranceAt = ({ reading }: Pick<Source, 'reading'>, stretches: Stretches): Utterance | null => {
  const [first] = stretches
  // Whatever holds them all is at the first of them.
  const near = first === undefined ? reading.utterances : placesOf(reading.utterances).touching(first)
  return (
    near
      .filter(({ spans }) => stretches.every((stretch) => spans.some((span) => holds(span, stretch))))
      .toSorted((left, right) => lengthOf(left) - lengthOf(right))[0] ?? null
  )
}

/** The utterances that share a word or more with a stretch of text, in its order. */
export const utterancesIn = ({ reading }: Pick<Source, 'reading'>, { start, end }: Span): readonly Utterance[] =>
  placesOf(reading.utterances)
    .touching({ start, end })
    .filter(({ spans }) => spans.some((span) => span.start < end && start < span.end))

/** A long text is asked thousands of times where something stands. */
const known = new WeakMap<readonly Utterance[], SpanIndex<Utterance>>()

const placesOf = (utterances: readonly Utterance[]): SpanIndex<Utterance> => {
  const before = known.get(utterances)
  if (before !== undefined) return before
  const places = new SpanIndex(utterances, ({ spans }) => spans)
  known.set(utterances, places)
  return places
}

const holds = (span: Span, { start, end }: Stretches[number]): boolean => span.start <= start && end <= span.end

const lengthOf = ({ spans }: Utterance): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
