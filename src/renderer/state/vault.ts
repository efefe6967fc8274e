import type { Failure } from '#contract/failures'
import { call } from '../desk/desk'
import { allDecided } from './callOrder'
import { keepPlaceNow } from './going'
import { refreshLibrary } from './kits'
import { tellFailure } from './notices'
import { changeSession, firstSession, session } from './session'

/** What opens a library. */
export type Secret = 'passphrase' | 'code'

/** null: it was done. */
type Outcome = Promise<Failure | null>

/** Asks how the library is protected, once the window is drawn, and whenever that has changed. */
export const askVault = async (): Promise<void> => {
  const reply = await call('vault.state', {})
  if (reply.ok) changeSession({ vault: reply.value })
}

export const isProtected = (): boolean => session.read().vault?.state === 'unlocked'

export const unlock = async (secret: string): Outcome => {
  const reply = await call('vault.unlock', { opens: 'passphrase', secret })
  changeSession({ sealing: null })
  return reply.ok ? null : reply.failure
}

/** The code gives a new passphrase, which then opens. */
export const unlockByCode = async (code: string, next: string): Outcome => {
  const reply = await call('vault.changePassphrase', { opens: 'code', secret: code, next })
  return reply.ok ? unlock(next) : reply.failure
}

/** Everything typed is on the disk first. The page is then loaded anew: nothing of a kit is left in it. */
export const lock = async (): Promise<void> => {
  if (!isProtected()) return
  await allDecided()
  await keepPlaceNow()
  const reply = await call('vault.lock', {})
  if (!reply.ok) return tellFailure(reply.failure, 'vault')
  changeSession({ ...firstSession, info: session.read().info, isLocked: true })
}

/** Gives the recovery code. No kit is open afterwards. */
export const protect = (passphrase: string) => changing(() => call('vault.turnOn', { passphrase }))

export const unprotect = (passphrase: string) => changing(() => call('vault.turnOff', { passphrase }))

export const changePassphrase = (secret: string, next: string) =>
  call('vault.changePassphrase', { opens: 'passphrase', secret, next })

export const renewCode = (passphrase: string) => call('vault.renewCode', { passphrase })

export const stopChanging = (): void => void call('vault.stop', {})

export const lockAfter = async (minutes: number): Promise<void> => {
  const reply = await call('vault.lockAfter', { minutes })
  if (reply.ok) changeSession({ vault: reply.value })
  else tellFailure(reply.failure, 'vault')
}

/** The desk closes every kit before it seals or opens the library. */
const changing = async <Reply>(work: () => Promise<Reply>): Promise<Reply> => {
  await allDecided()
  const reply = await work()
  changeSession({ open: null, sealing: null })
  await Promise.all([askVault(), refreshLibrary()])
  return reply
}
