import type { DeskEvent, KitDifference } from '#contract/views'
import type { KitId } from '#core/model'
import { call } from '../desk/desk'
import { words } from '../words'
import { allDecided, inTurn } from './callOrder'
import { adopt, openBy, refreshLibrary } from './kits'
import { tell, tellFailure } from './notices'
import { once } from './once'
import { changeSession, session } from './session'
import { asks, letGo } from './trouble'

/** The desk says what waits for the disk, or that all of it is there now. */
export const waits = ({ kitId, waiting, savedAt }: Extract<DeskEvent, { event: 'kit.waiting' }>): void => {
  const { open, saving, question } = session.read()
  if (open?.kit.id !== kitId) return
  if (waiting !== null) return changeSession({ saving: { state: 'waiting', waiting } })
  const cameBack = saving.state === 'waiting' ? saving.waiting : null
  changeSession({
    saving: { state: 'saved', at: savedAt, cameBack },
    ...(question?.kind === 'closing' && question.kitId === kitId ? { question: null } : {}),
  })
}

export const lookAt = async (kitId: KitId): Promise<void> => {
  letGo()
  await openBy(() => inTurn(() => call('kit.look', { kitId })), 'overview')
}

export const openAnyway = async (kitId: KitId, how: 'anyway' | 'older'): Promise<void> => {
  letGo()
  await openBy(() => inTurn(() => call('kit.open', { kitId, how })), 'overview')
}

/** What another session holds goes on here as a kit of its own, as it stands on the disk now. */
export const workInCopy = async (kitId: KitId): Promise<void> => {
  letGo()
  const reply = await inTurn(() => call('kit.look', { kitId }))
  if (!reply.ok) return tellFailure(reply.failure)
  await keepSecond(kitId, null, true)
}

/** Tries at once to write what waits. */
export const tryAgain = async (kitId: KitId): Promise<void> => {
  const reply = await call('kit.tryAgain', { kitId })
  if (!reply.ok) tellFailure(reply.failure)
  else if (reply.value.waiting === null) letGo()
}

/** Writes the whole kit, with what waits, to where the person says. true: it is there. */
export const saveCopy = async (kitId: KitId): Promise<boolean> => {
  const reply = await call('kit.saveCopy', { kitId })
  if (!reply.ok) tellFailure(reply.failure)
  else if (reply.value !== null)
    tell({ tone: 'good', text: words.disk.copied, detail: reply.value.path, topic: 'copy' })
  return reply.ok && reply.value !== null
}

export const saveCopyAndClose = async (kitId: KitId): Promise<void> => {
  if (!(await saveCopy(kitId))) return
  const reply = await call('kit.leave', { kitId })
  if (!reply.ok) return tellFailure(reply.failure)
  letGo()
}

/** What another program wrote, or what this window holds, goes on as a kit of its own. */
export const keepSecond = async (kitId: KitId, file: string | null, opensIt: boolean): Promise<void> => {
  letGo()
  const reply = await inTurn(() => call('kit.second', { kitId, file }))
  if (!reply.ok) return tellFailure(reply.failure)
  if (opensIt) adopt(reply, { screen: 'overview' })
  else tell({ tone: 'good', text: words.disk.secondKept, topic: 'second' })
  await refreshLibrary()
}

/** A kit file that the person chooses comes into the library; one that differs from the kit there stands beside it. */
export const takeInKit = once(async (): Promise<void> => {
  // Nothing is behind a dialog that somebody leaves open: the library is locked all the same.
  await allDecided()
  const reply = await call('kit.takeIn', {})
  if (!reply.ok) return tellFailure(reply.failure)
  if (reply.value === null) return
  const { view, known } = reply.value
  adopt({ ok: true, value: view }, { screen: 'overview' })
  if (known !== null && known.differences > 0)
    asks({
      kind: 'takenIn',
      kitId: view.kit.id,
      known: known.kitId,
      title: known.title,
      differences: known.differences,
    })
  else
    tell({ tone: 'good', text: known === null ? words.disk.takenIn.done : words.disk.takenIn.same, topic: 'takenIn' })
  await refreshLibrary()
})

export const differences = async (kitId: KitId, other: string): Promise<readonly KitDifference[] | null> => {
  const reply = await call('kit.compare', { kitId, other })
  if (reply.ok) return reply.value
  tellFailure(reply.failure)
  return null
}
