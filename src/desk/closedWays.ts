import { syncBuiltinESMExports } from 'node:module'

/** Functions of a module or an object, by their names. */
export type Way = readonly [owner: object, names: readonly string[]]

/** Closes ways out of this process for good: whoever takes one is refused with the error that `complaint` makes. */
export const closeWays = (ways: readonly Way[], complaint: () => Error): void => {
  // An arrow function cannot be constructed, and would answer `new` with another error.
  // oxlint-disable-next-line func-style
  function refuse(): never {
    throw complaint()
  }
  for (const [owner, names] of ways) for (const name of names) if (name in owner) close(owner, name, refuse)
  // Also for whoever imports the names anew.
  syncBuiltinESMExports()
}

const close = (owner: object, name: string, value: () => never): void => {
  const known = Object.getOwnPropertyDescriptor(owner, name)
  if (known?.configurable === false) return
  Object.defineProperty(owner, name, { value, configurable: false, writable: false })
}
