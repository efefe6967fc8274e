/** The value with the fields of every object in the order of the alphabet. */
export const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  )
}

/** The same written out as JSON; what `isKept` is never changed in place, and is written once. */
export const spelledInOrder = (value: unknown, isKept: (value: object) => boolean): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const before = known.get(value)
  if (before !== undefined) return before
  const spelled = Array.isArray(value)
    ? `[${value.map((one) => spelledInOrder(one, isKept)).join(',')}]`
    : `{${fieldsInOrder(value)
        .map(([name, part]) => `${JSON.stringify(name)}:${spelledInOrder(part, isKept)}`)
        .join(',')}}`
  if (isKept(value)) known.set(value, spelled)
  return spelled
}

const known = new WeakMap<object, string>()

const fieldsInOrder = (value: object): readonly (readonly [string, unknown])[] =>
  (Object.entries(value) as readonly (readonly [string, unknown])[])
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
