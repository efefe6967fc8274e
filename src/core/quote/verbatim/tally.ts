import type { AttributionState } from '../attribution/attribution'
import { type QuoteState, isBroken } from './state'

/** Quotations counted by how they stand to their source. One with a declared edit is not exact: it says so itself. */
export interface Tally {
  readonly exact: number
  readonly edited: number
  /** How many edits the edited ones declare in all. */
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

export const tallyOf = (states: readonly QuoteState[]): Tally => {
  const edits = states.map((state) => (state.state === 'edited' ? state.edits : 0))
  const edited = edits.filter((count) => count > 0).length
  const broken = states.filter(isBroken).length
  return {
    exact: states.length - edited - broken,
    edited,
    edits: edits.reduce((sum, count) => sum + count, 0),
    broken,
  }
}
