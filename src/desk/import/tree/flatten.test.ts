import { describe, expect, test } from 'vitest'
import { flatten } from './flatten'
import type { Mark } from './tree'
import { lineBreak } from './tree'
import { TreeWriter } from './writer'

/** Words with marks in braces: `{struck:not }` is struck; | breaks the line by hand. */
const written = (notation: string, writer = new TreeWriter()): TreeWriter => {
  for (const piece of notation.split(/(\{[a-z+]+:[^}]*\})/)) {
    const [, marks, words] = /^\{([a-z+]+):([^}]*)\}$/.exec(piece) ?? []
    writer.say((words ?? piece).replaceAll('|', lineBreak), (marks?.split('+') ?? []) as Mark[])
  }
  return writer
}

const read = (notation: string) => flatten(written(notation).tree())

describe('what is said and what is set aside', () => {
  test.each([
    ['We shall {struck:not }sign.', 'We shall sign.', ['struck: not']],
    ['We shall {deleted:never }{struck:not }sign.', 'We shall sign.', ['struck: never not']],
    ['We shall {hidden:not }sign.', 'We shall sign.', ['hidden: not']],
    ['We shall {inserted:surely }sign.', 'We shall surely sign.', []],
    ['All of it{hidden: and more}', 'All of it', ['hidden: and more']],
  ])('%s', (notation, text, asides) => {
    const reading = read(notation)
    expect(reading.text).toBe(text)
    expect(reading.asides.map((aside) => `${aside.role}: ${aside.text}`)).toEqual(asides)
  })

  test('each kind is counted in one note', () => {
    const writer = written('a {struck:b} c {struck:d}')
    writer.close()
    writer.aside('header', 'Embargoed', null, -1)
    writer.aside('footer', 'Page 1', null, -1)
    writer.aside('comment', 'Off the record', 'A. Clerk')
    expect(flatten(writer.tree()).notes).toEqual([
      { code: 'headersSetAside', facts: { count: 2 } },
      { code: 'commentsSetAside', facts: { count: 1 } },
      { code: 'struckSetAside', facts: { count: 2 } },
    ])
  })

  test('what is set aside keeps its place; what belongs to the whole has none', () => {
    const writer = written('First.')
    writer.open('body')
    writer.aside('footnote', 'See the treaty.', '1')
    writer.say('Second.')
    writer.aside('header', 'Draft', null, -1)
    expect(flatten(writer.tree()).asides.map(({ role, at }) => [role, at])).toEqual([
      ['footnote', 7],
      ['header', null],
    ])
  })
})

describe('raised figures', () => {
  test.each([
    ['of 2005{superscript:2} ends', 'of 2005 ends', '2'],
    ['the accord{superscript:1} of', 'the accord of', '1'],
    ['the accord{superscript+link:a} of', 'the accord of', 'a'],
    ['the accord.{superscript:*} Then', 'the accord. Then', '*'],
    ['the river decides.{superscript:2 }The piers', 'the river decides. The piers', '2'],
    ['大桥开放。{superscript:2}工程师', '大桥开放。工程师', '2'],
    ['橋を開けた{superscript:3}技術者', '橋を開けた技術者', '3'],
    ['“in winter.”{superscript:4}The piers', '“in winter.”The piers', '4'],
    ['面积20 km{superscript:2}的', '面积20 km²的', null],
    ['a share of {superscript:1}⁄2', 'a share of ¹⁄2', null],
    ['20 km{superscript:2} of land', '20 km² of land', null],
    ['10{superscript:6} people', '10⁶ people', null],
    ['x{superscript:-2} is', 'x⁻² is', null],
    ['the accord{superscript:[a]} of', 'the accord of', 'a'],
    ['M{superscript:me} Ilse', 'Mme Ilse', null],
    ['the 1{superscript:st} time', 'the 1st time', null],
    ['H{superscript:2}O', 'H²O', null],
  ])('%s', (notation, text, mark) => {
    const reading = read(notation)
    expect([reading.text, reading.asides[0]?.label ?? null]).toEqual([text, mark])
  })
})

describe('lines broken by hand', () => {
  test.each([
    ['“We shall|Sign in May,” she said.', ['“We shall Sign in May,” she said.']],
    ['We shall|sign in May.', ['We shall sign in May.']],
    ['Ministry of Roads|Harbour Street 4|Selmere', ['Ministry of Roads', 'Harbour Street 4', 'Selmere']],
    ['Motto: „Offen im Mai“|Olm, Haus der Fähre', ['Motto: „Offen im Mai“', 'Olm, Haus der Fähre']],
    ['Motto: »Offen im Mai«|Olm, Haus der Fähre', ['Motto: »Offen im Mai«', 'Olm, Haus der Fähre']],
    ['He left.|then came back', ['He left.', 'then came back']],
    ['“One,” she said.||“Two,” he said.', ['“One,” she said.', '“Two,” he said.']],
    [
      'The delegations met for the third time this year in|Selmere and parted as friends.',
      ['The delegations met for the third time this year in Selmere and parted as friends.'],
    ],
  ])('%s', (notation, lines) => expect(read(notation).text.split('\n')).toEqual(lines))

  test('a hundred thousand of them inside open marks are joined in a moment', () => {
    expect(read(`“${'a|'.repeat(100_000)}”`).text.split('\n')).toHaveLength(1)
  })
})

test('numbers stand before their paragraphs, and blocks know where they stand', () => {
  const writer = new TreeWriter()
  writer.open('heading', { level: 1 })
  writer.say('Joint statement')
  writer.open('item', { level: 1, number: '2.' })
  writer.say('They agreed.')
  writer.open('quotation', { attribution: 'Ilse Varnholt' })
  writer.say('We shall sign.')
  const { text, blocks } = flatten(writer.tree())
  expect(text).toBe('Joint statement\n2. They agreed.\nWe shall sign.')
  expect(blocks.map(({ role, start, end, attribution }) => [role, text.slice(start, end), attribution])).toEqual([
    ['heading', 'Joint statement', null],
    ['item', '2. They agreed.', null],
    ['quotation', 'We shall sign.', 'Ilse Varnholt'],
  ])
})
