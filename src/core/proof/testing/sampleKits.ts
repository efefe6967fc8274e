import { Kit } from '#core/model'

/** What is read of a schema (valibot). */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly pipe?: readonly { readonly type: string }[]
}

/** Texts that are a form, not words: days, hashes, tags of a language. */
const forms = new Set(['iso_date', 'iso_timestamp', 'regex'])

/** A kit as the model describes it, in which each text says where it stands. Of what may be one of several kinds, a list holds each; elsewhere `choice` says which. */
const sampleOf = (shape: Shape, path: string, seen: Set<string>, choice: number): unknown => {
  if (shape.wrapped !== undefined) return sampleOf(shape.wrapped, path, seen, choice)
  if (shape.item !== undefined) return variantsOf(shape.item).map((one) => sampleOf(one, path, seen, choice))
  if (shape.entries !== undefined)
    return Object.fromEntries(
      Object.entries(shape.entries).map(([field, inner]) => [
        field,
        sampleOf(chosen(inner, choice), path === '' ? field : `${path}.${field}`, seen, choice),
      ]),
    )
  if (shape.type !== 'string') return shape.literal ?? shape.options?.[0] ?? path
  const isWords = !path.endsWith('.link') && (shape.pipe ?? []).some(({ type }) => forms.has(type))
  if (!isWords) seen.add(path)
  return wordsAt(path)
}

const variantsOf = (shape: Shape): readonly Shape[] =>
  shape.type === 'variant' ? (shape.options as readonly Shape[]) : [shape]

const chosen = (shape: Shape, choice: number): Shape => {
  const variants = variantsOf(shape)
  return variants[choice % variants.length] ?? shape
}

/** What stands at a place of a sample. */
export const wordsAt = (path: string): string => `Words of ${path.replace(/\W/g, ' ')} here`

/**
 * Kits as the model describes them, one for each choice among kinds, and the places of all texts in which somebody may write
 * words: `people.role`. A field that is new in the model is among them.
 */
export const sampleKits = (): { readonly kits: readonly Kit[]; readonly paths: readonly string[] } => {
  const seen = new Set<string>()
  const kits = [0, 1, 2, 3].map((choice) => sampleOf(Kit as unknown as Shape, '', seen, choice) as Kit)
  return { kits, paths: [...seen] }
}
