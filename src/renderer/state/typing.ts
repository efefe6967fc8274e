const running = new Set<Promise<unknown>>()

/** Notes that typed words are on their way to the kit. */
export const isOnItsWay = (sending: Promise<unknown>): void => {
  running.add(sending)
  void sending.finally(() => running.delete(sending))
}

/** Settles once every typed word has been answered for: only then may a step be taken back or another kit be opened. */
export const typedOut = async (): Promise<void> => {
  while (running.size > 0) await Promise.allSettled(running)
}
