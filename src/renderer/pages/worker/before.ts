/**
 * The library takes any worker for its own and would answer our messages. While it is loaded it is told that this is a
 * page; ./after, which is loaded behind it, takes that back.
 */
export const restoring: (() => void)[] = []

Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true })
restoring.push(() => Reflect.deleteProperty(globalThis, 'window'))
