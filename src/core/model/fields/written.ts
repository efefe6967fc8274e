import type * as v from 'valibot'
import { Line, Lines, Names, Prose } from '../common'
import { RichText, plainText } from '../richText'
import { type DatedTitle, DatedTitles } from '../title'

/** The description of a record: its fields by name, in the order of its schema. */
export type Fields = Readonly<Record<string, v.GenericSchema>>

type Wording = typeof Line | typeof Lines | typeof Names | typeof Prose | typeof RichText | typeof DatedTitles

/** The names of the fields in which a person writes. */
export type WrittenField<Described extends Fields> = NamesOf<Described, Wording>
/** Those of one line, which a form shows as a text field. */
export type LineField<Described extends Fields> = NamesOf<Described, typeof Line>

type NamesOf<Described extends Fields, Schema> = {
  [Name in keyof Described & string]: Described[Name] extends Schema | { readonly wrapped: Schema } ? Name : never
}[keyof Described & string]

/**
 * The fields of a record in which a person writes. What follows from that is derived from here and listed nowhere: typing
 * in them joins into one step, a search reads them, what is empty in one of two entries is taken from the other, and a
 * finished file is searched for the words in them that its reader may not see.
 */
export const writtenFields = <Described extends Fields>(fields: Described): readonly WrittenField<Described>[] =>
  namesOf(fields, [Line, Lines, Names, Prose, RichText, DatedTitles]) as readonly WrittenField<Described>[]

export const lineFields = <Described extends Fields>(fields: Described): readonly LineField<Described>[] =>
  namesOf(fields, [Line]) as readonly LineField<Described>[]

const namesOf = (fields: Fields, kinds: readonly object[]): readonly string[] =>
  Object.entries(fields).flatMap(([name, schema]) => (isOneOf(kinds, schema) ? [name] : []))

const isOneOf = (kinds: readonly object[], schema: object): boolean =>
  kinds.includes(schema) || ('wrapped' in schema && isOneOf(kinds, schema.wrapped as object))

/** What stands in one of those fields, one text for each thing that was written; none where nothing is. */
export const textsIn = (written: unknown): readonly string[] => {
  if (typeof written === 'string') return [written]
  if (!Array.isArray(written)) return []
  if (written.every((part) => typeof part === 'string')) return written
  if (written.every(isTitle))
    return written.flatMap(({ role, organisation, country, source }) => [role, organisation, country, source])
  return [plainText(written as RichText)]
}

const isTitle = (part: object): part is DatedTitle => 'statedOn' in part
