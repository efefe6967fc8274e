import * as v from 'valibot'

type Check = (value: unknown) => boolean

/**
 * Whether a value out of JSON is of a shape just as it stands: the schema takes it, and what it would give for it is the same. A kit of
 * ten megabytes is looked at without a copy of it being made, which is most of what parsing costs. What does not fit may
 * still be of the shape (an old kit lacks a field that has a blank): only parsing tells, and what is wrong.
 */
export const fits = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): value is v.InferOutput<Schema> =>
  checkOf(schema)(value)

const known = new WeakMap<object, Check>()

const checkOf = (schema: object): Check => {
  const check = known.get(schema) ?? made(schema as Described)
  known.set(schema, check)
  return check
}

/** What the schemas and the steps behind them are made of, by their types. */
interface Described {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata'
  readonly type: string
  readonly pipe?: readonly Described[]
  readonly entries?: Readonly<Record<string, Described>>
  readonly item?: Described
  readonly wrapped?: Described
  readonly default?: unknown
  readonly key?: string
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly requirement?: unknown
  readonly '~run': (dataset: object, config: object) => { readonly value: unknown; readonly issues?: unknown }
}

const made = (schema: Described): Check => {
  const { type, pipe, item, wrapped } = schema
  if (pipe !== undefined) return oneAfterTheOther(pipe.flatMap((step) => (saysNothing(step) ? [] : [checkOf(step)])))
  if (type === 'strict_object') return record(schema)
  if (type === 'array' && item !== undefined) return list(checkOf(item))
  if (type === 'variant') return variant(schema)
  if (type === 'union') return union(schema)
  if (wrapped === undefined) return simple(schema) ?? byItself(schema)
  const inner = checkOf(wrapped)
  if (type === 'nullable') return (value) => value === null || inner(value)
  return type === 'optional' || type === 'exact_optional' ? inner : byItself(schema)
}

/** Steps for the compiler and the reader only. */
const saysNothing = ({ kind, type }: Described): boolean =>
  kind === 'metadata' || type === 'readonly' || type === 'brand'

/** Anything else is asked itself, and must give back the very value. */
const byItself =
  (step: Described): Check =>
  (value) => {
    const answer = step['~run']({ typed: true, value }, {})
    return answer.issues === undefined && Object.is(answer.value, value)
  }

/** The few that are asked a hundred thousand times for a large kit. */
const simple = ({ type, literal, options = [], requirement }: Described): Check | null => {
  if (type === 'string' || type === 'boolean') return (value) => typeof value === type
  if (type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value)
  if (type === 'literal') return (value) => value === literal
  if (type === 'picklist') return (value) => options.includes(value)
  if (type === 'integer') return Number.isInteger
  if (typeof requirement !== 'number') return null
  if (type === 'max_length') return (value) => (value as string | readonly unknown[]).length <= requirement
  return type === 'min_value' ? (value) => (value as number) >= requirement : null
}

// The loops below count by hand: a kit is mostly opened in a program that has just been started, where that takes a third less.

const oneAfterTheOther =
  (checks: readonly Check[]): Check =>
  (value) => {
    for (let at = 0; at < checks.length; at += 1) if (checks[at]?.(value) === false) return false
    return true
  }

const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (let at = 0; at < value.length; at += 1) if (!check(value[at])) return false
    return true
  }

const record = ({ entries = {} }: Described): Check => {
  const names = Object.keys(entries)
  const checks = Object.values(entries).map(checkOf)
  /** Whether nothing takes the place of the field where it is missing. */
  const optional = Object.values(entries).map(
    ({ type, default: blank }) => (type === 'optional' || type === 'exact_optional') && blank === undefined,
  )
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let found = 0
    for (let at = 0; at < names.length; at += 1) {
      const field: unknown = (value as Readonly<Record<string, unknown>>)[names[at] ?? '']
      if (field === undefined ? optional[at] === false : checks[at]?.(field) === false) return false
      if (field !== undefined) found += 1
    }
    for (const _name in value) found -= 1
    return found === 0
  }
}

/** The choice is made by a word, where every choice has words of its own. */
const variant = (schema: Described): Check => {
  const { key = '', options = [] } = schema
  const choices = new Map<unknown, Check>()
  for (const option of options as readonly Described[]) {
    const words = wordsOf(option.entries?.[key])
    if (words.length === 0 || words.some((word) => choices.has(word))) return byItself(schema)
    for (const word of words) choices.set(word, checkOf(option))
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    return choices.get((value as Readonly<Record<string, unknown>>)[key])?.(value) ?? false
  }
}

const wordsOf = (schema: Described | undefined): readonly unknown[] => {
  if (schema === undefined || schema.pipe !== undefined) return []
  return schema.type === 'literal' ? [schema.literal] : schema.type === 'picklist' ? (schema.options ?? []) : []
}

/** The first that takes a value gives the outcome, and may give another value for it. */
const union = ({ options = [] }: Described): Check => {
  const schemas = options as readonly v.GenericSchema[]
  const checks = schemas.map(checkOf)
  return (value) => {
    const at = checks.findIndex((check) => check(value))
    return at >= 0 && schemas.slice(0, at).every((schema) => !v.is(schema, value))
  }
}
