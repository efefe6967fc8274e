import * as v from 'valibot'
import { type Turns, inOneTurn } from '../turns'

type Check = (value: unknown) => boolean

/**
 * Whether a value out of JSON is of a shape just as it stands: the schema takes it, and what it would give for it is the same. A kit of
 * ten megabytes is looked at without a copy of it being made, which is most of what parsing costs. What does not fit may
 * still be of the shape (an old kit lacks a field that has a blank): only parsing tells, and what is wrong.
 */
export const fits = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): value is v.InferOutput<Schema> =>
  checkOf(schema)(value)

/** The same turn by turn, of a value with long lists in it. */
export const fitting = function* <Schema extends v.GenericSchema>(schema: Schema, value: unknown): Turns<boolean> {
  return yield* looking(schema as unknown as Described, value)
}

/** Follows the lists and records of a value; what stands in a list is looked at as a whole, unless it is long itself. */
const looking = function* (schema: Described, value: unknown): Turns<boolean> {
  const { type, pipe, item, wrapped } = schema
  if (pipe !== undefined) {
    for (const step of pipe) if (!saysNothing(step) && !(yield* looking(step, value))) return false
    return true
  }
  if (wrapped !== undefined && (type === 'nullable' || isOptional(schema)))
    return (type === 'nullable' && value === null) || (yield* looking(wrapped, value))
  if (type === 'array' && item !== undefined && Array.isArray(value)) return yield* lookingAlong(item, value)
  if (isOfRecord(schema)) return yield* lookingInto(schema, value)
  if (type === 'variant') {
    const choice = isRecord(value) ? choicesOf(schema)?.get(value[schema.key ?? '']) : undefined
    return choice === undefined ? checkOf(schema)(value) : yield* looking(choice, value)
  }
  if (type === 'union') {
    const options = (schema.options ?? []) as readonly Described[]
    for (const [at, option] of options.entries()) if (yield* looking(option, value)) return isFirst(options, at, value)
    return false
  }
  return checkOf(schema)(value)
}

const lookingAlong = function* (item: Described, list: readonly unknown[]): Turns<boolean> {
  const check = checkOf(item)
  for (let at = 0; at < list.length; at += 1) {
    // a person of a long text is mentioned in it thousands of times
    if (!(hasLongList(list[at]) ? yield* looking(item, list[at]) : check(list[at]))) return false
    if (at % inOneTurn === inOneTurn - 1) yield
  }
  return true
}

const hasLongList = (value: unknown): boolean => {
  if (!isRecord(value)) return false
  for (const name in value) {
    const field = value[name]
    if (Array.isArray(field) && field.length > longList) return true
  }
  return false
}

const longList = 4 * inOneTurn

const lookingInto = function* (schema: Described, value: unknown): Turns<boolean> {
  if (!isRecord(value) || !record(schema, () => () => true)(value)) return false
  for (const [name, field] of Object.entries(schema.entries ?? {}))
    if (value[name] !== undefined && !(yield* looking(field, value[name]))) return false
  return true
}

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
  readonly items?: readonly Described[]
  readonly value?: unknown
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
  if (isOfRecord(schema)) return record(schema)
  if (type === 'array' && item !== undefined) return list(checkOf(item))
  if (type === 'tuple') return tuple(schema)
  if (type === 'record') return dictionary(schema)
  if (type === 'variant') return variant(schema)
  if (type === 'union') return union(schema)
  if (wrapped === undefined) return simple(schema) ?? byItself(schema)
  const inner = checkOf(wrapped)
  if (type === 'nullable') return (value) => value === null || inner(value)
  return isOptional(schema) ? inner : byItself(schema)
}

/** What a schema leaves out that is not strict would not be the same without it. */
const isOfRecord = ({ type }: Described): boolean => type === 'strict_object' || type === 'object'

const isOptional = ({ type }: Described): boolean => type === 'optional' || type === 'exact_optional'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

const tuple = ({ items = [] }: Described): Check => {
  const checks = items.map(checkOf)
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]))
}

/** Names of fields that no schema gives back. */
const unsafe = new Set(['__proto__', 'prototype', 'constructor'])

const dictionary = (schema: Described): Check => {
  const [ofName, ofValue] = [schema.key, schema.value].map((part) => checkOf(part as unknown as object))
  return (value) =>
    isRecord(value) &&
    Object.entries(value).every(
      ([name, item]) => !unsafe.has(name) && ofName?.(name) === true && ofValue?.(item) === true,
    )
}

const record = ({ entries = {} }: Described, checkFor: (field: Described) => Check = checkOf): Check => {
  const names = Object.keys(entries)
  const checks = Object.values(entries).map(checkFor)
  /** Whether nothing takes the place of the field where it is missing. */
  const optional = Object.values(entries).map((field) => isOptional(field) && field.default === undefined)
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

const variant = (schema: Described): Check => {
  const { key = '' } = schema
  const choices = choicesOf(schema)
  if (choices === null) return byItself(schema)
  const checks = new Map([...choices].map(([word, choice]) => [word, checkOf(choice)]))
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    return checks.get((value as Readonly<Record<string, unknown>>)[key])?.(value) ?? false
  }
}

/** The choice is made by a word, where every choice has words of its own; null where they have not. */
const choicesOf = ({ key = '', options = [] }: Described): ReadonlyMap<unknown, Described> | null => {
  const choices = new Map<unknown, Described>()
  for (const option of options as readonly Described[]) {
    const words = wordsOf(option.entries?.[key])
    if (words.length === 0 || words.some((word) => choices.has(word))) return null
    for (const word of words) choices.set(word, option)
  }
  return choices
}

const wordsOf = (schema: Described | undefined): readonly unknown[] => {
  if (schema === undefined || schema.pipe !== undefined) return []
  return schema.type === 'literal' ? [schema.literal] : schema.type === 'picklist' ? (schema.options ?? []) : []
}

const union = ({ options = [] }: Described): Check => {
  const choices = options as readonly Described[]
  const checks = choices.map(checkOf)
  return (value) => {
    const at = checks.findIndex((check) => check(value))
    return at >= 0 && isFirst(choices, at, value)
  }
}

/** The first that takes a value gives the outcome, and may give another value for it. */
const isFirst = (choices: readonly Described[], at: number, value: unknown): boolean =>
  choices.slice(0, at).every((choice) => !v.is(choice as unknown as v.GenericSchema, value))
