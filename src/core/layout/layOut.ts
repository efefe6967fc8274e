import type { SectionKind } from '#core/model'
import type { AnchorName, Block, Document, DocumentSection } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import { directionOf, wordsFor } from '#core/pack/words'
import type { Setting } from './draft/setting'
import type { Strip } from './draft/strip'
import { plantTags } from './draft/tags'
import type { Measure } from './measure'
import { type LayoutMemory, newLayoutMemory } from './memory/memory'
import type { Laid, SectionPages } from './page'
import { edgeLinesOf } from './pages/frame'
import { type BrokenPage, paginate } from './pages/paginate'
import { placePages } from './pages/placePages'
import { type SetLength, sectionsOnPages } from './pages/sectionsOnPages'
import { setSection } from './setSection'
import { sheetOf } from './style/sheet'
import { stylesOf } from './style/typography'
import { showsOf } from './unprintable'

/** Told before each block is set, with its first words: whoever waits sees that the work goes on, and where it is. */
export type OnStep = (words: string) => void

/**
 * From meaning to pages: every block becomes strips, pages end between strips, then links and numbers find their pages.
 * What `memory` knows is not set again; the pages are the same without it.
 */
export const layOut = (
  document: Document,
  measure: Measure,
  onStep: OnStep = () => undefined,
  memory: LayoutMemory = newLayoutMemory(),
): Laid => {
  const tags = plantTags(document.language)
  const spelled = (block: Block): string => memory.blocks.spelled(block)
  const missing = new Map<SectionKind, Set<string>>()
  const notes: PackNote[] = []
  const unprintable: PackNote[] = []
  const strips: Strip[] = []
  const lengths: SetLength[] = []
  const pageFigures = '0'.repeat(mostFigures(document, spelled))
  const plain: Setting = {
    measure,
    sheet: sheetOf(document.paper, document.layout, 0, document.typeSize),
    styles: stylesOf(document.language, document.typeSize),
    words: wordsFor(document.language),
    language: document.language,
    direction: directionOf(document.language),
    tags,
    section: 0,
    pageFigures: wordsFor(document.language).figures(pageFigures),
    anchors: sameAnchors(anchorsOf(document), memory),
    onMissing: () => undefined,
  }
  const edgeLines = edgeLinesOf(plain, document)
  const sheet = sheetOf(document.paper, document.layout, edgeLines, document.typeSize)
  const around = [
    document.language,
    document.paper,
    document.layout,
    document.typeSize,
    edgeLines,
    pageFigures.length,
  ].join(' ')
  const binding = { document, around, spelled, memory, shows: showsOf(measure), onStep }
  let before: DocumentSection | null = null
  for (const section of document.sections) {
    const setting: Setting = { ...plain, sheet, section: tags.add('Sect', 0) }
    const set = setSection({ ...binding, setting }, section, before)
    before = section
    for (const note of set.notes) notes.push(note)
    for (const found of set.unprintable)
      unprintable.push({ code: 'letters.unprintable', ...found, section: section.kind })
    for (const letter of set.missing) missing.set(section.kind, (missing.get(section.kind) ?? new Set()).add(letter))
    for (const strip of set.strips) strips.push(strip)
    lengths.push({ section, count: set.strips.length })
  }
  onStep('')
  const broken = paginate(strips, sheet, memory.broken)
  const onPages = sectionsOnPages(broken, lengths)
  const pageOwners = ownersOf(onPages)
  const laid = placePages({ document, broken, owners: pageOwners, setting: { ...plain, sheet }, around, memory })
  return {
    ...laid,
    sectionPages: sectionPagesOf(document, onPages),
    notes: [
      ...document.notes,
      ...notes,
      ...budgetNotes(document, broken, pageOwners),
      ...[...missing].map(([section, letters]) => ({
        code: 'letters.missing' as const,
        letters: [...letters].sort(),
        section,
      })),
      ...unprintable,
    ],
  }
}

/** Of the tree written out, which is about so long for a page of prose; tables and heads are longer. */
const lettersOnPage = 3_000

/** A pack that may pass page 99 has room for three figures. */
const mostFigures = ({ sections }: Document, spelled: (block: Block) => string): number => {
  const letters = sections.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + spelled(block).length + 1, 0)
  return Math.max(2, String(Math.round(letters / lettersOnPage)).length)
}

/** Every place in a document that a link may lead to. Links to other places are set as plain words. */
const anchorsOf = (document: Document): ReadonlySet<AnchorName> =>
  new Set(
    document.sections.flatMap((section) => [
      section.anchor,
      ...section.blocks.flatMap((block): readonly AnchorName[] => {
        if (block.kind === 'register') return block.entries.flatMap((entry) => entry.anchor ?? [])
        return 'anchor' in block && block.anchor !== null ? [block.anchor] : []
      }),
    ]),
  )

/** The same set where it holds the same: whatever asked it is answered as before. */
const sameAnchors = (own: ReadonlySet<AnchorName>, { anchors }: LayoutMemory): ReadonlySet<AnchorName> => {
  if (own.size !== anchors.last.size || ![...own].every((anchor) => anchors.last.has(anchor))) anchors.last = own
  return anchors.last
}

/** The section of each page: that of its first strip of its own; a back left blank belongs to what came before. */
const ownersOf = (onPages: readonly (readonly DocumentSection[])[]): readonly DocumentSection[] => {
  const found: DocumentSection[] = []
  for (const [first] of onPages) {
    const owner = first ?? found.at(-1)
    if (owner === undefined) throw new Error('A page that belongs to no section')
    found.push(owner)
  }
  return found
}

/** The pages on which a section stands; two short sections may share one. */
const sectionPagesOf = (
  document: Document,
  onPages: readonly (readonly DocumentSection[])[],
): readonly SectionPages[] => {
  const pagesOf = new Map<SectionKind, Set<number>>(document.sections.map(({ kind }) => [kind, new Set()]))
  onPages.forEach((sections, index) => {
    for (const { kind } of sections) pagesOf.get(kind)?.add(index + 1)
  })
  return [...pagesOf].flatMap(([section, on]) => {
    const [first] = on
    return first === undefined ? [] : [{ section, first, count: on.size }]
  })
}

/** How many lines a section is over its budget of pages. */
const budgetNotes = (
  document: Document,
  pages: readonly BrokenPage[],
  owners: readonly DocumentSection[],
): readonly PackNote[] =>
  document.sections.flatMap((section): readonly PackNote[] => {
    if (section.budget === null) return []
    const own = pages.filter((_, index) => owners[index] === section)
    const lines = own.slice(section.budget).flatMap((page) => page.strips.filter((placed) => !placed.repeated)).length
    return lines === 0 ? [] : [{ code: 'section.linesOver', section: section.kind, budget: section.budget, lines }]
  })
