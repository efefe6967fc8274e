import { storeOf } from './store'

interface Sending {
  readonly settled: Promise<unknown>
  /** Sends at once what waits for a pause. */
  readonly hasten: () => void
}

/** Typed words that are not in the kit yet. */
export const typed = storeOf<ReadonlySet<Sending>>(new Set())

/** Notes that typed words are on their way to the kit. */
export const isOnItsWay = (sending: Sending): void => {
  typed.change((all) => new Set([...all, sending]))
  void sending.settled.finally(() => typed.change((all) => new Set([...all].filter((other) => other !== sending))))
}

/** Whatever was typed goes before anything that is decided from now on. */
export const hastenTyped = (): void => {
  for (const { hasten } of typed.read()) hasten()
}

/** Settles once every typed word has been answered for: only then may a step be taken back or another kit be opened. */
export const typedOut = async (): Promise<void> => {
  while (typed.read().size > 0) {
    hastenTyped()
    await Promise.allSettled([...typed.read()].map(({ settled }) => settled))
  }
}

/** Words do not wait for a pause when their field is left, or when nobody looks at the window any more. */
export const hastenOnLeaving = (): void => {
  document.addEventListener('focusout', hastenTyped)
  document.addEventListener('visibilitychange', hastenTyped)
  window.addEventListener('blur', hastenTyped)
  window.addEventListener('pagehide', hastenTyped)
}
