import type * as v from 'valibot'
import { Line, Prose } from './common'
import { RichText } from './richText'

/** What a walk over the model needs to see of a schema (valibot). */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly Shape[]
  readonly key?: string
  readonly literal?: unknown
}

/** What is done with the words that somebody may have written into a field; `path` is told from the outermost thing. */
export interface TextChange {
  readonly text: (text: string, path: string) => string
  readonly richText: (text: RichText, path: string) => RichText
}

/**
 * A thing of the model with every text in it changed: all that the schema calls a line, prose or written text, however deep,
 * also in fields that are added later. Part of a thing is changed as far as it is there.
 */
export const withTexts = <Value>(schema: v.GenericSchema, value: Value, change: TextChange): Value =>
  walked(schema as unknown as Shape, value, change, '') as Value

const line = Line as unknown as Shape
const prose = Prose as unknown as Shape
const richText = RichText as unknown as Shape

const walked = (shape: Shape, value: unknown, change: TextChange, path: string): unknown => {
  if (shape === richText) return change.richText(value as RichText, path)
  if (shape === line || shape === prose) return change.text(value as string, path)
  if (value === null || value === undefined) return value
  if (shape.wrapped !== undefined) return walked(shape.wrapped, value, change, path)
  if (shape.item !== undefined && Array.isArray(value)) {
    const { item } = shape
    return value.map((one) => walked(item, one, change, path))
  }
  const entries = shape.entries ?? chosen(shape, value)?.entries
  if (entries === undefined || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([field, own]) => {
      const inner = entries[field]
      return [field, inner === undefined ? own : walked(inner, own, change, path === '' ? field : `${path}.${field}`)]
    }),
  )
}

/** Of several shapes the one whose name the value bears. */
const chosen = ({ options = [], key }: Shape, value: unknown): Shape | undefined => {
  const name = key === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[key]
  return options.find((option) => key !== undefined && option.entries?.[key]?.literal === name)
}
