import type { Told } from '#core/edit/told'
import { words } from '.'
import { listed } from './phrases'

const w = words.told

/** `annotation: “Give us the figures”`, `event: title and place`, `3 quotes kept`: what a step changed, and where. */
export const toldWords = ({ kind, thing, number, name, fields, standing, terms }: Told): string => {
  if (kind === 'source.add' && number > 1) return w.cameIn({ number })
  if (thing === null) return w.several({ what: words.edits[kind], number })
  const things = w.things[thing]({ number })
  const what = standing !== null ? w.standing[standing]({ things }) : fieldsOf(thing, fields)
  if (terms !== null && what !== null)
    return w.terms({
      what: name === '' ? w.field({ thing: things, fields: what }) : what,
      terms: w.bases[terms],
      name: name || 'none',
    })
  if (name !== '') return w.named({ what: what ?? words.edits[kind], name })
  if (standing !== null) return w.standing[standing]({ things })
  return what === null ? words.edits[kind] : w.field({ thing: things, fields: what })
}

/** What a field of a thing is called. */
export const fieldWords = (thing: keyof typeof words.fields, field: string): string =>
  (words.fields[thing] as Readonly<Record<string, string>>)[field] ??
  (thing === 'person' ? (words.people.fields as Readonly<Record<string, string>>)[field] : undefined) ??
  field

/** null where there are none, or too many to be told one by one. */
const fieldsOf = (thing: keyof typeof words.fields, fields: readonly string[]): string | null =>
  fields.length === 0 || fields.length > mostFields ? null : listed(fields.map((field) => fieldWords(thing, field)))

const mostFields = 3
