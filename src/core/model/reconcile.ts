/**
 * The newer value, made of the older one's objects wherever nothing changed. What comes from another process is a copy; this
 * gives back the identity by which lists need not redraw and what was made of a thing is known again. Objects in a list are
 * matched by their `id`.
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
  let isSame = keys.length === Object.keys(older).length
  // Nearly everything is the same, and then nothing is made.
  let shared: Record<string, unknown> | null = null
  for (const [index, key] of keys.entries()) {
    const value = share(older[key], newer[key])
    isSame &&= Object.hasOwn(older, key) && Object.is(value, older[key])
    if (!isSame) shared ??= Object.fromEntries(keys.slice(0, index).map((before) => [before, older[before]]))
    if (shared !== null) shared[key] = value
  }
  return isSame ? older : (shared ?? newer)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const isIdentified = (value: unknown): value is { readonly id: string } =>
  isRecord(value) && typeof value['id'] === 'string'
