import { arrivalsAsking } from '../state/asking'
import type { Notice } from '../state/notice'
import { useSession } from '../state/session'

interface OpenNotices {
  readonly notices: readonly Notice[]
  /** How many changes wait for the disk; null when none does. */
  readonly waiting: number | null
  /** How many lines of the sheet of arrivals ask something. */
  readonly asking: number
  readonly number: number
}

/** What stands open: told troubles, and the disk while it refuses. */
export const useOpenNotices = (): OpenNotices => {
  const notices = useSession((state) => state.notices).filter(({ isOpen }) => isOpen)
  const waiting = useSession((state) => (state.saving.state === 'waiting' ? state.saving.waiting.changes : null))
  const asking = useSession(arrivalsAsking)
  return { notices, waiting, asking, number: notices.length + (waiting === null ? 0 : 1) + (asking === 0 ? 0 : 1) }
}
