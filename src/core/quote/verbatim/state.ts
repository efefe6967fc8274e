import type { Quote, Source } from '#core/model'
import { isWholeWords } from '#core/text/wholeWords'
import { isAltered } from './altered'
import { checkEdits } from './editing'
import { utteranceAt } from './utterance'

export type BrokenReason =
  /** The source is not in the kit. */
  | 'source-missing'
  /** The anchor points beyond the end of the source, or its offsets do not fit its words. */
  | 'out-of-place'
  /** The source has other words there. */
  | 'words-differ'
  /** The words agree, but what stands around them does not. */
  | 'surroundings-differ'
  /** The quotation begins or ends inside a word. */
  | 'word-cut'
  /** Its stretches overlap or stand in another order than in the source. */
  | 'out-of-order'
  /** Its words are not all inside one utterance of its source: narration is among them, or two voices. */
  | 'outside-utterance'
  /** A declared edit lies outside the words, overlaps another one or changes what it must not. */
  | 'edit-invalid'
  /** The source is not the one that was hashed when it came in. */
  | 'source-altered'

export interface Broken {
  readonly state: 'broken'
  readonly reason: BrokenReason
  /** Index of the stretch concerned; null when it is the quotation or its source as a whole. */
  readonly anchor: number | null
  /** Offset in the source where it goes wrong. */
  readonly at: number
}

export type QuoteState = { readonly state: 'exact' } | { readonly state: 'edited'; readonly edits: number } | Broken

/**
 * Whether the words of a quotation are the words of its source, character for character, now. Anchors are made from the
 * source, so no difference is small enough to be overlooked; a source that was changed elsewhere breaks them too, because
 * nobody can say any more what it was. `edited` counts the declared edits, and only sound ones.
 */
export const quoteState = (quote: Quote, source: Source | undefined): QuoteState => {
  const before = known.get(quote)
  if (before !== undefined && before.source === source) return before.state
  const state = stateOf(quote, source)
  known.set(quote, { source, state })
  return state
}

/** Neither a quotation nor a source is ever changed in place. */
const known = new WeakMap<Quote, { readonly source: Source | undefined; readonly state: QuoteState }>()

const stateOf = (quote: Quote, source: Source | undefined): QuoteState => {
  if (source === undefined) return broken('source-missing', null, quote.anchors[0]?.start ?? 0)
  const trouble = troubleInWords(quote, source.text)
  if (trouble !== null) return trouble
  if (quote.kind !== 'indirect' && utteranceAt(source, quote.anchors) === null)
    return broken('outside-utterance', null, quote.anchors[0]?.start ?? 0)
  const problem = checkEdits(quote, source)[0]
  if (problem !== undefined) return broken('edit-invalid', null, problem.at)
  if (isAltered(source)) return broken('source-altered', null, 0)
  return quote.edits.length === 0 ? { state: 'exact' } : { state: 'edited', edits: quote.edits.length }
}

export const isBroken = (state: QuoteState): state is Broken => state.state === 'broken'

const broken = (reason: BrokenReason, anchor: number | null, at: number): Broken => ({
  state: 'broken',
  reason,
  anchor,
  at,
})

/** The first stretch that does not stand in a text as it says: other words, half a word, other surroundings, or out of order. */
export const troubleInWords = (quote: Pick<Quote, 'anchors'>, text: string): Broken | null => {
  for (const index of quote.anchors.keys()) {
    const trouble = stretchTrouble(quote, text, index)
    if (trouble !== null) return trouble
  }
  return null
}

const stretchTrouble = (quote: Pick<Quote, 'anchors'>, text: string, index: number): Broken | null => {
  const anchor = quote.anchors[index]
  if (anchor === undefined) return null
  const { start, end, exact, prefix, suffix } = anchor
  if (end > text.length || end - start !== exact.length) return broken('out-of-place', index, start)
  const words = text.slice(start, end)
  if (words !== exact) return broken('words-differ', index, start + firstDifference(words, exact))
  if (!text.endsWith(prefix, start)) return broken('surroundings-differ', index, start)
  if (!text.startsWith(suffix, end)) return broken('surroundings-differ', index, end)
  if (!isWholeWords(text, { start, end })) return broken('word-cut', index, start)
  if (start < (quote.anchors[index - 1]?.end ?? 0)) return broken('out-of-order', index, start)
  return null
}

const firstDifference = (left: string, right: string): number => {
  let at = 0
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1
  return at
}
