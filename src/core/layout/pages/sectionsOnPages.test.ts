import { expect, test } from 'vitest'
import type { SectionKind } from '#core/model'
import type { DocumentSection } from '#core/pack/document'
import { stripDefaults } from '../draft/strip'
import type { BrokenPage } from './paginate'
import { sectionsOnPages } from './sectionsOnPages'

const section = (kind: SectionKind): DocumentSection => ({
  kind,
  title: '',
  subtitle: '',
  anchor: kind,
  budget: null,
  opensPage: false,
  blocks: [],
})
const page = (own: number, repeated = 0): BrokenPage => ({
  strips: Array.from({ length: repeated + own }, (_, at) => ({
    strip: { ...stripDefaults, height: 1, drafts: [] },
    y: at,
    sideY: null,
    repeated: at < repeated,
  })),
})
const lengths = [
  { section: section('cover'), count: 1 },
  { section: section('programme'), count: 0 },
  { section: section('points'), count: 4 },
  { section: section('quotes'), count: 6 },
  { section: section('annex'), count: 1 },
]
const kinds = (pages: readonly BrokenPage[]) =>
  sectionsOnPages(pages, lengths).map((sections) => sections.map(({ kind }) => kind))

test('each page has the sections whose lines stand on it for the first time', () =>
  expect(kinds([page(1), page(0), page(3), page(3, 2), page(4, 1), page(1)])).toEqual([
    ['cover'],
    [],
    ['points'],
    ['points', 'quotes'],
    ['quotes'],
    ['annex'],
  ]))

test('several that are short share one', () =>
  expect(kinds([page(12)])).toEqual([['cover', 'points', 'quotes', 'annex']]))
