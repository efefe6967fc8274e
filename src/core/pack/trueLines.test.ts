import { describe, expect, it } from 'vitest'
import type { Kit, Pack, SectionKind } from '#core/model'
import { compose } from './compose'
import type { Block } from './document'
import { fixtureKit, fixtureNow, fixturePack, ostrem, varnholt } from './testing/fixture'

/** What a pack says of itself and of the kit is so. */

const whole: Pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
}
const blocksOf = (kit: Kit, kind: SectionKind, pack = whole): readonly Block[] =>
  compose(kit, pack, { now: fixtureNow }).sections.find((section) => section.kind === kind)?.blocks ?? []

describe('a pack', () => {
  it('prints people in the order that was set, somebody only mentioned as well', () => {
    const rest = fixtureKit.people.filter((person) => person.id !== ostrem.id)
    const [register] = blocksOf({ ...fixtureKit, people: [ostrem, ...rest] }, 'people')
    if (register?.kind !== 'register') throw new Error('A register was expected')
    expect(register.entries.map((entry) => entry.listName).slice(0, 2)).toEqual([
      ostrem.printedName,
      `${varnholt.honorific} ${varnholt.printedName}`,
    ])
  })

  it('with nothing kept, prints no source, no document and nobody', () => {
    const unkept: Kit = {
      ...fixtureKit,
      quotes: fixtureKit.quotes.map((quote) => ({ ...quote, standing: 'proposed' as const })),
      people: fixtureKit.people.map((person) => ({ ...person, standing: 'proposed' as const })),
      documents: fixtureKit.documents.map((document) => ({ ...document, standing: 'proposed' as const })),
    }
    for (const kind of ['people', 'quotes', 'documents', 'annex', 'evidence'] as const)
      expect(blocksOf(unkept, kind), kind).toEqual([])
  })

  it('prints a source when one thing kept rests on it, and only that source', () => {
    const [first, ...others] = fixtureKit.quotes
    if (first === undefined) throw new Error('There is a quotation')
    const kit: Kit = {
      ...fixtureKit,
      documents: [],
      quotes: [first, ...others.map((quote) => ({ ...quote, standing: 'dropped' as const }))],
    }
    const records = blocksOf(kit, 'annex').filter((block) => block.kind === 'source-record')
    expect(records.map(({ title }) => title)).toEqual([
      fixtureKit.sources.find((source) => source.id === first.sourceId)?.title,
    ])
  })

  it.each(['publisher', 'date', 'address'] as const)('says of a source without %s that it is not given', (field) => {
    const sources = fixtureKit.sources.map((source) => ({ ...source, [field]: null }))
    const [record] = blocksOf({ ...fixtureKit, sources }, 'annex')
    expect(JSON.stringify(record)).toContain(`${field} not given`)
  })
})
