import type { Turns } from '../model/turns'

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
    const hole = holeIn(Reflect.get(value, name), path === '' ? String(name) : `${path}.${name}`)
    if (hole !== null) return hole
  }
  return null
}

/** The same of a decision that may bring thousands of things, turn by turn. Where a hole is, is told only once there is one. */
export const lookingForHoles = function* (value: unknown): Turns<string | null> {
  const open: unknown[] = [value]
  for (let looked = 1; open.length > 0; looked += 1) {
    const item = open.pop()
    if (isPlainContainer(item)) for (const name of namesIn(item)) open.push(Reflect.get(item, name))
    else if (holeIn(item) !== null) return holeIn(value)
    if (looked % inOneLook === 0) yield
  }
  return null
}

/** Things that are looked at in a turn, each of them quickly. */
const inOneLook = 512

const namesIn = (value: object): readonly (string | number)[] =>
  Array.isArray(value) ? [...value.keys()] : Object.keys(value)

const isPlainContainer = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Uint8Array) &&
  (Array.isArray(value) || isPlain(value))

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
