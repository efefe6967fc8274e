import { describe, expect, it } from 'vitest'
import type { CommitmentId, Kit, ObjectiveId, Pack, SectionKind } from '#core/model'
import { blankApproach, blankCommitment, blankObjective, richTextFrom } from '#core/model'
import { compose, composeNumbered } from './compose'
import type { Block } from './document'
import { selectionFor } from './selection'
import { fixtureKit, fixtureNow, fixturePack, ostrem, varnholt } from './testing/fixture'

/** What a pack says of itself and of the kit is so. */

const whole: Pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
}
const blocksOf = (kit: Kit, kind: SectionKind, pack = whole): readonly Block[] =>
  compose(kit, pack, { now: fixtureNow }).sections.find((section) => section.kind === kind)?.blocks ?? []

describe('a pack', () => {
  it('prints people in the order that was set, and below them who is only mentioned', () => {
    const rest = fixtureKit.people.filter((person) => person.id !== ostrem.id)
    const [register] = blocksOf({ ...fixtureKit, people: [ostrem, ...rest.toReversed()] }, 'people')
    if (register?.kind !== 'register') throw new Error('A register was expected')
    expect(register.entries.at(-1)?.listName).toBe(`${varnholt.honorific} ${varnholt.printedName}`)
    expect(register.named.map((run) => run.text).join('')).toContain(ostrem.printedName)
  })

  it('with nothing kept, prints no source, no document and nobody', () => {
    const unkept: Kit = {
      ...fixtureKit,
      quotes: fixtureKit.quotes.map((quote) => ({ ...quote, standing: 'proposed' as const })),
      people: fixtureKit.people.map((person) => ({ ...person, standing: 'proposed' as const })),
      documents: fixtureKit.documents.map((document) => ({ ...document, standing: 'proposed' as const })),
      commitments: [],
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
    expect(JSON.stringify(record).toLowerCase()).toContain(`${field} not given`)
  })

  it('is never marked lower than a text under it, and says so', () => {
    const [first, ...others] = fixtureKit.sources
    if (first === undefined) throw new Error('There is a source')
    const kit: Kit = { ...fixtureKit, sources: [{ ...first, text: `TLP:RED\n${first.text}` }, ...others] }
    const quotes = fixtureKit.quotes.filter(({ sourceId }) => sourceId !== first.id)
    const textless = whole.sections.map((one) => (one.kind === 'annex' ? { ...one, included: false } : one))
    const resting = { ...kit, quotes }
    expect(compose(resting, { ...whole, sections: textless }, { now: fixtureNow }).frame.marking).not.toBe('TLP:RED')
    const printed = compose(resting, whole, { now: fixtureNow })
    expect(printed.frame.marking).toBe('TLP:RED')
    expect(printed.notes).toContainEqual({ code: 'marking.rolledUp', label: 'TLP:RED' })
  })

  it.each([
    ['points', 'text'],
    ['points', 'support'],
    ['questions', 'question'],
    ['questions', 'answer'],
    ['questions', 'ifPressed'],
    ['objectives', 'text'],
    ['objectives', 'response'],
    ['objectives', 'tactics'],
    ['front-sheet', 'purpose'],
    ['front-sheet', 'objectives'],
    ['programme', 'purpose'],
    ['people', 'biography'],
    ['people', 'iceBreaker'],
    ['documents', 'commitment'],
    ['background', 'mayUse'],
  ] as const)('is never marked lower than a portion among its %s (%s)', (section, field) => {
    const portion = '(TLP:RED) The ferry is late.'
    const put = <Thing extends object>(things: readonly Thing[], name: string) =>
      things.map((thing) => (field in thing ? { ...thing, [name]: portion } : thing))
    const objective = { ...blankObjective('obj_portion00001' as ObjectiveId), text: '', response: '' }
    const kit: Kit = {
      ...fixtureKit,
      messages: section === 'points' ? put(fixtureKit.messages, field) : fixtureKit.messages,
      questions: section === 'questions' ? put(fixtureKit.questions, field) : fixtureKit.questions,
      objectives: section === 'objectives' ? put([objective], field) : [],
      approach: { ...blankApproach, tactics: field === 'tactics' ? [portion] : [] },
      front: {
        ...fixtureKit.front,
        ...(section === 'front-sheet' ? { [field]: field === 'objectives' ? [portion] : portion } : {}),
      },
      programme: section === 'programme' ? put(fixtureKit.programme, field) : fixtureKit.programme,
      people: fixtureKit.people.map((person) => ({
        ...person,
        ...(field === 'biography' ? { biography: richTextFrom(portion) } : {}),
        ...(field === 'iceBreaker' ? { iceBreaker: portion } : {}),
      })),
      commitments:
        field === 'commitment' ? [{ ...blankCommitment('com_portion00001' as CommitmentId), text: portion }] : [],
      background: { ...fixtureKit.background, ...(field === 'mayUse' ? { mayUse: richTextFrom(portion) } : {}) },
    }
    const only = (included: boolean): Pack => ({
      ...whole,
      audience: 'principal',
      sections: whole.sections.map((one) => ({
        ...one,
        included: one.kind === 'cover' || (one.kind === section && included),
      })),
    })
    expect(compose(kit, only(false), { now: fixtureNow }).frame.marking).not.toBe('TLP:RED')
    expect(compose(kit, only(true), { now: fixtureNow }).frame.marking).toBe('TLP:RED')
  })

  it('has a version that rises when it says something else than what left last, and only then', () => {
    const versionIn = (kit: Kit, pack = whole, now = fixtureNow) =>
      composeNumbered(selectionFor(kit, pack, now), kit.exports, now).version
    const first = versionIn(fixtureKit)
    const { quoteIds: _ids, ...told } = first
    const left = { ...told, quotes: [], packId: whole.id, at: fixtureNow, audience: whole.audience, copy: null }
    const kit: Kit = { ...fixtureKit, exports: [left] }
    expect([first.version, versionIn(kit).version]).toEqual([1, 1])
    expect(versionIn(kit, whole, '2031-04-14T06:30:00.000Z')).toEqual(first)
    const unseen = kit.people.map((person) => ({ ...person, privateNote: 'Not for any pack.' }))
    expect(versionIn({ ...kit, people: unseen })).toEqual(first)
    const edited: Kit = { ...kit, event: { ...kit.event, place: 'Port Ardent' } }
    expect(versionIn(edited).version).toBe(2)
    expect(versionIn(kit, { ...whole, paper: 'Letter' }).version).toBe(2)
    expect(compose(edited, whole, { now: fixtureNow }).frame.foot).toContain('version 2')
    // Back to what was said first: that is not what left last.
    const second = { ...left, ...versionIn(edited) }
    expect(versionIn({ ...fixtureKit, exports: [left, second] })).toEqual({ ...first, version: 3 })
  })
})

describe('a column or a place in which nothing would stand', () => {
  it('has no head in the list of people', () => {
    const labelsWith = (change: Partial<Kit['people'][number]>): readonly string[] => {
      // Words of a source would stand for the office: nobody has any here.
      const people = fixtureKit.people.map((person) => ({ ...person, role: 'Chair', mentions: [], ...change }))
      const [register] = blocksOf({ ...fixtureKit, people, quotes: [] }, 'people')
      if (register?.kind !== 'register') throw new Error('A register was expected')
      return Object.values(register.labels).filter((label) => label !== '')
    }
    expect(labelsWith({ organisation: 'Board of Waters', country: 'Talvora' })).toContain('State or body')
    expect(labelsWith({ organisation: '', country: '' })).toEqual(['Name', 'Function', 'Page'])
  })

  it('says a symbol once where a document is called by it', () => {
    const symbolOf = (name: string): string | undefined => {
      const documents = fixtureKit.documents.map((one) => ({ ...one, name, symbol: 'ORC/2031/4' }))
      const [block] = blocksOf({ ...fixtureKit, documents }, 'documents')
      return block?.kind === 'documents' ? block.documents[0]?.symbol : undefined
    }
    expect(symbolOf('Selmere Principles')).toBe('ORC/2031/4')
    expect(symbolOf('ORC/2031/4')).toBe('')
  })
})
