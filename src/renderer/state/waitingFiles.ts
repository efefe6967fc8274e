import type { Imported } from '#contract/views'
import { call } from '../desk/desk'
import { afterTyping } from './callOrder'
import { kitInFront, openKitId } from './going'
import { landingIn, stayedOut } from './importing'
import { adopt, refreshLibrary } from './kits'
import { type Session, type TriedOutcome, type WayToRead, changeSession, session } from './session'

/** Files of the sheet of arrivals that are not in yet: their bytes wait at the desk for as long as somebody can say something of them. */

/** A locked one, opened; its line then says what became of it. */
export const unlock = async (waits: string, password: string): Promise<void> => {
  reading(waits)
  const reply = await afterTyping(() => call('source.unlock', { kitId: kitInFront(), waits, password }))
  if (reply.ok) becomes(waits, [], reply.value)
  else stayedOut(reply.failure)
}

/** A refused one, read as what a person says that it is; its line then says what was tried and what came of it. */
export const readRefused = async (waits: string, as: WayToRead): Promise<void> => {
  reading(waits)
  const reply = await afterTyping(() => call('source.retry', { kitId: kitInFront(), waits, ...as }))
  if (reply.ok) becomes(waits, [as], reply.value)
  else stayedOut(reply.failure)
}

const reading = (waits: string): void => {
  const { name = '' } = session.read().outcomes.find(({ result }) => !result.ok && result.waits === waits) ?? {}
  changeSession({ importing: { name, done: 0, total: 1 } })
}

/** A line that waited becomes what its file has become. */
export const becomes = (waits: string, ways: readonly WayToRead[], { view, outcomes }: Imported): void => {
  changeSession({ importing: null })
  const [become] = outcomes
  if (become === undefined) return
  if (view !== null) {
    // The first one that comes in from the library makes a kit, which nobody sees yet.
    const isNew = openKitId() !== view.kit.id && become.result.ok
    adopt({ ok: true, value: view }, isNew ? landingIn(view.kit, become.result.sourceId) : null)
  }
  const kitId = view?.kit.id ?? null
  session.change((state) => ({
    ...state,
    arrived: state.arrived === null ? null : { ...state.arrived, kitId: kitId ?? state.arrived.kitId },
    isSheetShown: true,
    outcomes: state.outcomes.map((one) =>
      !one.result.ok && one.result.waits === waits ? { ...become, tried: [...(one.tried ?? []), ...ways] } : one,
    ),
  }))
  void refreshLibrary()
}

/** Takes a line off the sheet; what came in stays in the kit. */
export const clearLine = (gone: TriedOutcome): void =>
  session.change((state) => {
    const outcomes = state.outcomes.filter((one) => one !== gone)
    return { ...state, outcomes, isSheetShown: state.isSheetShown && outcomes.length > 0 }
  })

/** Whoever has read what a text asks for leaves the cautious terms that were set for it. */
export const leaveAsFound = (seen: TriedOutcome): void =>
  session.change((state) => ({
    ...state,
    outcomes: state.outcomes.map((one) => (one === seen ? { ...one, isAnswered: true } : one)),
  }))

/** Lets the desk forget what nobody can say anything of any more: it has left the sheet, or is in. Gives back how to stop. */
export const forgetWhatIsGone = (): (() => void) => {
  let held = waitingIn(session.read())
  let isDue = false
  const compare = (): void => {
    isDue = false
    const now = waitingIn(session.read())
    const gone = held.filter((waits) => !now.includes(waits))
    held = now
    if (gone.length > 0) void call('source.forget', { waits: gone })
  }
  return session.listen(() => {
    // A line that is read once more waits under another name: it has not left the sheet in between.
    if (!isDue) queueMicrotask(compare)
    isDue = true
  })
}

const waitingIn = ({ outcomes }: Session): readonly string[] =>
  outcomes.flatMap(({ result }) => (result.ok || result.waits === undefined ? [] : [result.waits]))
