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
  const owners: DocumentSection[] = []
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
    anchors: anchorsOf(document),
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
    for (const strip of set.strips) {
      strips.push(strip)
      owners.push(section)
    }
  }
  onStep('')
  const broken = paginate(strips, sheet, memory.broken)
  const ownerOf = ownerFinder(strips, owners)
  const pageOwners = ownersOf(broken, ownerOf)
  const laid = placePages({ document, broken, owners: pageOwners, setting: { ...plain, sheet }, around, memory })
  return {
    ...laid,
    sectionPages: sectionPagesOf(document, broken, ownerOf),
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

/** The section of each page: that of its first strip of its own; a back left blank belongs to what came before. */
const ownersOf = (pages: readonly BrokenPage[], ownerOf: OwnerOf): readonly DocumentSection[] => {
  const found: DocumentSection[] = []
  for (const page of pages) {
    const own = page.strips.find((placed) => !placed.repeated)
    const owner = (own === undefined ? undefined : ownerOf(own.strip)) ?? found.at(-1)
    if (owner === undefined) throw new Error('A page that belongs to no section')
    found.push(owner)
  }
  return found
}

type OwnerOf = (strip: Strip) => DocumentSection | undefined

const ownerFinder = (strips: readonly Strip[], owners: readonly DocumentSection[]): OwnerOf => {
  const ownerOf = new Map<Strip, DocumentSection | undefined>()
  strips.forEach((strip, index) => {
    ownerOf.set(strip, owners[index])
    if (strip.atTop !== undefined) ownerOf.set(strip.atTop, owners[index])
  })
  return (strip) => ownerOf.get(strip)
}

/** The pages on which a section stands; two short sections may share one. */
const sectionPagesOf = (
  document: Document,
  pages: readonly BrokenPage[],
  ownerOf: OwnerOf,
): readonly SectionPages[] => {
  const pagesOf = new Map<SectionKind, Set<number>>(document.sections.map(({ kind }) => [kind, new Set()]))
  pages.forEach((page, index) => {
    for (const { strip, repeated } of page.strips) {
      const owner = repeated ? undefined : ownerOf(strip)
      if (owner !== undefined) pagesOf.get(owner.kind)?.add(index + 1)
    }
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
