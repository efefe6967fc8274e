import type { SectionKind } from '#core/model'
import type { AnchorName, Block, Document, DocumentSection } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import { setCards } from './blocks/cards'
import { entriesOf, setContents } from './blocks/contents'
import { setCover } from './blocks/cover'
import { setDocuments } from './blocks/documents'
import { setEvidence } from './blocks/evidence'
import { setContinued, setHeading, setSectionHead, afterHead } from './blocks/heading'
import { setPart } from './blocks/part'
import { setPerson } from './blocks/person'
import { setPoint } from './blocks/point'
import { setProse } from './blocks/prose'
import { setQuotation } from './blocks/quotation'
import { setQuestion } from './blocks/question'
import { setRegister } from './blocks/register'
import { setSourceParagraph, setSourceRecord } from './blocks/source'
import { setTable } from './blocks/table'
import { blockWords } from './blockWords'
import type { Measure } from './measure'
import type { Laid, SectionPages } from './page'
import { setFrontSheet } from './front/frontSheet'
import { edgeLinesOf } from './pages/frame'
import { type BrokenPage, paginate } from './pages/paginate'
import { placePages } from './pages/placePages'
import { withCompany } from './draft/company'
import type { Setting } from './draft/setting'
import { type Sheet, sheetOf } from './style/sheet'
import { type Strip, heightOf, keptWithPrevious, withSpace } from './draft/strip'
import { stylesOf } from './style/typography'
import { directionOf, wordsFor } from '#core/pack/words'
import { plantTags } from './draft/tags'
import { unprintableIn } from './unprintable'

/** Told before each block is set, with its first words: whoever waits sees that the work goes on, and where it is. */
export type OnStep = (words: string) => void

/** From meaning to pages: every block becomes strips, pages end between strips, then links and numbers find their pages. */
export const layOut = (document: Document, measure: Measure, onStep: OnStep = () => undefined): Laid => {
  const tags = plantTags(document.language)
  const anchors = anchorsOf(document)
  const missing = new Map<SectionKind, Set<string>>()
  const notes: PackNote[] = []
  const strips: Strip[] = []
  const owners: DocumentSection[] = []
  const plain: Setting = {
    measure,
    sheet: sheetOf(document.paper, document.layout, 0, document.typeSize),
    styles: stylesOf(document.language, document.typeSize),
    words: wordsFor(document.language),
    language: document.language,
    direction: directionOf(document.language),
    tags,
    section: 0,
    pageFigures: wordsFor(document.language).figures('0'.repeat(mostFigures(document))),
    anchors,
    onMissing: () => undefined,
  }
  const sheet = sheetOf(document.paper, document.layout, edgeLinesOf(plain, document), document.typeSize)
  let before: DocumentSection | null = null
  for (const section of document.sections) {
    const setting: Setting = {
      ...plain,
      sheet,
      section: tags.add('Sect', 0),
      onMissing: (letter) => missing.set(section.kind, (missing.get(section.kind) ?? new Set()).add(letter)),
    }
    const set = setSection(setting, document, section, before, notes, onStep)
    before = section
    const kept = withCompany(set)
    strips.push(...(section.opensPage ? withoutShortEnd(kept, sheet) : kept))
    owners.push(...set.map(() => section))
  }
  onStep('')
  const broken = paginate(strips, sheet)
  const pageOwners = ownersOf(broken, strips, owners)
  const laid = placePages(document, broken, pageOwners, { ...plain, sheet })
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

/** Of the tree written out, which is about so long for a page of prose; tables and heads are longer. */
const lettersOnPage = 3_000

/** A pack that may pass page 99 has room for three figures. */
const mostFigures = (document: Document): number =>
  Math.max(2, String(Math.round(JSON.stringify(document.sections).length / lettersOnPage)).length)

/** Every place in a document that a link may lead to. Links to other places are set as plain words. */
const anchorsOf = (document: Document): ReadonlySet<AnchorName> =>
  new Set(
    document.sections.flatMap((section) => [
      section.anchor,
      ...section.blocks.flatMap((block): readonly AnchorName[] => {
        if (block.kind === 'register') return block.entries.flatMap((entry) => entry.anchor ?? [])
        if (block.kind === 'source-record')
          return [block.anchor, ...(block.paragraph === null ? [] : [block.paragraph.anchor])]
        return 'anchor' in block && block.anchor !== null ? [block.anchor] : []
      }),
    ]),
  )

const setSection = (
  setting: Setting,
  document: Document,
  section: DocumentSection,
  before: DocumentSection | null,
  notes: PackNote[],
  onStep: OnStep,
): readonly Strip[] => {
  const head =
    section.kind === 'cover' || section.kind === 'cards'
      ? []
      : [
          setSectionHead(setting, {
            title: section.title,
            subtitle: section.subtitle,
            anchor: section.anchor,
            breakBefore: breakBefore(document, section, before),
            hasOwnHeads: section.blocks.some(hasOwnHead),
          }),
        ]
  const body: Strip[] = []
  let continued: readonly Strip[] = []
  section.blocks.forEach((block, index) => {
    onStep(blockWords(block))
    const room = setting.sheet.bottom - setting.sheet.top - heightOf(head)
    if (block.kind === 'heading' && block.level === 2) continued = [setContinued(setting, block)]
    const set = setBlock(setting, document, block, room, continued, notes)
    const previous = section.blocks[index - 1]
    if (index === 0) body.push(...(head.length === 0 ? set : keptWithPrevious(withSpace(set, 0))))
    else if (previous?.kind === 'heading') body.push(...keptWithPrevious(withSpace(set, afterHead)))
    else if (previous?.kind === 'source-record') body.push(...keptWithPrevious(withSpace(set, 0)))
    else body.push(...set)
  })
  const whole = [...head, ...body]
  return section.budget === 1 && standsAlone.has(section.kind) ? onOnePage(whole, setting.sheet) : whole
}

/** Shares of the white between parts, down to where they would stand against each other. */
const closer = [1, 0.8, 0.6, 0.45]

/** A sheet that is torn out, on one page where a little less white between its parts is enough for that. */
const onOnePage = (strips: readonly Strip[], sheet: Sheet): readonly Strip[] =>
  closer.map((share) => withLessWhite(strips, share)).find((tried) => paginate(tried, sheet).length === 1) ?? strips

/** The last page of a section that opens its own is not left for fewer lines than this, where less white saves it. */
const shortEnd = 6

const withoutShortEnd = (strips: readonly Strip[], sheet: Sheet): readonly Strip[] => {
  const pages = paginate(strips, sheet)
  const lines = pages.at(-1)?.strips.filter(({ strip, repeated }) => !repeated && strip.drafts.length > 0).length ?? 0
  if (pages.length < 2 || lines > shortEnd) return strips
  return (
    closer.map((share) => withLessWhite(strips, share)).find((tried) => paginate(tried, sheet).length < pages.length) ??
    strips
  )
}

const withLessWhite = (strips: readonly Strip[], share: number): readonly Strip[] =>
  strips.map((strip) => ({ ...strip, space: strip.space * share }))

/** Sheets that are torn out and carried: nothing else begins on them. */
const standsAlone = new Set<SectionKind>(['cover', 'front-sheet', 'points', 'cards'])
/** In a bound pack they are right pages. */
const onRecto = new Set<SectionKind>(['front-sheet', 'points'])

const breakBefore = (
  { layout }: Document,
  section: DocumentSection,
  before: DocumentSection | null,
): Strip['breakBefore'] => {
  if (layout === 'bound' && onRecto.has(section.kind)) return 'recto'
  return section.opensPage || before === null || standsAlone.has(before.kind) ? 'page' : 'may'
}

const hasOwnHead = ({ kind }: Block): boolean => kind === 'heading' || kind === 'person' || kind === 'register'

const setBlock = (
  setting: Setting,
  document: Document,
  block: Block,
  room: number,
  continued: readonly Strip[],
  notes: PackNote[],
): readonly Strip[] => {
  switch (block.kind) {
    case 'cover':
      return setCover(setting, block)
    case 'front-sheet': {
      const { strips, overflow } = setFrontSheet(setting, block, room)
      if (overflow.movedPoints.length > 0) notes.push({ code: 'front.pointsMoved', messageIds: overflow.movedPoints })
      if (overflow.linesOver > 0)
        notes.push({ code: 'front.linesOver', lines: overflow.linesOver, parts: overflow.parts })
      return strips
    }
    case 'contents':
      return setContents(setting, entriesOf(document, setting.words))
    case 'heading':
      return setHeading(setting, block)
    case 'paragraph':
    case 'list':
      return setProse(setting, [block], { width: setting.sheet.main, parent: setting.section })
    case 'table':
      return setTable(setting, block)
    case 'point':
      return setPoint(setting, block)
    case 'cards': {
      const { strips, goOn } = setCards(setting, block, document.frame.marking)
      if (goOn.length > 0) notes.push({ code: 'cards.goOn', messageIds: goOn })
      return strips
    }
    case 'register':
      return setRegister(setting, block)
    case 'person':
      return setPerson(setting, block)
    case 'quotation':
      return setQuotation(setting, block, continued)
    case 'question':
      return setQuestion(setting, block)
    case 'part':
      return setPart(setting, block)
    case 'documents':
      return setDocuments(setting, block)
    case 'source-record':
      return setSourceRecord(setting, block)
    case 'source-paragraph':
      return setSourceParagraph(setting, block)
    case 'evidence':
      return setEvidence(setting, block)
  }
}

/** The section of each page: that of its first strip of its own; a back left blank belongs to what came before. */
const ownersOf = (
  pages: readonly BrokenPage[],
  strips: readonly Strip[],
  owners: readonly DocumentSection[],
): readonly DocumentSection[] => {
  const ownerOf = ownerFinder(strips, owners)
  const found: DocumentSection[] = []
  for (const page of pages) {
    const own = page.strips.find((placed) => !placed.repeated)
    const owner = (own === undefined ? undefined : ownerOf(own.strip)) ?? found.at(-1)
    if (owner === undefined) throw new Error('A page that belongs to no section')
    found.push(owner)
  }
  return found
}

const ownerFinder = (
  strips: readonly Strip[],
  owners: readonly DocumentSection[],
): ((strip: Strip) => DocumentSection | undefined) => {
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
  strips: readonly Strip[],
  owners: readonly DocumentSection[],
): readonly SectionPages[] => {
  const ownerOf = ownerFinder(strips, owners)
  const pagesOf = new Map<DocumentSection, Set<number>>(document.sections.map((section) => [section, new Set()]))
  pages.forEach((page, index) => {
    for (const { strip, repeated } of page.strips) {
      const owner = repeated ? undefined : ownerOf(strip)
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
