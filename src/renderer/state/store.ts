/** A value that can be read at any time, replaced by a newer one, and listened to. */
export interface Store<State> {
  readonly read: () => State
  readonly change: (next: (state: State) => State) => void
  /** Gives back how to stop listening. */
  readonly listen: (listener: () => void) => () => void
}

export const storeOf = <State>(first: State): Store<State> => {
  let state = first
  const listeners = new Set<() => void>()
  return {
    read: () => state,
    change: (next) => {
      const changed = next(state)
      if (Object.is(changed, state)) return
      state = changed
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
