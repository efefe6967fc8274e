import type { Input } from '#contract/calls'
import type { Failure } from '#contract/failures'
import type { BinnedKit, KitCard, KitView } from '#contract/views'
import type { KitId } from '#core/model'
import type { Result } from '#core/model/result'
import { call } from '../desk/desk'
import { askAboutTrouble } from './trouble'
import { words } from '../words'
import { go, onArrival, openKitId, rememberPlace } from './going'
import { solved, tell, tellFailure, withdrawUndo } from './notices'
import { once } from './once'
import { type KitScreen, type Place, homePlace } from './place'
import { reconcile } from '#core/model/reconcile'
import { changeSession, session } from './session'
import { afterTyping, inTurn } from './callOrder'

/** Opens the kit at the place given, or at its overview. */
export const openKit = async (kitId: KitId, place: Partial<Place> = {}): Promise<boolean> => {
  if (openKitId() === kitId) {
    go({ screen: 'overview', ...place })
    return true
  }
  const landing = onArrival({ screen: 'overview', ...place })
  const reply = await afterTyping(() => call('kit.open', { kitId }))
  if (!reply.ok) {
    askAboutTrouble(kitId, String(reply.failure.facts['title'] ?? ''), reply.failure)
    return false
  }
  return adopt(reply, landing())
}

/** The kit of the last start, where it was left. Whoever has opened another one before it is there keeps that one. */
export const openAgain = async (kitId: KitId, place: Partial<Place>): Promise<void> => {
  const landing = onArrival(place)
  const reply = await afterTyping(() => call('kit.open', { kitId }))
  const { open } = session.read()
  if (open !== null) {
    if (reply.ok && open.kit.id !== kitId) void inTurn(() => call('kit.close', { kitId }))
    return
  }
  if (reply.ok) adopt(reply, landing())
  else askAboutTrouble(kitId, String(reply.failure.facts['title'] ?? ''), reply.failure)
}

/** Opens the kit that `fetched` gives, at that screen of it. false: it was refused, and the person has been told why. */
export const openBy = async (fetched: () => Promise<Result<KitView, Failure>>, screen: KitScreen): Promise<boolean> => {
  const landing = onArrival({ screen })
  return adopt(await fetched(), landing())
}

export const createKit = once(async (): Promise<boolean> => {
  const isMade = await openBy(() => afterTyping(() => call('kit.create', {})), 'overview')
  if (isMade) void refreshLibrary()
  return isMade
})

/** A new kit for the next meeting of the same people. */
export const cloneKit = once(async (kitId: KitId, parts: Input<'kit.clone'>['parts']): Promise<boolean> => {
  const isMade = await openBy(() => afterTyping(() => call('kit.clone', { kitId, parts: [...parts] })), 'overview')
  if (isMade) void refreshLibrary()
  return isMade
})

export const openSample = once(async (): Promise<boolean> => {
  const isMade = await openBy(() => afterTyping(() => call('kit.sample', {})), 'sources')
  if (isMade) void refreshLibrary()
  return isMade
})

type Removed = Pick<KitCard, 'id' | 'title'>

/** The kits leave the library; the one notice brings them all back. Those that the desk will not remove stay, and it says why. */
export const removeKits = async (kits: readonly Removed[]): Promise<void> => {
  const removed: Removed[] = []
  for (const kit of kits) {
    const reply = await afterTyping(() => call('kit.remove', { kitId: kit.id }))
    if (reply.ok) {
      removed.push(kit)
      changeSession({
        library: reply.value,
        ...(openKitId() === kit.id ? { open: null, place: homePlace, isSheetShown: false } : {}),
      })
    } else tellFailure(reply.failure)
  }
  const [first] = removed
  if (first === undefined) return
  tell({
    text:
      removed.length === 1
        ? words.home.removed({ title: first.title || words.shell.untitled })
        : words.home.removedMany({ number: removed.length }),
    actions: [{ label: words.shell.undo, run: () => void restoreKits(removed) }],
  })
}

const restoreKits = async (kits: readonly Removed[]): Promise<void> => {
  for (const { id } of kits) {
    const reply = await inTurn(() => call('kit.restore', { kitId: id }))
    if (reply.ok) changeSession({ library: reply.value })
    else tellFailure(reply.failure)
  }
}

/** The removed kits, the last removed first. */
export const binned = async (): Promise<readonly BinnedKit[]> => {
  const reply = await call('library.bin', {})
  if (reply.ok) return reply.value
  tellFailure(reply.failure)
  return []
}

/** Brings a removed kit back. Gives what is in the bin then. */
export const restoreFromBin = async ({ id, title }: BinnedKit): Promise<readonly BinnedKit[]> => {
  const reply = await inTurn(() => call('kit.restore', { kitId: id }))
  if (reply.ok) {
    changeSession({ library: reply.value })
    tell({ tone: 'good', text: words.home.bin.restored({ title: title || words.shell.untitled }), topic: 'bin' })
  } else tellFailure(reply.failure)
  return binned()
}

/** Takes a removed kit away for good. */
export const purgeKit = async ({ id, title }: BinnedKit): Promise<readonly BinnedKit[]> => {
  const reply = await inTurn(() => call('kit.purge', { kitId: id }))
  if (!reply.ok) {
    tellFailure(reply.failure)
    return binned()
  }
  tell({ text: words.home.bin.purged({ title: title || words.shell.untitled }), topic: 'bin' })
  return reply.value
}

/** Puts finished kits out of the way, or back. */
export const archiveKits = async (kits: readonly Pick<KitCard, 'id'>[], archived: boolean): Promise<void> => {
  for (const { id } of kits) {
    const reply = await inTurn(() => call('kit.archive', { kitId: id, archived }))
    if (reply.ok) changeSession({ library: reply.value })
    else return tellFailure(reply.failure)
  }
}

export const refreshLibrary = async (): Promise<void> => {
  const reply = await call('library.list', {})
  if (reply.ok) session.change((state) => ({ ...state, library: reconcile(state.library, reply.value) }))
  else tellFailure(reply.failure)
}

/**
 * The kit of a reply becomes the open one. With a place the window goes there; without one, a reply about a kit that is
 * no longer open is let go. false: it was refused, and the person has been told why.
 */
export const adopt = (reply: Result<KitView, Failure>, place: Partial<Place> | null = null): boolean => {
  if (!reply.ok) {
    if (session.read().saving.state === 'saving') changeSession({ saving: { state: 'saved', at: null } })
    tellFailure(reply.failure, 'decision')
    return false
  }
  solved('decision')
  const view = reply.value
  const { open } = session.read()
  const isOther = open?.kit.id !== view.kit.id
  if (isOther && place === null) return true
  changeSession({
    open: isOther ? view : reconcile(open, view),
    saving: view.waiting === null ? { state: 'saved', at: view.savedAt } : { state: 'waiting', waiting: view.waiting },
    ...(place === null ? {} : { place: { ...homePlace, ...place }, overlay: null, isSheetShown: false }),
  })
  if (isOther) welcome(view, open?.kit.id ?? null)
  if (place !== null) rememberPlace()
  return true
}

const welcome = (view: KitView, former: KitId | null): void => {
  withdrawUndo()
  if (view.recovered !== null) {
    const { isComplete, since } = view.recovered
    tell({
      tone: isComplete ? 'good' : 'bad',
      text: isComplete ? words.disk.recovered.whole : words.disk.recovered.older,
      detail: words.disk.recovered.next({ since }),
      topic: 'recovered',
    })
  }
  if (former !== null) void inTurn(() => call('kit.close', { kitId: former }))
}
