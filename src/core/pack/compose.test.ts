import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { type Kit, Kit as KitShape, type Pack, type SectionKind, blankKit, makeIdsFrom } from '#core/model'
import { compose } from './compose'
import type { Block, Document, Runs } from './document'
import { fixtureKit, fixtureNow, fixturePack, varnholt } from './testing/fixture'

const whole: Pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
}
const document = (kit: Kit = fixtureKit, pack = whole): Document => compose(kit, pack, { now: fixtureNow })
const blocks = (from: Document, kind: SectionKind): readonly Block[] =>
  from.sections.find((section) => section.kind === kind)?.blocks ?? []
const text = (runs: Runs): string => runs.map((run) => run.text).join('')

describe('a composed pack', () => {
  it('is made of a kit that could be stored', () => expect(v.is(KitShape, fixtureKit)).toBe(true))

  it('has its sections in the order of the recipe', () =>
    expect(document().sections.map((section) => section.kind)).toEqual(
      fixturePack.sections.map((section) => section.kind),
    ))

  it('leaves out what would be empty, but for the front sheet, which shows what is missing', () => {
    const blank = blankKit(
      makeIdsFrom(() => 'empty0000'),
      fixtureNow,
    )
    const [pack] = blank.packs
    if (pack === undefined) throw new Error('A blank kit has a pack')
    const made = document(blank, pack)
    expect(made.sections.map((section) => section.kind)).toEqual(['cover', 'front-sheet'])
    expect(JSON.stringify(blocks(made, 'front-sheet'))).toContain('Not given')
  })

  it('quotes word for word, in the marks of the house, with speaker and place', () => {
    const [, first] = blocks(document(), 'quotes')
    if (first?.kind !== 'quotation') throw new Error('A quotation was expected')
    expect(text(first.words)).toMatch(
      /^“A river does not ask for a passport, and neither does a drought,” “For nine years .* comes\.”$/,
    )
    expect(text(first.attribution)).toBe('Ilse Varnholt. Source 1, para 3')
    expect(first.headline).toBe('One set of numbers')
  })

  it('says how near to the spoken word a text is', () => {
    const labels = blocks(document(), 'quotes').flatMap((block) =>
      block.kind === 'quotation' ? block.labels.map((label) => label.text) : [],
    )
    expect(labels).toEqual(['near-verbatim transcript'])
  })

  it('groups by theme when asked', () => {
    const byTheme = blocks(document(fixtureKit, { ...whole, quoteOrder: 'theme' }), 'quotes')
    expect(byTheme.flatMap((block) => (block.kind === 'heading' ? [text(block.runs)] : []))).toEqual([
      'Data',
      'Dry year',
    ])
    const [, first] = byTheme
    expect(first?.kind === 'quotation' && text(first.attribution)).toBe(
      'Ilse Varnholt, Executive Secretary, Orvanda River Commission. Source 1, para 3',
    )
  })

  it('marks the quoted words in the source, and nothing else', () => {
    const third = blocks(document(), 'annex').find((block) => block.kind === 'source-paragraph' && block.number === 3)
    if (third?.kind !== 'source-paragraph') throw new Error('A paragraph was expected')
    expect(third.runs.map((run) => run.style)).toEqual(['plain', 'marked', 'plain', 'marked', 'plain'])
    expect(third.runs[1]?.text).toBe('A river does not ask for a passport, and neither does a drought,')
  })

  it('says what a source does not give', () => {
    const records = blocks(document(), 'annex').flatMap((block) =>
      block.kind === 'source-record' ? [block.facts.map((fact) => `${fact.label}: ${text(fact.runs)}`)] : [],
    )
    expect(records[0]).toContain('Date: date not given in source')
    expect(records[1]).toContain('Date: 9 April 2031')
  })

  it('names people as protocol does', () => {
    const [register] = blocks(document(), 'people')
    if (register?.kind !== 'register') throw new Error('A register was expected')
    expect(register.entries[0]?.name).toEqual([
      { text: 'Dr. ', style: 'quiet' },
      { text: 'Ilse ', style: 'plain' },
      { text: 'Varnholt', style: 'family' },
    ])
    expect(register.entries.at(-1)?.listName).toBe('Halvard Ostrem')
  })

  it('lifts one whole sentence for a person’s page', () => {
    const page = blocks(document(), 'people').find(
      (block) => block.kind === 'person' && block.listName.includes(varnholt.printedName),
    )
    if (page?.kind !== 'person' || page.best === null) throw new Error('A page with a quotation was expected')
    expect(text(page.best.words)).toBe(
      '“For nine years the gauges upstream and downstream have told two different stories.”',
    )
  })

  it('counts the evidence', () => {
    const evidence = document().sections.find((section) => section.kind === 'evidence')
    expect(evidence?.subtitle).toBe('4 quotations exact, letter for letter.')
  })

  it('notes a point whose day has passed, and a speaker that is not known', () => {
    const [quote] = fixtureKit.quotes
    if (quote === undefined) throw new Error('The fixture has quotations')
    const { notes } = document({ ...fixtureKit, quotes: [{ ...quote, speakerIds: [], speakerMention: '' }] })
    expect(notes.map((note) => note.code)).toEqual(expect.arrayContaining(['message.expired', 'quote.speakerUnknown']))
  })

  it('says where the words are when the annex is left out', () => {
    const short = { ...whole, sections: whole.sections.filter((section) => section.kind !== 'annex') }
    const [, first] = blocks(document(fixtureKit, short), 'quotes')
    expect(first?.kind === 'quotation' ? text(first.attribution) : '').toContain(
      'Orvanda River Commission, date not given in source, para 3',
    )
  })
})
