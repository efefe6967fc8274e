/**
 * What makes one immutable value into a newer one, small where the two share most of their objects. null: nothing.
 * `put` replaces the `drop` items of a list from `from` on; `at` names an item of the older list that comes back changed.
 */
export type Delta =
  | null
  | { readonly set: unknown }
  | { readonly fields: Readonly<Record<string, Delta>>; readonly gone: readonly string[] }
  | { readonly from: number; readonly drop: number; readonly put: readonly Put[] }

type Put = { readonly item: unknown } | { readonly at: number; readonly delta: Delta }

/** Costs what differs, and a glance at every item of a list that does: what is the same object is not looked into. */
export const deltaOf = (older: unknown, newer: unknown): Delta => {
  if (Object.is(older, newer)) return null
  if (Array.isArray(older) && Array.isArray(newer)) return deltaOfLists(older, newer)
  if (isRecord(older) && isRecord(newer)) return deltaOfRecords(older, newer)
  return { set: newer }
}

/** The newer value, with the objects of the older one wherever nothing differs. */
export const withDelta = (older: unknown, delta: Delta): unknown => {
  if (delta === null) return older
  if ('set' in delta) return delta.set
  if ('fields' in delta) return withFields(older as Readonly<Record<string, unknown>>, delta)
  const list = older as readonly unknown[]
  const put = delta.put.map((one) => ('item' in one ? one.item : withDelta(list[one.at], one.delta)))
  return [...list.slice(0, delta.from), ...put, ...list.slice(delta.from + delta.drop)]
}

const deltaOfLists = (older: readonly unknown[], newer: readonly unknown[]): Delta => {
  const shorter = Math.min(older.length, newer.length)
  let from = 0
  while (from < shorter && Object.is(older[from], newer[from])) from += 1
  let behind = 0
  while (behind < shorter - from && Object.is(older.at(-1 - behind), newer.at(-1 - behind))) behind += 1
  const dropped = older.slice(from, older.length - behind)
  const places = new Map(dropped.map((item, at) => [identityOf(item, from + at), from + at]))
  const put = newer.slice(from, newer.length - behind).map((item, at): Put => {
    const place = places.get(identityOf(item, from + at))
    return place === undefined ? { item } : { at: place, delta: deltaOf(older[place], item) }
  })
  const isSame = put.length === dropped.length && put.every((one, at) => isUnmoved(one, from + at))
  return isSame ? null : { from, drop: dropped.length, put }
}

/** Things are known by their identifier, wherever they stand; anything else by its place. */
const identityOf = (item: unknown, place: number): unknown =>
  isRecord(item) && typeof item['id'] === 'string' ? item['id'] : place

const isUnmoved = (put: Put, place: number): boolean => 'at' in put && put.at === place && put.delta === null

const deltaOfRecords = (older: Readonly<Record<string, unknown>>, newer: Readonly<Record<string, unknown>>): Delta => {
  const fields: Record<string, Delta> = Object.create(null)
  for (const [key, value] of Object.entries(newer)) {
    const delta = Object.hasOwn(older, key) ? deltaOf(older[key], value) : { set: value }
    if (delta !== null) fields[key] = delta
  }
  const gone = Object.keys(older).filter((key) => !Object.hasOwn(newer, key))
  return Object.keys(fields).length === 0 && gone.length === 0 ? null : { fields: { ...fields }, gone }
}

const withFields = (
  older: Readonly<Record<string, unknown>>,
  { fields, gone }: { readonly fields: Readonly<Record<string, Delta>>; readonly gone: readonly string[] },
): unknown => {
  const without = Object.entries(older).filter(([key]) => !gone.includes(key))
  const changed = Object.entries(fields).map(([key, delta]) => [key, withDelta(older[key], delta)] as const)
  return Object.fromEntries([...without, ...changed])
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
