import type { SectionKind } from '#core/model'
import type { AnchorName, Block, Document, DocumentSection } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import { setCards } from './blocks/cards'
import { entriesOf, setContents } from './blocks/contents'
import { setCover } from './blocks/cover'
import { setEvidence } from './blocks/evidence'
import { setFrontSheet } from './blocks/frontSheet'
import { setHeading } from './blocks/heading'
import { setPart } from './blocks/part'
import { setPerson } from './blocks/person'
import { setPoint } from './blocks/point'
import { setProse } from './blocks/prose'
import { setPullQuotation, setQuotation } from './blocks/quotation'
import { setQuestion } from './blocks/question'
import { setRegister } from './blocks/register'
import { setSourceParagraph, setSourceRecord } from './blocks/source'
import { setTable } from './blocks/table'
import { blockWords } from './blockWords'
import type { Measure } from './measure'
import type { Laid, SectionPages } from './page'
import { type BrokenPage, paginate } from './pages/paginate'
import { placePages } from './pages/placePages'
import type { Setting } from './draft/setting'
import { sheetOf } from './style/sheet'
import { type Strip, heightOf, keptWithPrevious } from './draft/strip'
import { plantTags } from './draft/tags'
import { unprintableIn } from './unprintable'

/** Told before each block is set, with its first words: whoever waits sees that the work goes on, and where it is. */
export type OnStep = (words: string) => void

/** From meaning to pages: every block becomes strips, pages end between strips, then links and numbers find their pages. */
export const layOut = (document: Document, measure: Measure, onStep: OnStep = () => undefined): Laid => {
  const sheet = sheetOf(document.paper)
  const tags = plantTags(document.language)
  const anchors = anchorsOf(document)
  const missing = new Map<SectionKind, Set<string>>()
  const notes: PackNote[] = []
  const strips: Strip[] = []
  const owners: DocumentSection[] = []
  for (const section of document.sections) {
    const setting: Setting = {
      measure,
      sheet,
      tags,
      section: tags.add('Sect', 0),
      anchors,
      onMissing: (letter) => missing.set(section.kind, (missing.get(section.kind) ?? new Set()).add(letter)),
    }
    const set = setSection(setting, document, section, notes, onStep)
    strips.push(...set)
    owners.push(...set.map(() => section))
  }
  onStep('')
  const broken = paginate(strips, sheet)
  const pageOwners = ownersOf(broken, strips, owners)
  const laid = placePages(document, broken, pageOwners, {
    measure,
    sheet,
    tags,
    section: 0,
    anchors,
    onMissing: () => undefined,
  })
  return {
    ...laid,
    sectionPages: sectionPagesOf(document, broken, strips, owners),
    notes: [
      ...document.notes,
      ...notes,
      ...budgetNotes(document, broken, pageOwners),
      ...[...missing].map(([section, letters]) => ({
        code: 'letters.missing' as const,
        letters: [...letters].sort(),
        section,
      })),
      ...unprintableIn(document, measure).map((found) => ({ code: 'letters.unprintable' as const, ...found })),
    ],
  }
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

const setSection = (
  setting: Setting,
  document: Document,
  section: DocumentSection,
  notes: PackNote[],
  onStep: OnStep,
): readonly Strip[] => {
  const head = section.kind === 'cover' ? [] : sectionHead(setting, section)
  const body: Strip[] = []
  section.blocks.forEach((block, index) => {
    onStep(blockWords(block))
    const room = setting.sheet.bottom - setting.sheet.top - heightOf(head)
    const set = setBlock(setting, document, block, room, notes)
    const staysWithHead = index === 0 || section.blocks[index - 1]?.kind === 'heading'
    body.push(...(staysWithHead ? keptWithPrevious(set) : set))
  })
  return [...head, ...body]
}

const sectionHead = (setting: Setting, section: DocumentSection): readonly Strip[] =>
  setHeading(setting, {
    kind: 'heading',
    level: 1,
    runs: [{ text: section.title, style: 'plain' }],
    subtitle: section.subtitle,
    anchor: section.anchor,
    listed: true,
  }).map((strip, index) =>
    index === 0 ? { ...strip, breakBefore: section.opensPage ? 'page' : 'may', space: 40 } : strip,
  )

const setBlock = (
  setting: Setting,
  document: Document,
  block: Block,
  room: number,
  notes: PackNote[],
): readonly Strip[] => {
  switch (block.kind) {
    case 'cover':
      return setCover(setting, block)
    case 'front-sheet': {
      const { strips, overflow } = setFrontSheet(setting, block, room)
      if (overflow.movedPoints.length > 0) notes.push({ code: 'front.pointsMoved', messageIds: overflow.movedPoints })
      if (overflow.linesOver > 0) notes.push({ code: 'front.linesOver', lines: overflow.linesOver })
      return strips
    }
    case 'contents':
      return setContents(setting, entriesOf(document))
    case 'heading':
      return setHeading(setting, block)
    case 'paragraph':
    case 'list':
      return setProse(setting, [block])
    case 'table':
      return setTable(setting, block)
    case 'point':
      return setPoint(setting, block)
    case 'register':
      return setRegister(setting, block)
    case 'person':
      return setPerson(setting, block)
    case 'quotation':
      return block.setting === 'pull' ? setPullQuotation(setting, block) : setQuotation(setting, block)
    case 'question':
      return setQuestion(setting, block)
    case 'part':
      return setPart(setting, block)
    case 'cards':
      return setCards(setting, block)
    case 'source-record':
      return setSourceRecord(setting, block)
    case 'source-paragraph':
      return setSourceParagraph(setting, block, document.frame.quotedOn)
    case 'evidence':
      return setEvidence(setting, block)
  }
}

/** The section of each page: that of its first strip of its own. */
const ownersOf = (
  pages: readonly BrokenPage[],
  strips: readonly Strip[],
  owners: readonly DocumentSection[],
): readonly DocumentSection[] => {
  const ownerOf = new Map(strips.map((strip, index) => [strip, owners[index]]))
  return pages.flatMap((page) => {
    const own = page.strips.find((placed) => !placed.repeated)
    const owner = own === undefined ? undefined : ownerOf.get(own.strip)
    return owner === undefined ? [] : [owner]
  })
}

/** The pages on which a section stands; two short sections may share one. */
const sectionPagesOf = (
  document: Document,
  pages: readonly BrokenPage[],
  strips: readonly Strip[],
  owners: readonly DocumentSection[],
): readonly SectionPages[] => {
  const ownerOf = new Map(strips.map((strip, index) => [strip, owners[index]]))
  const pagesOf = new Map<DocumentSection, Set<number>>(document.sections.map((section) => [section, new Set()]))
  pages.forEach((page, index) => {
    for (const { strip, repeated } of page.strips) {
      const owner = repeated ? undefined : ownerOf.get(strip)
      if (owner !== undefined) pagesOf.get(owner)?.add(index + 1)
    }
  })
  return [...pagesOf].flatMap(([section, on]) => {
    const [first] = on
    return first === undefined ? [] : [{ section: section.kind, first, count: on.size }]
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
