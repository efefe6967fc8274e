import * as v from 'valibot'

/**
 * A field that came with a schema version. In kits of older versions it is blank, in what they begin with as in their
 * steps; that needs no migration, and it raises the version of the whole kit by itself (see `newestVersionIn`), so that an
 * older program says that the kit is newer instead of calling it damaged.
 */
export const addedIn = <Schema extends v.GenericSchema>(
  version: number,
  schema: Schema,
  blank: v.InferOutput<Schema>,
): Added<Schema> =>
  v.pipe(
    v.optional(schema, () => blank as never),
    v.metadata({ addedIn: version }),
  ) as unknown as Added<Schema>

/** Told to the compiler by its outcome: what is read has the field, whatever was stored. */
type Added<Schema extends v.GenericSchema> = v.GenericSchema<
  v.InferInput<Schema> | undefined,
  v.InferOutput<Schema>
> & { readonly type: 'optional'; readonly wrapped: Schema; readonly default: unknown }

/** The highest version in which a field was added, anywhere in a schema; 1 where none was. */
export const newestVersionIn = (schema: v.GenericSchema): number => {
  // Each is asked once: a line of text stands in a kit in some hundred places, and every program asks at its start.
  const all = new Set([schema])
  for (const one of all) for (const inner of insideOf(one)) all.add(inner)
  return Math.max(...[...all].map(versionOf))
}

const versionOf = (schema: v.GenericSchema): number => Number(v.getMetadata(schema)['addedIn'] ?? 1)

/** The schemas that a schema is made of: fields, items, choices, and what may be null or missing. */
const insideOf = (schema: v.GenericSchema): readonly v.GenericSchema[] => {
  const { entries = {}, item = [], options = [], wrapped = [] } = schema as unknown as Inside
  return [...Object.values(entries), ...[item, options, wrapped].flat().filter((one) => typeof one === 'object')]
}

interface Inside {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  /** Of a picklist these are words. */
  readonly options?: readonly (v.GenericSchema | string)[]
  readonly wrapped?: v.GenericSchema
}
