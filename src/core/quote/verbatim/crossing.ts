import { type Source, type Span, areTheSame } from '#core/model'
import { snapToWords } from '#core/text/spans'
import { utteranceAt, utterancesIn } from './utterance'

/**
 * What may be kept of a selection that leaves an utterance: the words inside it as a direct quotation (null when it touches
 * none, or more than one), or the whole as reported, never in marks.
 */
export interface Crossing {
  readonly inside: readonly Span[] | null
  readonly whole: readonly Span[]
}

/** A part of a selection, and whether it is somebody's own words or the narration's. */
export interface SelectionPart extends Span {
  readonly isSaid: boolean
}

/** The selection cut where utterances begin and end, in its order; marks and spaces go with the narration. */
export const partsOf = (source: Source, spans: readonly Span[]): readonly SelectionPart[] =>
  spans.flatMap(({ start, end }) => {
    const said = utterancesIn(source, { start, end })
      .filter(({ kind }) => kind !== 'speech')
      .flatMap((utterance) => utterance.spans)
    const cuts = [start, ...said.flatMap((span) => [span.start, span.end]), end]
      .filter((cut) => cut >= start && cut <= end)
      .toSorted((left, right) => left - right)
    return cuts.slice(0, -1).flatMap((from, index) => {
      const to = cuts[index + 1] ?? end
      return from === to
        ? []
        : [{ start: from, end: to, isSaid: said.some((span) => span.start <= from && to <= span.end) }]
    })
  })

/** Null when the selection stays inside one utterance: there is nothing to ask. */
export const crossingOf = (source: Source, spans: readonly Span[]): Crossing | null => {
  if (utteranceAt(source, spans) !== null) return null
  return { inside: wordsInside(source, spans), whole: spans }
}

/** Of two utterances that are touched the selection means neither more than the other: nobody chooses for the person. */
const wordsInside = (source: Source, spans: readonly Span[]): readonly Span[] | null => {
  const touched = spans.flatMap((span) => utterancesIn(source, span)).filter(({ kind }) => kind !== 'speech')
  const [only] = touched
  const places = touched.map(({ spans: own }) => own.map(({ start, end }) => `${start}-${end}`))
  if (only === undefined || !places.every((place) => areTheSame(place, places[0] ?? []))) return null
  const inside = spans.flatMap((span) =>
    only.spans.flatMap((own) => {
      const cut = { start: Math.max(span.start, own.start), end: Math.min(span.end, own.end) }
      return cut.start < cut.end ? (snapToWords(source.text, cut) ?? []) : []
    }),
  )
  return inside.length > 0 && utteranceAt(source, inside) !== null ? inside : null
}
