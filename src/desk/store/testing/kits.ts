import { type Kit, type MakeId, blankKit, makeIdsFrom } from '#core/model'
import { Refusal } from '../../refusal'

/** The moment at which tests begin: milliseconds since 1970. */
export const morning = Date.parse('2026-03-01T09:00:00Z')

/** Identifiers that count: kit_00000001, quo_00000002, … */
export const countingIds = (): MakeId => {
  let last = 0
  return makeIdsFrom(() => String((last += 1)).padStart(8, '0'))
}

export const emptyKit = (): Kit => blankKit(countingIds(), new Date(morning).toISOString())

/** The code a piece of work is refused with; throws when it is not refused. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const outcome = await work.then(
    () => null,
    (problem: unknown) => problem,
  )
  if (outcome instanceof Refusal) return outcome.failure.code
  throw outcome ?? new Error('It was not refused')
}
