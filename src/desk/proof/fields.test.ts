import { expect, it } from 'vitest'
import { ReleaseBasis, sectionOrder } from '#core/model'
import { sampleKits } from '#core/proof/testing/sampleKits'
import { leakKit } from './testing/leakKit'
import { fields } from './testing/situation'

/** The texts of a thing by their places, lists left out: `people.role`. */
const textsIn = (value: unknown, path: string, texts: Map<string, string>): void => {
  if (typeof value === 'string') texts.set(path, `${texts.get(path) ?? ''}\n${value}`)
  else if (Array.isArray(value)) for (const one of value) textsIn(one, path, texts)
  else if (typeof value === 'object' && value !== null)
    for (const [field, inner] of Object.entries(value)) textsIn(inner, path === '' ? field : `${path}.${field}`, texts)
}

const kits = ReleaseBasis.options.map((basis) =>
  leakKit({ basis, audience: 'press', sections: sectionOrder, round: 0, taint: null }),
)

/** Every word that is planted, and every place where one stands. */
const planted = (): ReadonlySet<string> => {
  const there = new Set<string>()
  for (const { kit, canaries } of kits) {
    const texts = new Map<string, string>()
    textsIn(kit, '', texts)
    for (const [path, text] of texts) if ([...canaries.values()].some((word) => text.includes(word))) there.add(path)
  }
  return there
}

/** Why no word is planted here. */
const unplanted: Readonly<Record<string, string>> = {
  'event.marking.label': 'a marking is printed on every page, and has to be one',
  'background.mayUse.runs.link': 'for every reader; the other half of the background has one',
  'people.biography.runs.link': 'as the background has them',
  'event.timeZone': 'the name of a zone',
  'quotes.release.zone': 'the name of a zone',
  'exports.copy.name': 'sideDoors.test.ts plants what left before',
  'exports.items.id': 'the identifier of a thing that left',
  'people.familyName': 'stands in the name as printed',
  'people.givenName': 'stands in the name as printed',
  'people.photo.alt': 'put in through the contract with the photo',
  'people.evidence.reasons': 'the name of a rule of ours',
  'people.evidence.rule': 'the name of a rule of ours',
  'people.evidence.rival.reasons': 'the name of a rule of ours',
  'quotes.evidence.reasons': 'the name of a rule of ours',
  'quotes.evidence.rule': 'the name of a rule of ours',
  'quotes.evidence.rival.reasons': 'the name of a rule of ours',
  'people.evidence.rival.name': 'part of the text of the source',
  'quotes.evidence.rival.name': 'part of the text of the source',
  'quotes.claim.naming.exact': 'part of the text of the source',
  'quotes.claim.naming.prefix': 'part of the text of the source',
  'quotes.claim.naming.suffix': 'part of the text of the source',
  'sources.arrival.blocks.attribution': 'stands in the text of the source, or among what was set aside',
  'sources.arrival.mends.put': 'part of the text of the source',
  'sources.arrival.original.encoding.alternatives': 'the name of an encoding',
  'sources.arrival.original.encoding.name': 'the name of an encoding',
  'sources.reading.reported.mention': 'part of the text of the source',
  'sources.reading.utterances.mention': 'part of the text of the source',
}

it('every text of the model holds a word that is looked for in finished files, or it is said here why not', () => {
  const there = planted()
  const missed = sampleKits().paths.filter((path) => !there.has(path))
  expect(missed.toSorted()).toEqual(Object.keys(unplanted).toSorted())
})

it('every word that is looked for is planted', () => {
  for (const { canaries } of kits) expect([...canaries.keys()].toSorted()).toEqual([...fields].toSorted())
})
