/** Data of an older version, which nothing has checked: what is not as expected stays as it is, for the schema to refuse. */
export type Stored = unknown

/** The fields of a stored thing; none when it is no thing. */
export const recordOf = (value: Stored): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

export const listAt = (value: Stored, field: string): readonly unknown[] => {
  const list = recordOf(value)[field]
  return Array.isArray(list) ? list : []
}

export const textAt = (value: Stored, field: string): string => {
  const text = recordOf(value)[field]
  return typeof text === 'string' ? text : ''
}

/** The thing with those of its fields changed that it has. */
export const changed = (value: Stored, changes: Readonly<Record<string, (field: unknown) => unknown>>): unknown => {
  const before = recordOf(value)
  if (before !== value) return value
  const after = Object.entries(changes).filter(([field]) => Object.hasOwn(before, field))
  return { ...before, ...Object.fromEntries(after.map(([field, change]) => [field, change(before[field])])) }
}
