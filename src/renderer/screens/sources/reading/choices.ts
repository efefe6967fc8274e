import type { Source, Span } from '#core/model'
import { crossingOf } from '#core/quote/verbatim/crossing'
import { utterancesIn } from '#core/quote/verbatim/utterance'
import type { Choice } from '../reader/CrossingChoice'

/**
 * What has to be asked before selected words are kept: inside the marks or as a whole, and in notes without marks whether
 * somebody spoke them. Narration alone is reported, and words inside one utterance are direct: nothing is asked.
 */
export const choicesFor = (source: Source, spans: readonly Span[]): readonly Choice[] => {
  const crossing = crossingOf(source, spans)
  if (crossing === null) return []
  const reported: Choice = { as: 'reported', spans: crossing.whole }
  const isUnmarked = source.reading.utterances.every(({ kind }) => kind === 'by-hand')
  const isTouching = spans.some((span) => utterancesIn(source, span).length > 0)
  if (source.kind === 'note' && isUnmarked && !isTouching) return [{ as: 'spoken', spans }, reported]
  if (!isTouching) return []
  return crossing.inside === null ? [reported] : [{ as: 'inside', spans: crossing.inside }, reported]
}
