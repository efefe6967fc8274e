import { describe, expect, test } from 'vitest'
import { type Claim, type Kit, type Person, fullPack, makeIdsFrom } from '#core/model'
import { compose } from '#core/pack/compose'
import { attributionOf } from '#core/quote/attribution/attribution'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { verifyKit } from '#core/quote/verbatim/evidence'
import { searchKit } from '#core/search/searchKit'
import { queryFrom } from '#core/search/find'
import { viewFor } from '#core/view/viewFor'
import { extract } from '../extract/extract'
import { apply } from './apply'
import type { Edit } from './edit'
import { proposalsFrom } from './proposals'

/** What two people say together stays theirs together, from the reading to the page. */
let made = 0
const makeId = makeIdsFrom(() => `joint${String((made += 1)).padStart(7, '0')}`)
const now = '2031-03-08T08:00:00.000Z'

const after = (kit: Kit, ...edits: readonly Edit[]): Kit =>
  edits.reduce((current, edit) => {
    const next = apply(current, edit, Date.parse(now))
    if (!next.ok) throw new Error(next.failure.code)
    return next.value
  }, kit)

const takenIn = (text: string): Kit => {
  const kit = kitOf({ packs: [fullPack(makeId('pck'), 'Press', 'press')] })
  const source = sourceOf(text, { reading: { engine: 0, utterances: [] } })
  return after(kit, proposalsFrom({ kit, source, extraction: extract(text), makeId }))
}
const kept = (kit: Kit): Kit =>
  after(kit, { kind: 'quote.stand', ids: kit.quotes.map(({ id }) => id), standing: 'kept' })

const namesOf = (kit: Kit): readonly string[] =>
  (kit.quotes[0]?.speakerIds ?? []).map((id) => kit.people.find((person) => person.id === id)?.printedName ?? '?')
const printedTo = (kit: Kit) => viewFor(kit, 'press', now).quotes[0]?.speaker
const wholePack = (kit: Kit): string => {
  const [pack] = kit.packs
  if (pack === undefined) throw new Error('A kit has a pack')
  const sections = pack.sections.map((section) => ({ ...section, included: true }))
  return JSON.stringify(compose(kit, { ...pack, sections }, { now }).sections)
}

describe.each<[string, string, readonly string[]]>([
  [
    'English',
    'Joint communiqué\n“Our two offices will publish one table on one day,” Ines Caldera and Teodor Valk said in a joint statement.',
    ['Ines Caldera', 'Teodor Valk'],
  ],
  [
    'French',
    'Déclaration commune\n« Nos deux bureaux publieront un seul tableau », ont déclaré Inès Caldera et Théodore Valk.',
    ['Inès Caldera', 'Théodore Valk'],
  ],
  [
    'Spanish',
    'Declaración conjunta\n«Nuestras oficinas publicarán una sola tabla», dijeron Inés Caldera y Teodoro Valk.',
    ['Inés Caldera', 'Teodoro Valk'],
  ],
  [
    'Russian',
    'Совместное заявление\n«Наши ведомства опубликуют одну таблицу в один день», — заявили Инес Кальдера и Теодор Вальк.',
    ['Инес Кальдера', 'Теодор Вальк'],
  ],
  [
    'Kazakh',
    'Бірлескен мәлімдеме\n«Біздің екі ведомство бір күнде бір кесте жариялайды», — деді Инес Кальдера мен Теодор Вальк.',
    ['Инес Кальдера', 'Теодор Вальк'],
  ],
])('a joint statement in %s', (_language, text, both) => {
  const kit = kept(takenIn(text))
  const [quote] = kit.quotes

  test('is proposed as both speakers’, and read as both speakers’', () => {
    expect(namesOf(kit)).toEqual(both)
    expect(kit.sources[0]?.reading.utterances[0]?.speakers.map(({ name }) => name)).toEqual(both)
    expect(quote?.speakerMention).toBe('')
    expect(quote && attributionOf(quote, kit.sources[0], kit).state).toBe('found')
  })

  test('is printed under both names, beside the words and in the annex, and found by either name', () => {
    expect(printedTo(kit)).toMatchObject({ by: 'name', personIds: quote?.speakerIds, name: both.join(' and ') })
    expect(wholePack(kit).split(both.join(' and ')).length).toBeGreaterThan(2)
    for (const name of both)
      expect(searchKit(kit, queryFrom(name)).filter(({ kind }) => kind === 'quote')).toMatchObject([{ id: quote?.id }])
  })

  test('is counted once in the proof, as the source says', () => {
    expect(verifyKit(kit).speakers).toMatchObject({ found: 1, against: 0, 'by-hand': 0 })
  })

  test('is never one’s alone: not by hand, not when one leaves the kit or is dropped', () => {
    const [one] = quote?.speakerIds ?? []
    if (quote === undefined || one === undefined) throw new Error('nobody was found')
    expect(apply(kit, { kind: 'quote.change', id: quote.id, patch: { speakerIds: [one] } })).toMatchObject({
      failure: { code: 'edit.namesAnother' },
    })
    const left = after(kit, { kind: 'person.remove', id: one })
    const dropped = after(kit, { kind: 'person.stand', ids: [one], standing: 'dropped' })
    expect([left.quotes[0]?.speakerIds, dropped.quotes[0]?.speakerIds.length]).toEqual([[], 2])
    expect([left, dropped].map(printedTo)).toMatchObject([{ name: '' }, { name: both.join(' and ') }])
  })
})

describe('a group kept by hand', () => {
  const source = sourceOf('Notes of the side event\nSomebody called: give us the figures first.', { kind: 'note' })
  const [caldera, valk, whitlock] = ['Ines Caldera', 'Teodor Valk', 'Jonas Whitlock'].map((name) => personOf(name)) as [
    Person,
    Person,
    Person,
  ]
  const byHand: Claim = { how: 'by-hand', reason: 'Both called it out' }
  const quote = quotedIn(source, ['give us the figures first'], {
    speakerIds: [valk.id, caldera.id, whitlock.id],
    claim: byHand,
  })
  const kit = after(kitOf({ sources: [source], people: [caldera, valk, whitlock] }), {
    kind: 'quote.add',
    item: quote,
    before: null,
  })

  test('is printed with all names in their order, and declared', () => {
    expect(viewFor(kit, 'delegation', now).quotes[0]).toMatchObject({
      speaker: { name: 'Teodor Valk, Ines Caldera, and Jonas Whitlock' },
      declared: ['by-hand'],
    })
    expect(verifyKit(kit).speakers['by-hand']).toBe(1)
  })

  test('two entries of it that become one speak once', () => {
    const merged = after(kit, { kind: 'person.merge', id: caldera.id, absorbed: valk.id })
    expect(merged.quotes[0]?.speakerIds).toEqual([caldera.id, whitlock.id])
  })
})
