import type { AttributionState } from '../attribution/attribution'
import { type QuoteState, isBroken } from './state'

/**
 * Quotations counted by how they stand to their source. One with a declared edit is not exact: it says so itself. Reported
 * words are nobody's own letter for letter, however they stand there.
 */
export interface Tally {
  readonly exact: number
  readonly edited: number
  readonly reported: number
  /** How many edits the edited and the reported ones declare in all. */
  readonly edits: number
  readonly broken: number
}

/** The same quotations counted by what the claim about their speaker is worth. */
export type SpeakerTally = Readonly<Record<AttributionState, number>>

export const speakerTallyOf = (states: readonly AttributionState[]): SpeakerTally => {
  const count = (state: AttributionState): number => states.filter((other) => other === state).length
  return {
    found: count('found'),
    unsure: count('unsure'),
    shown: count('shown'),
    'by-hand': count('by-hand'),
    against: count('against'),
    nobody: count('nobody'),
  }
}

/** A quotation as far as it is counted. */
export interface Tallied {
  readonly state: QuoteState
  readonly isReported: boolean
}

export const tallyOf = (quotes: readonly Tallied[]): Tally => {
  const count = (isCounted: (quote: Tallied) => boolean): number => quotes.filter(isCounted).length
  return {
    exact: count(({ state, isReported }) => state.state === 'exact' && !isReported),
    edited: count(({ state, isReported }) => state.state === 'edited' && !isReported),
    reported: count(({ state, isReported }) => isReported && !isBroken(state)),
    edits: quotes.reduce((sum, { state }) => sum + (state.state === 'edited' ? state.edits : 0), 0),
    broken: count(({ state }) => isBroken(state)),
  }
}
