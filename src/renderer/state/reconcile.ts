/**
 * The newer value, made of the older one's objects wherever nothing changed. A reply of the desk is a copy; this gives
 * back the identity that lists need in order not to redraw. Objects in a list are matched by their `id`.
 */
export const reconcile = <Value>(older: unknown, newer: Value): Value => share(older, newer) as Value

const share = (older: unknown, newer: unknown): unknown => {
  if (Object.is(older, newer)) return older
  if (Array.isArray(older) && Array.isArray(newer)) return shareList(older, newer)
  if (isRecord(older) && isRecord(newer)) return shareRecord(older, newer)
  return newer
}

const shareList = (older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] => {
  let alike = 0
  while (alike < newer.length && Object.is(older[alike], newer[alike])) alike += 1
  const byId = new Map(older.slice(alike).flatMap((item) => (isIdentified(item) ? [[item.id, item] as const] : [])))
  const shared = newer.map((item, at) =>
    at < alike || Object.is(older[at], item) ? item : share(isIdentified(item) ? byId.get(item.id) : older[at], item),
  )
  return shared.length === older.length && shared.every((item, at) => Object.is(item, older[at])) ? older : shared
}

const shareRecord = (older: Record<string, unknown>, newer: Record<string, unknown>): Record<string, unknown> => {
  const keys = Object.keys(newer)
  const shared: Record<string, unknown> = {}
  let isSame = keys.length === Object.keys(older).length
  for (const key of keys) {
    shared[key] = share(older[key], newer[key])
    isSame &&= Object.hasOwn(older, key) && Object.is(shared[key], older[key])
  }
  return isSame ? older : shared
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const isIdentified = (value: unknown): value is { readonly id: string } =>
  isRecord(value) && typeof value['id'] === 'string'
