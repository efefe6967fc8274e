import { describe, expect, test } from 'vitest'
import { compose } from '#core/pack/compose'
import type { Block, Document } from '#core/pack/document'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from '../layOut'
import { plainMeasure } from '../testing/plainMeasure'
import { newLayoutMemory } from './memory'
import { PageMemory } from './pages'
import { stripDefaults } from '../draft/strip'
import type { PlacedStrip } from '../pages/paginate'

const whole: Document = compose(
  fixtureKit,
  { ...fixturePack, sections: fixturePack.sections.map((section) => ({ ...section, included: true })) },
  { now: fixtureNow },
)
const withBlocks = (change: (blocks: readonly Block[]) => readonly Block[]): Document => ({
  ...whole,
  sections: whole.sections.map((section) => ({ ...section, blocks: change(section.blocks) })),
})
const renamed = (block: Block): Block =>
  block.kind === 'heading'
    ? { ...block, runs: block.runs.map((run) => ({ ...run, text: `${run.text} the Younger` })) }
    : block

const variants: readonly (readonly [string, Document])[] = [
  ...whole.sections.map(({ kind }): readonly [string, Document] => [
    `without the section ${kind}, to which links led`,
    { ...whole, sections: whole.sections.filter((section) => section.kind !== kind) },
  ]),
  ['in another order', { ...whole, sections: whole.sections.toReversed() }],
  ['everything twice', withBlocks((blocks) => [...blocks, ...blocks])],
  ['every other block', withBlocks((blocks) => blocks.filter((_, index) => index % 2 === 0))],
  ['speakers with other names', withBlocks((blocks) => blocks.map(renamed))],
  ['a marking of many lines', { ...whole, frame: { ...whole.frame, marking: 'RESTRICTED AND MORE '.repeat(12) } }],
  ['another running title', { ...whole, frame: { ...whole.frame, runningTitle: 'Another title' } }],
  ['another foot', { ...whole, frame: { ...whole.frame, foot: 'Version 2' } }],
  ['another way to number pages', { ...whole, frame: { ...whole.frame, folio: '%p / %n' } }],
  ['other heads', { ...whole, sections: whole.sections.map((one) => ({ ...one, title: `${one.title}, once more` })) }],
  [
    'heads of two lines, which leave less room for a front sheet',
    { ...whole, sections: whole.sections.map((one) => ({ ...one, subtitle: 'A line under the head. '.repeat(8) })) },
  ],
  ['budgets of a page', { ...whole, sections: whole.sections.map((one) => ({ ...one, budget: 1 })) }],
  ['sections that run on', { ...whole, sections: whole.sections.map((one) => ({ ...one, opensPage: false })) }],
  ['bound', { ...whole, layout: 'bound' }],
  ['on a screen', { ...whole, layout: 'tablet' }],
  ['in large letters', { ...whole, typeSize: 'large' }],
  ['on other paper', { ...whole, paper: 'Letter' }],
  ['in Arabic', { ...whole, language: 'ar' }],
  ['in Chinese', { ...whole, language: 'zh' }],
  [
    'many times over, so that numbers of pages are longer',
    withBlocks((blocks) => Array.from({ length: 9 }, () => blocks).flat()),
  ],
]

const pages = (document: Document, memory = newLayoutMemory()): string =>
  JSON.stringify(layOut(document, plainMeasure, undefined, memory), null, 1)

describe('pages set with a memory are those set without', () => {
  test.each(variants)('%s', (_, document) => {
    const memory = newLayoutMemory()
    pages(whole, memory)
    expect(pages(document, memory)).toBe(pages(document))
    expect(pages(whole, memory)).toBe(pages(whole))
  })

  test('all of them one after another', () => {
    const memory = newLayoutMemory()
    for (const [, document] of variants) expect(pages(document, memory)).toBe(pages(document))
  })
})

test('where only the foot is another, what else stands on a page is the same', () => {
  const memory = newLayoutMemory()
  const laid = (foot: string) =>
    layOut({ ...whole, frame: { ...whole.frame, foot } }, plainMeasure, undefined, memory).pages.map(
      ({ items }) => items,
    )
  const [before, after] = [laid('Version 1'), laid('Version 2')]
  for (const [index, items] of before.entries())
    for (const [at, item] of items.entries()) {
      const now = after[index]?.[at]
      const isEdge = item.kind === 'rule' || (item.kind === 'text' && item.tag === undefined)
      if (!isEdge) expect(now).toBe(item)
    }
  expect(JSON.stringify(after)).toBe(JSON.stringify(before).replaceAll('Version 1', 'Version 2'))
})

describe('what is said of a block somewhere else is part of what it is known by', () => {
  const asked = 'The valley waits for the water that was promised, and for the gauge by which it is told. '
  const long = withBlocks((blocks) =>
    blocks.map((block) =>
      block.kind === 'quotation'
        ? { ...block, words: block.words.map((run) => ({ ...run, text: asked.repeat(60) })) }
        : block,
    ),
  )
  /** Written out it is as long as a hundred pages, and takes one line. */
  const farAway: Block = {
    kind: 'paragraph',
    tone: 'small',
    runs: [
      { text: 'Where it is told', style: 'plain', target: { address: `https://x.example/${'a'.repeat(300_000)}` } },
    ],
  }
  const changedIn = (document: Document, change: (block: Block) => Block): Document => ({
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) })),
  })

  test.each<readonly [string, Document, Document]>([
    ['the speaker named again over a quotation that goes on', long, changedIn(long, renamed)],
    ['the marking on a cue card', whole, { ...whole, frame: { ...whole.frame, marking: 'RESTRICTED' } }],
    ['how many figures the last page may have', whole, withBlocks((blocks) => [...blocks, farAway])],
  ])('%s', (_, before, after) => {
    const memory = newLayoutMemory()
    expect(pages(before, memory)).not.toBe(pages(after))
    expect(pages(after, memory)).toBe(pages(after))
  })
})

describe('a page of the same lines is another page where', () => {
  const line = { ...stripDefaults, height: 16, drafts: [] }
  const placed: PlacedStrip = { strip: line, y: 100, sideY: 120, repeated: false, column: 0 }
  const shape = { number: 1, width: 595, height: 842, section: 'quotes' } as const
  const pageOf = (memory: PageMemory, strips: readonly PlacedStrip[], around = 'all the same') => {
    const page = memory.page(
      shape,
      around,
      strips,
      () => undefined,
      () => [],
    )
    // A page is known from the moment that somebody has looked at it.
    expect(page.items).toEqual([])
    return page
  }

  test.each<readonly [string, Partial<PlacedStrip>]>([
    ['a line stands lower', { y: 101 }],
    ['the note beside it stands lower', { sideY: 121 }],
    ['there is no note beside it', { sideY: null }],
    ['it stands there a second time', { repeated: true }],
    ['it stands in the other column', { column: 1 }],
    ['it has a note', { strip: { ...line, side: { height: 1, drafts: [] } } }],
    ['it begins below the notes', { strip: { ...line, belowNotes: true } }],
    ['something begins there', { strip: { ...line, anchors: ['somebody'] } }],
    ['it has paper of its own', { strip: { ...line, ownPaper: { width: 298, height: 420 } } }],
    ['it runs over both columns', { strip: { ...line, column: 'full' } }],
  ])('%s', (_, change) => {
    const memory = new PageMemory()
    const first = pageOf(memory, [placed])
    expect(pageOf(memory, [placed])).toBe(first)
    expect(pageOf(memory, [{ ...placed, ...change }])).not.toBe(first)
  })

  test('what is around it is something else', () => {
    const memory = new PageMemory()
    expect(pageOf(memory, [placed])).not.toBe(pageOf(memory, [placed], 'something else'))
  })
})

test('what was not asked for the longest is forgotten', () => {
  const { blocks } = newLayoutMemory()
  const line = { kind: 'rule', x1: 0, y1: 0, x2: 1, y2: 0, weight: 1, color: '#000000' } as const
  const set = {
    strips: [
      { height: 1, space: 0, column: 'main', drafts: Array.from({ length: 999 }, () => line), breakBefore: 'may' },
    ],
    nodes: [],
    section: 1,
    base: 2,
    notes: [],
    missing: [],
    unprintable: [],
    asked: new Map(),
  } as const
  const keyOf = (number: number) => ({ around: String(number % 3), says: String(number) })
  const isKnown = (number: number): boolean => blocks.find(keyOf(number), 1, 2, new Set()) !== null
  for (let number = 0; number < 75; number += 1) blocks.keep(keyOf(number), set)
  expect(isKnown(0)).toBe(true)
  blocks.keep(keyOf(75), set)
  expect([0, 1, 19, 21, 75].map(isKnown)).toEqual([true, false, false, true, true])
  blocks.forget()
  expect([0, 21, 75].map(isKnown)).toEqual([false, false, false])
  // There is room for as many as before.
  for (let number = 0; number < 75; number += 1) blocks.keep(keyOf(number), set)
  expect(isKnown(0)).toBe(true)
})
