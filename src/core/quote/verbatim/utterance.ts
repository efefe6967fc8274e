import type { Anchor, Source, Span, Utterance } from '#core/model'

type Stretches = readonly Pick<Anchor, 'start' | 'end'>[]

/**
 * The utterance that some stretches lie in: each of them inside one of its spans, so that nothing the narration says and
 * nothing anybody else says is among them. Of several (a quotation inside a turn) the closest. Null when there is none.
 */
export const utteranceAt = ({ reading }: Pick<Source, 'reading'>, stretches: Stretches): Utterance | null =>
  reading.utterances
    .filter(({ spans }) => stretches.every((stretch) => spans.some((span) => holds(span, stretch))))
    .toSorted((left, right) => lengthOf(left) - lengthOf(right))[0] ?? null

/** The utterances that share a word or more with a stretch of text, in its order. */
export const utterancesIn = ({ reading }: Pick<Source, 'reading'>, { start, end }: Span): readonly Utterance[] =>
  reading.utterances.filter(({ spans }) => spans.some((span) => span.start < end && start < span.end))

const holds = (span: Span, { start, end }: Stretches[number]): boolean => span.start <= start && end <= span.end

const lengthOf = ({ spans }: Utterance): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
