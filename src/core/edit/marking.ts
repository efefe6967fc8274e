import type { Source, Utterance } from '../model'
import type { SingleEdit } from './edit'

type Marking = Extract<SingleEdit, { readonly kind: 'source.mark' }>

/** A source with words that a person marked as spoken, in the order of the text; or without them again. */
export const marked = (source: Source, { span, isSpoken }: Marking): Source => {
  const others = source.reading.utterances.filter((utterance) => !isTheSame(utterance, span))
  const mark: Utterance = { kind: 'by-hand', spans: [span], speakers: [], mention: '', isSure: true }
  const utterances = isSpoken ? [...others, mark].toSorted((left, right) => startOf(left) - startOf(right)) : others
  return { ...source, reading: { ...source.reading, utterances } }
}

const isTheSame = ({ kind, spans }: Utterance, span: Marking['span']): boolean =>
  kind === 'by-hand' && spans.length === 1 && spans[0]?.start === span.start && spans[0].end === span.end

const startOf = ({ spans }: Utterance): number => spans[0]?.start ?? 0
