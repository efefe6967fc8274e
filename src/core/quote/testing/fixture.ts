import type { Kit, Person, Quote, Source } from '#core/model'
import { blankKit, blankPerson, blankQuote, blankSource, makeIdsFrom, onRecord } from '#core/model'
import { anchorAt } from '#core/text/anchor'
import { sha256 } from '#core/text/sha256'

/**
 * Material for the tests of this folder. The small notation: one text in which ⟦…⟧ marks the stretches of one
 * quotation.
 */
export interface Quoted {
  readonly source: Source
  readonly quote: Quote
}

export const quoted = (marked: string, change: Partial<Quote> = {}): Quoted => {
  const { text, spans } = unmark(marked)
  const source = sourceOf(text, { reading: markedAt(spans) })
  const anchors = spans.map((span) => anchorAt(text, span))
  const quote: Quote = { ...blankQuote(makeId('quo'), source.id, anchors), cue: 'said', release: onRecord, ...change }
  return { source, quote }
}

/** One utterance between marks at these places, by nobody named. */
export const markedAt = (spans: readonly { readonly start: number; readonly end: number }[]): Source['reading'] => ({
  engine: 1,
  utterances: spans.length === 0 ? [] : [{ kind: 'marked', spans, speakers: [], mention: '', isSure: true }],
})

/** A further quotation of the same source; its stretches are found by their words, each of which stands there once. */
export const quotedIn = (source: Source, stretches: readonly string[], change: Partial<Quote> = {}): Quote => {
  const spans = stretches.map((words) => spanOfWords(source, words))
  const anchors = spans.map((span) => anchorAt(source.text, span))
  return { ...quoted('⟦x⟧').quote, id: makeId('quo'), sourceId: source.id, anchors, ...change }
}

export const spanOfWords = (source: Source, words: string): { start: number; end: number } => {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`The text does not hold “${words}”`)
  return { start, end: start + words.length }
}

export const sourceOf = (text: string, change: Partial<Source> = {}): Source => ({
  ...blankSource(makeId('src'), '2031-03-08T08:00:00.000Z', { text, sha256: sha256(text) }),
  title: 'River talks resume',
  kind: 'press-release',
  publisher: 'Government of Norland',
  date: '2031-03-07',
  reading: oneVoice(text),
  ...change,
})

/** A text that one person speaks from beginning to end, and does not say who. */
export const oneVoice = (text: string): Source['reading'] => ({
  engine: 1,
  utterances:
    text === ''
      ? []
      : [{ kind: 'speech', spans: [{ start: 0, end: text.length }], speakers: [], mention: '', isSure: true }],
})

export const personOf = (printedName: string, change: Partial<Person> = {}): Person => ({
  ...blankPerson(makeId('per'), printedName),
  ...change,
})

export const kitOf = (parts: Partial<Kit>): Kit => ({ ...blankKit(makeId, '2031-03-08T08:00:00.000Z'), ...parts })

export const namedIn = (source: Source, name: string): Person['mentions'] => [
  { sourceId: source.id, span: spanOfWords(source, name), title: null },
]

const unmark = (marked: string): { text: string; spans: readonly { start: number; end: number }[] } => {
  const spans: { start: number; end: number }[] = []
  let text = ''
  let start = 0
  for (const sign of marked) {
    if (sign === '⟦') start = text.length
    else if (sign === '⟧') spans.push({ start, end: text.length })
    else text += sign
  }
  return { text, spans }
}

let made = 0
const makeId = makeIdsFrom(() => {
  made += 1
  return `fixture${String(made).padStart(5, '0')}`
})
