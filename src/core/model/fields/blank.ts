import type * as v from 'valibot'
import { Line, Lines, Prose } from '../common'
import { RichText } from '../richText'
import type { Fields } from './written'

type Fillable =
  | typeof Line
  | typeof Lines
  | typeof Prose
  | { readonly type: 'nullable' }
  | { readonly type: 'array'; readonly pipe: readonly [unknown, { readonly type: 'readonly' }] }
  | { readonly type: 'optional'; readonly default: unknown }

/** The names of the fields of a record that may be left empty. */
type BlankField<Described extends Fields> = {
  [Name in keyof Described]: Described[Name] extends Fillable ? Name : never
}[keyof Described]

type Record<Described extends Fields> = v.GenericSchema<unknown, object> & { readonly entries: Described }

/** What has to be said of a new record, and what may be. */
type Given<Described extends Fields, Output> = Omit<Output, BlankField<Described>> & Partial<Output>

/**
 * A record that nobody has written in yet: no words, no choice, no list. What cannot be empty (an identifier, a standing, an
 * audience) is given, and it does not compile until it is. The fields come in the order of the schema, as they do when they
 * are read from a file: a kit that is written and read back is the same byte for byte.
 */
export const blankOf = <Described extends Fields, Schema extends Record<Described>>(
  schema: Schema & { readonly entries: Described },
  given: Given<Described, v.InferOutput<Schema>>,
): v.InferOutput<Schema> => {
  let fields = fieldsOf.get(schema)
  if (fields === undefined) {
    fields = Object.entries(schema.entries)
    fieldsOf.set(schema, fields)
  }
  // one by one in one order: V8 keeps the thousands that a long text brings as things of one kind
  const record: { [name: string]: unknown } = {}
  for (const [name, field] of fields)
    record[name] = Object.hasOwn(given, name) ? Reflect.get(given, name) : blankFor(field)
  return record as v.InferOutput<Schema>
}

const fieldsOf = new WeakMap<object, readonly (readonly [string, v.GenericSchema])[]>()

const blankFor = (schema: v.GenericSchema): unknown => {
  if (schema === Line || schema === Prose) return ''
  if (schema === Lines || schema === RichText || isPlainList(schema)) return []
  if (schema.type === 'nullable') return null
  if (schema.type !== 'optional') return undefined
  const { default: blank } = schema as unknown as { readonly default: unknown }
  return typeof blank === 'function' ? (blank as () => unknown)() : blank
}

/** Of any length: a list that must hold something, or no two of the same, is somebody's decision. */
const isPlainList = (schema: v.GenericSchema): boolean =>
  schema.type === 'array' && 'pipe' in schema && (schema.pipe as readonly unknown[]).length === 2

/** Whether nobody has written or chosen anything there. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
