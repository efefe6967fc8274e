import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { type Kit, Kit as KitShape, type Pack, type SectionKind, blankKit, makeIdsFrom } from '#core/model'
import { compose } from './compose'
import type { Block, Document, Runs } from './document'
import { fixtureKit, fixtureNow, fixturePack } from './testing/fixture'

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
      fixturePack.sections
        .map((section) => section.kind)
        .filter((kind) => kind !== 'addendum' && kind !== 'engagements' && kind !== 'readout'),
    ))

  it('leaves out what would be empty, and never says that something was not given', () => {
    const blank = blankKit(
      makeIdsFrom(() => 'empty0000'),
      fixtureNow,
    )
    const [pack] = blank.packs
    if (pack === undefined) throw new Error('A blank kit has a pack')
    const made = document(blank, pack)
    expect(made.sections.map((section) => section.kind)).toEqual(['cover'])
    expect(JSON.stringify(made)).not.toMatch(/not given/i)
  })

  it('quotes word for word, in the marks of the house, with speaker and place', () => {
    const [, first] = blocks(document(), 'quotes')
    if (first?.kind !== 'quotation') throw new Error('A quotation was expected')
    expect(text(first.words)).toMatch(
      /^“A river does not ask for a passport, and neither does a drought, \[…\] For nine years .* comes\.”$/,
    )
    expect(text(first.where)).toBe('Source 1, para 2')
    expect(first.facts).toEqual([
      '[…] Omitted, the source’s own clause: “said Ilse Varnholt, Executive Secretary of the Orvanda River Commission.”',
    ])
    expect(first.headline).toBe('One set of numbers')
  })

  it('says how near to the spoken word a text is', () => {
    const labels = blocks(document(), 'quotes').flatMap((block) => (block.kind === 'quotation' ? block.facts : []))
    expect(labels).toContain('near-verbatim transcript')
  })

  it('groups by theme when asked', () => {
    const byTheme = blocks(document(fixtureKit, { ...whole, quoteOrder: 'theme' }), 'quotes')
    expect(byTheme.flatMap((block) => (block.kind === 'heading' ? [text(block.runs)] : []))).toEqual([
      'Data',
      'Dry year',
    ])
    const [, first] = byTheme
    expect(first?.kind === 'quotation' && text([...first.who, ...first.where])).toBe(
      'Ilse Varnholt, Executive Secretary, Orvanda River Commission. Source 1, para 2',
    )
  })

  it('marks the quoted words in the source, and nothing else', () => {
    const second = blocks(document(), 'annex').find((block) => block.kind === 'source-paragraph' && block.number === 2)
    if (second?.kind !== 'source-paragraph') throw new Error('A paragraph was expected')
    expect(second.runs.map((run) => run.style)).toEqual(['plain', 'marked', 'plain', 'marked', 'plain'])
    expect(second.runs[1]?.text).toBe('A river does not ask for a passport, and neither does a drought,')
  })

  it('says what a source does not give', () => {
    const records = blocks(document(), 'annex').flatMap((block) =>
      block.kind === 'source-record' ? [block.lines.map(text)] : [],
    )
    expect(records[0]).toContain('Date not given in source')
    expect(records[1]).toContain('9 April 2031')
  })

  it('names people as protocol does', () => {
    const [register] = blocks(document(), 'people')
    if (register?.kind !== 'register') throw new Error('A register was expected')
    expect(register.entries[0]?.name).toEqual([
      { text: 'Dr. ', style: 'quiet' },
      { text: 'Ilse ', style: 'plain' },
      { text: 'Varnholt', style: 'family' },
    ])
    expect(register.entries.map((entry) => entry.number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(text(register.named)).toBe('Named, not present: Halvard Ostrem, Prime Minister · Talvora.')
  })

  it('lifts one whole sentence for the front sheet, and begins of the source what happened', () => {
    const [sheet] = blocks(document(), 'front-sheet')
    if (sheet?.kind !== 'front-sheet' || sheet.best === null) throw new Error('A sheet with a quotation was expected')
    expect(text(sheet.scene?.words ?? [])).toMatch(/^“Ministers, river commissioners .* Talvora\.” $/)
    expect(text(sheet.best.words)).toBe(
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
    expect(first?.kind === 'quotation' ? text(first.where) : '').toContain(
      'Orvanda River Commission, date not given in source, para 2',
    )
  })
})

describe('what was found out of a kit before', () => {
  const withoutSection = (kind: SectionKind): Pack => ({
    ...whole,
    sections: whole.sections.filter((section) => section.kind !== kind),
  })
  const [first, ...others] = fixtureKit.people
  const [quoted, ...unquoted] = fixtureKit.quotes
  if (first === undefined || quoted === undefined) throw new Error('The kit of the tests has people who are quoted')

  it.each<readonly [string, Pack, Partial<Kit>]>([
    ['without the texts, to which words lead', withoutSection('annex'), {}],
    ['without the quotations, which texts mark', withoutSection('quotes'), {}],
    ['in another language', { ...whole, language: 'fr' }, {}],
    ['by theme, where no head names a speaker', { ...whole, quoteOrder: 'theme' }, {}],
    ['without a quotation, so that texts have other numbers', { ...whole, excludedQuoteIds: [quoted.id] }, {}],
    ['for other readers', { ...whole, audience: 'press' }, {}],
    ['with another name', whole, { people: [{ ...first, printedName: 'Somebody Else' }, ...others] }],
    [
      'with other terms',
      whole,
      { quotes: [{ ...quoted, release: { ...quoted.release, basis: 'background' } }, ...unquoted] },
    ],
    ['with texts in another order', whole, { sources: fixtureKit.sources.toReversed() }],
  ])('changes nothing of a pack %s', (_, pack, change) => {
    document()
    const kit = { ...fixtureKit, ...change }
    expect(document(kit, pack)).toEqual(document(structuredClone(kit), pack))
  })
})
