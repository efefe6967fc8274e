/**
 * Where something stands that could not be written down and read back: `undefined` in a field or a list, a number that is
 * none, a value of a class. null when all of it can. Bytes are no hole; what a call may carry of them its schema says.
 */
export const holeIn = (value: unknown, path = ''): string | null => {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return path || 'the whole'
  if (typeof value === 'number') return Number.isFinite(value) ? null : path || 'the whole'
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null
  const names = Array.isArray(value) ? Array.from(value.keys(), String) : Object.keys(value)
  if (!Array.isArray(value) && !isPlain(value)) return path || 'the whole'
  for (const name of names) {
    const hole = holeIn(Reflect.get(value, name), path === '' ? name : `${path}.${name}`)
    if (hole !== null) return hole
  }
  return null
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
