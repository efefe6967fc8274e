import { expect, it } from 'vitest'
import type { Kit } from '#core/model'
import { kitOf, personOf } from '#core/quote/testing/fixture'
import { kitTexts } from './barred'
import { sampleKits, wordsAt } from './testing/sampleKits'

const textsOf = (kit: Kit) =>
  kitTexts(kit).map(({ field, text, isName }) => `${field}: ${text}${isName ? ' (name)' : ''}`)

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
  const { kits, paths } = sampleKits()
  const searched = kits.flatMap((kit) => kitTexts(kit).map(({ text }) => text))
  const missed = paths.filter((path) => !searched.some((text) => text.includes(wordsAt(path))))
  expect(missed.toSorted()).toEqual(Object.keys(wordless).toSorted())
  expect(paths.length).toBeGreaterThan(70)
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
