import type { Failure } from '#contract/failures'
import type { Result } from '#core/model/result'
import { call } from '../desk/desk'
import { allDecided } from './callOrder'
import { keepPlaceNow } from './going'
import { refreshLibrary } from './kits'
import { tellFailure } from './notices'
import { changeSession, firstSession, session } from './session'

/** What opens a library. */
export type Secret = 'passphrase' | 'code'

/** Asks how the library is protected, once the window is drawn, and whenever that has changed. */
export const askVault = async (): Promise<void> => {
  const reply = await call('vault.state', {})
  if (reply.ok) changeSession({ vault: reply.value })
}

export const isProtected = (): boolean => session.read().vault?.state === 'unlocked'

/** `code`: one that takes the place of the code that nobody has been told. */
export type Unlocked = { readonly code: string | null } | { readonly failure: Failure }

export const unlock = async (secret: string): Promise<Unlocked> => {
  const reply = await call('vault.unlock', { opens: 'passphrase', secret })
  changeSession({ sealing: null })
  if (!reply.ok) return { failure: reply.failure }
  if (!reply.value.isCodeUntold) return { code: null }
  // The library is open all the same: where the disk refuses, a code can be asked for in the Settings.
  const renewed = await renewCode(secret)
  return { code: renewed.ok ? renewed.value.code : null }
}

/** The code gives a new passphrase, which then opens. */
export const unlockByCode = async (code: string, next: string): Promise<Unlocked> => {
  const reply = await call('vault.changePassphrase', { opens: 'code', secret: code, next })
  return reply.ok ? unlock(next) : { failure: reply.failure }
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

/** What the desk refuses before it closes a kit. */
const refusedAtOnce: readonly Failure['code'][] = ['vault.wrongPassphrase', 'vault.tooShort', 'vault.notNow']

/** The desk closes every kit before it seals or opens the library. */
const changing = async <Value>(work: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> => {
  await allDecided()
  const reply = await work()
  if (!reply.ok && refusedAtOnce.includes(reply.failure.code)) return reply
  changeSession({ open: null, sealing: null })
  await Promise.all([askVault(), refreshLibrary()])
  return reply
}
