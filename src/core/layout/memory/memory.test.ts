import { describe, expect, test } from 'vitest'
import { compose } from '#core/pack/compose'
import type { Block, Document } from '#core/pack/document'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from '../layOut'
import { plainMeasure } from '../testing/plainMeasure'
import { newLayoutMemory } from './memory'

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

describe('pages set with a memory are those set without', () => {
  const pages = (document: Document, memory = newLayoutMemory()): string =>
    JSON.stringify(layOut(document, plainMeasure, undefined, memory), null, 1)

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
  for (let number = 0; number < 200; number += 1) blocks.keep(keyOf(number), set)
  expect(isKnown(0)).toBe(true)
  blocks.keep(keyOf(200), set)
  expect([0, 1, 50, 52, 200].map(isKnown)).toEqual([true, false, false, true, true])
})
