import type { ImportOutcome } from '#contract/views'
import type { Kit } from '#core/model'
import { twinOf } from '../screens/sources/TwinQuestion'
import { words } from '../words'

const w = words.imports.standings

/** How a file stands: it is in, it asks something, or nothing of it was kept. Each with its word; the sign says the same. */
export interface OutcomeStanding {
  readonly state: 'taken' | 'asks' | 'refused'
  readonly word: string
}

/** As the kit is now: an answer that was given takes the question away. */
export const standingOf = ({ result }: ImportOutcome, kit: Kit | undefined): OutcomeStanding => {
  if (!result.ok) {
    if (result.waits === undefined || result.ways !== undefined) return { state: 'refused', word: w.refused }
    return { state: 'asks', word: result.failure.code === 'source.scanned' ? w.scanned : w.locked }
  }
  const codes = result.notes.map(({ code }) => code)
  const source = kit?.sources.find(({ id }) => id === result.sourceId)
  const isTwin = codes.includes('twinInKit') && kit !== undefined && source !== undefined
  if (isTwin && twinOf(kit, source) !== null) return { state: 'asks', word: w.twin }
  if (codes.includes('embargoFound')) return { state: 'asks', word: w.embargo }
  if (codes.includes('asksForCare')) return { state: 'asks', word: w.care }
  return { state: 'taken', word: w.taken }
}
