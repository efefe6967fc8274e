import type { Kit, Source } from '#core/model'
import { currentIn } from '#core/quote/versions/currentIn'
import { type Twin, twinAmong } from '#core/text/twins'
import type { Session, TriedOutcome } from './session'

/**
 * How a line of the sheet of arrivals stands, as the kit is now: an answer that was given takes the question away.
 *
 * - `taken`: it is in; `gone`: it was, and was taken back or removed; `refused`: nothing of it was kept;
 * - `twin`: is it a newer version? `embargo`, `care`: what it asks for itself has been found;
 * - `locked`, `scanned`: a person must say what opens it, or what stands on its pages.
 */
export type ArrivalStanding = 'taken' | 'gone' | 'refused' | Asking
export type Asking = 'twin' | 'embargo' | 'care' | 'locked' | 'scanned'

export const standingOf = ({ result, isAnswered = false }: TriedOutcome, kit: Kit | undefined): ArrivalStanding => {
  if (!result.ok) {
    if (result.waits === undefined || result.ways !== undefined) return 'refused'
    return result.failure.code === 'source.scanned' ? 'scanned' : 'locked'
  }
  const source = kit?.sources.find(({ id }) => id === result.sourceId)
  if (kit !== undefined && source === undefined) return 'gone'
  const codes = result.notes.map(({ code }) => code)
  const isTwin = codes.includes('twinInKit') && kit !== undefined && source !== undefined
  if (isTwin && twinOf(kit, source) !== null) return 'twin'
  if (isAnswered) return 'taken'
  if (codes.includes('embargoFound')) return 'embargo'
  return codes.includes('asksForCare') ? 'care' : 'taken'
}

const settled: ReadonlySet<ArrivalStanding> = new Set(['taken', 'gone', 'refused'])

export const isAsking = (standing: ArrivalStanding): standing is Asking => !settled.has(standing)

export const asksIn = (outcome: TriedOutcome, kit: Kit | undefined): boolean => isAsking(standingOf(outcome, kit))

/** The sheet of arrivals has lines, and they are of the kit that is open, or of none yet. */
export const isSheetAtHand = ({ outcomes, arrived, open }: Session): boolean =>
  outcomes.length > 0 && arrived !== null && (arrived.kitId === null || arrived.kitId === open?.kit.id)

/** How many of its lines ask something; a sheet of another kit asks when that is opened again. */
export const arrivalsAsking = (session: Session): number =>
  isSheetAtHand(session) ? session.outcomes.filter((outcome) => asksIn(outcome, session.open?.kit)).length : 0

/**
 * Which text of the kit a source nearly says. Only while nothing is quoted from it, and there is something to quote; what has
 * been replaced is asked nothing.
 */
export const twinOf = ({ quotes, sources }: Pick<Kit, 'quotes' | 'sources'>, source: Source): Twin<Source> | null =>
  source.supersedes !== null ||
  !currentIn(sources).includes(source) ||
  source.reading.utterances.length === 0 ||
  quotes.some(({ sourceId }) => sourceId === source.id)
    ? null
    : twinIn(sources, source)

/** Comparing texts takes its time, and the bell asks at every decision: as long as the texts are the same, so is the answer. */
const twinIn = (sources: readonly Source[], source: Source): Twin<Source> | null => {
  const known = found.get(source)
  if (known?.sources === sources) return known.twin
  const twin = twinAmong(
    source,
    currentIn(sources).filter(({ id }) => id !== source.id),
  )
  found.set(source, { sources, twin })
  return twin
}

const found = new WeakMap<Source, { readonly sources: readonly Source[]; readonly twin: Twin<Source> | null }>()
