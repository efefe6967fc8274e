import { expect, it } from 'vitest'
import { Kit } from '#core/model'
import { kitOf, personOf } from '#core/quote/testing/fixture'
import { kitTexts } from './barred'

const textsOf = (kit: Kit) =>
  kitTexts(kit).map(({ field, text, isName }) => `${field}: ${text}${isName ? ' (name)' : ''}`)

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

const wordsAt = (path: string): string => `Words of ${path.replace(/\W/g, ' ')} here`

/** Why these are not searched. */
const wordless: Readonly<Record<string, string>> = {
  'exports.items.id': 'the identifier of a thing that left',
  'event.timeZone': 'the name of a zone',
  'quotes.release.zone': 'the name of a zone',
  'people.honorific': 'a style that many bear',
  'quotes.cue': 'a verb',
  'quotes.anchors.prefix': 'stands in the text of the source',
  'quotes.anchors.suffix': 'stands in the text of the source',
  'quotes.claim.naming.exact': 'stands in the text of the source',
  'quotes.claim.naming.prefix': 'stands in the text of the source',
  'quotes.claim.naming.suffix': 'stands in the text of the source',
  'sources.arrival.blocks.attribution': 'stands in the text of the source, or among what was set aside',
  'sources.arrival.original.encoding.name': 'the name of an encoding',
  'sources.arrival.original.encoding.alternatives': 'the name of an encoding',
  'sources.reading.utterances.speakers.name': 'stands in the text of the source',
  'sources.reading.utterances.mention': 'stands in the text of the source',
  'sources.reading.reported.speaker.name': 'stands in the text of the source',
  'sources.reading.reported.mention': 'stands in the text of the source',
  'sources.reading.reported.cue': 'stands in the text of the source',
  'people.evidence.rule': 'the name of a rule of ours',
  'people.evidence.reasons': 'the name of a rule of ours',
  'people.evidence.rival.name': 'stands in the text of the source',
  'people.evidence.rival.reasons': 'the name of a rule of ours',
  'quotes.evidence.rule': 'the name of a rule of ours',
  'quotes.evidence.reasons': 'the name of a rule of ours',
  'quotes.evidence.rival.name': 'stands in the text of the source',
  'quotes.evidence.rival.reasons': 'the name of a rule of ours',
}

it('every text of the model is searched in a finished file, or it is said here why not', () => {
  const seen = new Set<string>()
  const searched = [0, 1, 2, 3]
    .map((choice) => sampleOf(Kit as unknown as Shape, '', seen, choice) as Kit)
    .flatMap((kit) => kitTexts(kit).map(({ text }) => text))
  const missed = [...seen].filter((path) => !searched.some((text) => text.includes(wordsAt(path))))
  expect(missed.toSorted()).toEqual(Object.keys(wordless).toSorted())
  expect(seen.size).toBeGreaterThan(70)
})

it('the name of a person is searched in all its forms, that of a body as it is written', () => {
  const ada = personOf('Ada Brenn', { originalScript: 'Añda Brenñ' })
  const body = personOf('Crane Works', { kind: 'organisation', givenName: '', familyName: 'Crane Works' })
  expect(textsOf(kitOf({ people: [ada] }))).toEqual(
    expect.arrayContaining([
      'people.printedName: Ada Brenn (name)',
      'people.originalScript: Añda Brenñ (name)',
      'people.familyName: Brenn Ada (name)',
      'people.familyName: Brenn (name)',
    ]),
  )
  expect(textsOf(kitOf({ people: [body] }))).toContain('people.printedName: Crane Works')
})
