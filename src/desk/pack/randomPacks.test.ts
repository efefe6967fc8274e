import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Laid, Page, TextItem } from '#core/layout/page'
import type { Kit, Pack } from '#core/model'
import { fixtureKit, fixtureNow, fixturePack, damsQuote, joinedQuote } from '#core/pack/testing/fixture'
import { printedLanguages } from '#core/pack/words'
import { openFonts } from '#desk/fonts/library'
import { previewPack } from './makePack'

/**
 * Kits in random scripts, languages and layouts, set with the real faces. As many as `PACKS` says; a few in every run of
 * the tests.
 */
const runs = Number(process.env['PACKS'] ?? 12)
const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))

const words = [
  'water',
  'of',
  'the',
  'basin',
  'intergovernmental',
  'A/RES/77/158',
  '“yes”',
  'well-known',
  '12',
  '2031',
  'Wojciechowska-Brzezińska',
  'река',
  'и',
  'соглашение',
  'су',
  'бассейні',
  'نهر',
  'واحد،',
  '١٢',
  'נהר',
  'ποταμός',
  '河流',
  '不问护照。',
  '川は',
  '강은',
  'नदी',
  'แม่น้ำ',
  'მდინარე',
  'Գետը',
  'ወንዝ',
  '💧',
] as const
const prose = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((list) => `${list.join(' ')}.`)

const kits = fc.record({
  language: fc.constantFrom(...printedLanguages),
  layout: fc.constantFrom('single', 'bound', 'tablet'),
  paper: fc.constantFrom('A4', 'Letter'),
  marking: fc.constantFrom('RESTRICTED', 'TLP:AMBER', 'FÜR DEN DIENSTGEBRAUCH – '.repeat(8)),
  objectives: fc.array(prose, { minLength: 1, maxLength: 5 }),
  points: fc.array(prose, { maxLength: 10 }),
  purpose: fc.oneof(fc.constant(''), prose),
  avoid: fc.oneof(fc.constant(''), prose),
  names: fc.array(fc.array(fc.constantFrom(...words.slice(0, 20)), { minLength: 1, maxLength: 5 }), { maxLength: 40 }),
  notes: fc.array(fc.oneof(fc.constant(''), prose), { minLength: 4, maxLength: 4 }),
  repeats: fc.integer({ min: 1, max: 5 }),
})

type Drawn = typeof kits extends fc.Arbitrary<infer Value> ? Value : never

const [message] = fixtureKit.messages
const [person] = fixtureKit.people
if (message === undefined || person === undefined) throw new Error('The fixture has points and people')

const packOf = (drawn: Drawn): Pack => ({
  ...fixturePack,
  language: drawn.language,
  layout: drawn.layout,
  paper: drawn.paper,
  sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
})

const kitOf = (drawn: Drawn): Kit => ({
  ...fixtureKit,
  event: { ...fixtureKit.event, marking: { label: drawn.marking.trim(), handling: '' } },
  front: { ...fixtureKit.front, purpose: drawn.purpose, avoid: drawn.avoid, objectives: drawn.objectives },
  messages: drawn.points.map((text, index) => ({ ...message, id: `${message.id}${index}` as typeof message.id, text })),
  people: [
    ...fixtureKit.people.map((one) => ({ ...one, photo: null })),
    ...drawn.names.map((name, index) => ({
      ...person,
      id: `${person.id}x${index}` as typeof person.id,
      printedName: name.join(' '),
      familyName: '',
      photo: null,
      mentions: [],
      biography: [],
    })),
  ],
  quotes: Array.from({ length: drawn.repeats }, (_, round) =>
    [joinedQuote, damsQuote].map((quote, index) => ({
      ...quote,
      id: `${quote.id}r${round}` as typeof quote.id,
      annotation: drawn.notes[(round + index) % 4] ?? '',
    })),
  ).flat(),
  packs: [packOf(drawn)],
})

const texts = ({ items }: Page): readonly TextItem[] => items.filter((item) => item.kind === 'text')
const inked = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '')

const checkPlaces = (page: Page): void => {
  const all = texts(page)
  for (const item of all) {
    expect(item.x, item.text).toBeGreaterThan(20)
    expect(item.x + item.width, item.text).toBeLessThan(page.width - 20)
    expect(item.y, item.text).toBeGreaterThan(24)
    expect(item.y, item.text).toBeLessThan(page.height - 18)
  }
  // Words of one line do not stand on each other, nor does a line on the one before it.
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
      const apart = Math.abs(one.y - other.y)
      if (across > 1 && apart < 0.45 * Math.min(one.size, other.size))
        expect.fail(`page ${page.number}: “${one.text}” on “${other.text}”`)
    }
}

const checkFront = (laid: Laid, drawn: Drawn): void => {
  const sheets = laid.pages.filter(
    ({ section, items }) => section === 'front-sheet' && items.some((item) => 'tag' in item),
  )
  expect(sheets).toHaveLength(1)
  const told = inked(
    texts(sheets[0] as Page)
      .map(({ text }) => text)
      .join(''),
  )
  const [first = ''] = drawn.objectives
  const letters = (text: string): string => [...inked(text)].sort().join('')
  // Runs of two directions are told from where the page begins: the letters of the first objective are all there.
  const missing = [...letters(first)].filter((letter) => !told.includes(letter))
  expect(missing).toEqual([])
}

test(`${runs} random packs: nothing overlaps or leaves the page, the front sheet is one page with its objectives`, () => {
  fc.assert(
    fc.property(kits, (drawn) => {
      const kit = kitOf(drawn)
      const laid = previewPack({ kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts })
      laid.pages.forEach(checkPlaces)
      checkFront(laid, drawn)
    }),
    { numRuns: runs, seed: 15 },
  )
}, 3_600_000)
