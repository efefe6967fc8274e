import { type Turns, inOneTurn } from '../model/turns'

/**
 * Where something stands that could not be written down and read back: `undefined` in a field or a list, a number that is
 * none, a value of a class. null when all of it can. Bytes are no hole; what a call may carry of them its schema says.
 */
export const holeIn = (value: unknown, path = ''): string | null => {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return path || 'the whole'
  if (typeof value === 'number') return Number.isFinite(value) ? null : path || 'the whole'
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null
  if (!Array.isArray(value) && !isPlain(value)) return path || 'the whole'
  for (const name of namesIn(value)) {
    const hole = holeIn(Reflect.get(value, name), path === '' ? name : `${path}.${name}`)
    if (hole !== null) return hole
  }
  return null
}

/** The same of a decision that may bring thousands of things. */
export const lookingForHoles = function* (value: unknown, path = ''): Turns<string | null> {
  if (!isPlainContainer(value)) return holeIn(value, path)
  const names = namesIn(value)
  for (const [at, name] of names.entries()) {
    const item: unknown = Reflect.get(value, name)
    const place = path === '' ? name : `${path}.${name}`
    // A thing of a long list is short.
    const hole = names.length > inOneTurn ? holeIn(item, place) : yield* lookingForHoles(item, place)
    if (hole !== null) return hole
    if (at % inOneTurn === inOneTurn - 1) yield
  }
  return null
}

const namesIn = (value: object): readonly string[] =>
  Array.isArray(value) ? Array.from(value.keys(), String) : Object.keys(value)

const isPlainContainer = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Uint8Array) &&
  (Array.isArray(value) || isPlain(value))

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
