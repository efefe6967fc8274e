import { describe, expect, it } from 'vitest'
import type { Pack } from '#core/model'
import { composeNumbered } from '#core/pack/compose'
import { selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { pieces, runsFromRight } from './direction'
import { letters } from './story'
import { writeDocx } from './writeDocx'
import { sound } from './xml'

const everything: Pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
}

const partsOf = (pack: Pack): ReadonlyMap<string, string> => {
  const selection = selectionFor({ ...fixtureKit, packs: [pack] }, pack, fixtureNow)
  const { document } = composeNumbered(selection, [], fixtureNow)
  const { file } = writeDocx({ document, selection, now: fixtureNow, picture: () => null })
  if (file.kind !== 'archive') throw new Error('An archive')
  return new Map(file.parts.map(({ name, content }) => [name, String(content)]))
}

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, one = '']) => one)

describe.each([
  ['English', everything],
  ['Arabic', { ...everything, language: 'ar' }],
] as const)('a Word file in %s', (_, pack) => {
  const parts = partsOf(pack)
  const part = (name: string): string => parts.get(name) ?? ''
  const story = part('word/document.xml')

  it('is the same each time', () => expect(partsOf(pack)).toEqual(parts))

  it('leads only to places that it has, each once', () => {
    const places = all(story, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)
    const leads = all(story, /<w:hyperlink w:anchor="([^"]*)"/g)
    expect(leads.length).toBeGreaterThan(5)
    expect(new Set(places).size).toBe(places.length)
    expect(leads.filter((lead) => !places.includes(lead))).toEqual([])
  })

  it('leads outside only by relations that it has', () => {
    const relations = all(part('word/_rels/document.xml.rels'), / Id="([^"]*)"/g)
    const used = all(story, / r:(?:id|embed)="([^"]*)"/g)
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((id) => !relations.includes(id))).toEqual([])
  })

  it('has every style that it uses', () => {
    const defined = all(part('word/styles.xml'), / w:styleId="([^"]*)"/g)
    const used = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((name) =>
      all(part(name), /<w:[pr]Style w:val="([^"]*)"/g),
    )
    expect(used).toContain('Heading1')
    expect(used).toContain('Quote')
    expect(used.filter((style) => !defined.includes(style))).toEqual([])
  })

  it('has properties in the order of the schema (ECMA-376, part 1, 17.3.1.26 and 17.3.2.28)', () => {
    const order = {
      pPr: 'pStyle keepNext keepLines pageBreakBefore numPr pBdr tabs bidi spacing ind jc outlineLvl'.split(' '),
      rPr: 'rStyle rFonts b bCs i iCs caps color sz szCs u shd rtl lang'.split(' '),
    }
    const written = [...parts.values()].join('\n')
    for (const name of ['pPr', 'rPr'] as const) {
      const lists = all(written, new RegExp(`<w:${name}>(.*?)</w:${name}>`, 'gs')).map((inside) =>
        // Of what stands inside a property, nothing is one itself.
        all(inside.replaceAll(/<w:(pBdr|tabs|numPr)>.*?<\/w:\1>/gs, '<w:$1/>'), /<w:(\w+)/g),
      )
      expect(lists.length).toBeGreaterThan(10)
      for (const list of lists)
        expect(list).toEqual(list.toSorted((a, b) => order[name].indexOf(a) - order[name].indexOf(b)))
      expect(lists.flat().filter((one) => !order[name].includes(one))).toEqual([])
    }
  })

  it('has its marking over and under every page', () => {
    for (const name of ['word/header1.xml', 'word/footer1.xml'])
      expect(part(name)).toContain(`>${fixtureKit.event.marking.label}<`)
    expect(all(story, /<w:(header|footer)Reference /g)).toEqual(['header', 'footer'])
    expect(all(story, /<w:(sectPr)>/g)).toHaveLength(1)
  })
})

it('headings that stand in the contents have their rank, others the one below', () => {
  const story = partsOf(everything).get('word/document.xml') ?? ''
  const contents = all(story, /<w:p><w:pPr><w:pStyle w:val="TOC([12])"/g)
  const headings = all(story, /<w:pStyle w:val="Heading([12])"/g)
  // The heading over the contents is itself none of them.
  expect(contents.length).toBe(headings.length - 1)
})

describe('direction', () => {
  it.each([
    ['النص', false, true],
    ['«שלום» there', false, true],
    ['The word سلام', true, false],
    ['水', true, false],
    ['12 – 14', true, true],
    ['12 – 14', false, false],
  ])('of %s', (words, otherwise, expected) => expect(runsFromRight(words, otherwise)).toBe(expected))

  it.each([
    ['The word سَلام عليكم, twice', false, ['سَلام عليكم']],
    ['The word سلام, twice', true, [' سلام, ']],
    ['e\u0308a\u0307', false, []],
  ])('is told for the letters that need it: %s', (words, isMirrored, expected) => {
    const cut = pieces(words, isMirrored)
    expect(cut.map(({ text }) => text).join('')).toBe(words)
    expect(cut.filter(({ fromRight }) => fromRight).map(({ text }) => text)).toEqual(expected)
  })
})

it('what no XML may hold is told to be lost, and all else stays', () => {
  expect(sound('a\0\b\v\f\u001f\ud800\ufffe\uffffz')).toBe(`a${'\ufffd'.repeat(8)}z`)
  expect(sound('a\t\n\r\u0085 \ud7ff\ue000\ufffd𝄞z')).toBe('a\t\n\r\u0085 \ud7ff\ue000\ufffd𝄞z')
})

it('lines inside words are lines', () =>
  expect(letters('one\n<two>', false)).toMatch(/>one<\/w:t><w:br><\/w:br><w:t [^>]*>&#60;two&#62;<\/w:t>/))
