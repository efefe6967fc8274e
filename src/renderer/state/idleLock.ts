import { session } from './session'
import { lock } from './vault'

/** Milliseconds within which touches count as one. */
const oneTouch = 1_000

let timer: ReturnType<typeof setTimeout> | undefined
let last = 0

/**
 * Locks the library when nobody has touched the window for as long as it says. A computer that slept has not run the timer:
 * the first touch after that is asked when the one before it was.
 */
export const lockWhenIdle = (): void => {
  for (const touch of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'] as const)
    window.addEventListener(touch, touched, { capture: true, passive: true })
  session.listen(begin)
}

const limit = (): number => {
  const { vault } = session.read()
  return vault?.state === 'unlocked' ? vault.lockAfter * 60_000 : 0
}

/** Where the time begins: once it is known that there is one. */
const begin = (): void => {
  if (timer === undefined && limit() > 0) arm(Date.now())
  if (limit() === 0) disarm()
}

const touched = (): void => {
  const now = Date.now()
  if (limit() === 0 || now - last < oneTouch) return
  if (now - last >= limit() && last > 0) return void lock()
  arm(now)
}

const arm = (now: number): void => {
  last = now
  clearTimeout(timer)
  timer = setTimeout(() => void lock(), limit())
}

const disarm = (): void => {
  clearTimeout(timer)
  timer = undefined
  last = 0
}
