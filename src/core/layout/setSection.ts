import type { SectionKind } from '#core/model'
import type { AnchorName, Block, Document, DocumentSection } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import { blockWords } from './blockWords'
import { entriesOf } from './blocks/contents'
import { setContinued, setSectionHead, afterHead } from './blocks/heading'
import { withCompany } from './draft/company'
import type { Setting } from './draft/setting'
import { type Strip, heightOf, keptWithPrevious, withSpace } from './draft/strip'
import type { BlockKey, SetBlock } from './memory/blocks'
import type { LayoutMemory, SetSection } from './memory/memory'
import { paginate } from './pages/paginate'
import { setBlock } from './setBlock'
import type { Sheet } from './style/sheet'
import { type Shows, type Unprintable, unprintableIn } from './unprintable'

/** What all sections of a pack are set from, and what was set before. */
export interface Binding {
  readonly document: Document
  /** Of the section that is set. */
  readonly setting: Setting
  /** All of the pack that decides how its blocks are set. */
  readonly around: string
  /** Of each block, everything that it says. */
  readonly spelled: (block: Block) => string
  readonly memory: LayoutMemory
  readonly shows: Shows
  readonly onStep: (words: string) => void
}

/** A section as strips; what was set before of the same words in the same place is taken as it is. */
export const setSection = (binding: Binding, section: DocumentSection, before: DocumentSection | null): SetSection => {
  const { document, setting, around, memory } = binding
  const { tags, anchors } = setting
  const { blocks, title, subtitle, anchor, rank, kind, budget, opensPage } = section
  const [first] = blocks
  // What the contents list and what a card is marked with stands elsewhere.
  if (first === undefined || blocks.some((block) => block.kind === 'contents' || block.kind === 'cards'))
    return setAnew(binding, section, before)
  const breaks = breakBefore(document, section, before)
  const how = JSON.stringify([around, title, subtitle, anchor, rank, kind, budget, opensPage, breaks])
  const known = memory.whole.get(first)
  if (
    known?.how === how &&
    known.section === setting.section &&
    known.anchors === anchors &&
    isSameList(known.blocks, blocks)
  ) {
    tags.graft(known.nodes)
    return known.set
  }
  // The elements of a section are numbered from its own on.
  const base = tags.nodes.length
  const set = setAnew(binding, section, before)
  if (set.strips.length <= mostStrips)
    memory.whole.set(first, { how, section: setting.section, anchors, blocks, set, nodes: tags.nodes.slice(base) })
  return set
}

/** Of a section of more than some two hundred pages nothing is kept as a whole. */
const mostStrips = 10_000

const setAnew = (binding: Binding, section: DocumentSection, before: DocumentSection | null): SetSection => {
  const { document, setting, memory, shows, onStep } = binding
  const { sheet } = setting
  const notes: PackNote[] = []
  const missing: string[] = []
  const unprintable: Unprintable[] = []
  const take = (key: BlockKey, set: (setting: Setting, said: Said) => readonly Strip[]): readonly Strip[] => {
    const block = remembered(binding, key, set)
    for (const note of block.notes) notes.push(note)
    for (const letter of block.missing) missing.push(letter)
    for (const found of block.unprintable) unprintable.push(found)
    return block.strips
  }

  const { title, subtitle, anchor, rank } = section
  const hasHead = section.kind !== 'cover' && section.kind !== 'cards' && rank !== 'divider'
  const look = {
    title,
    subtitle,
    anchor,
    breakBefore: breakBefore(document, section, before),
    hasOwnHeads: section.blocks.some(hasOwnHead),
    isListed: rank !== 'behind',
  }
  const head = hasHead ? take({ around: 'head', says: JSON.stringify(look) }, (own) => [setSectionHead(own, look)]) : []
  const parts: (readonly Strip[])[] = [head]
  const room = sheet.bottom - sheet.top - heightOf(head)
  let speaker = ''
  let continued: readonly Strip[] = []
  section.blocks.forEach((block, index) => {
    const spelled = binding.spelled(block)
    if (block.kind === 'heading' && block.level === 2) {
      speaker = spelled
      continued = take({ around: 'again', says: spelled }, (own) => [setContinued(own, block)])
    }
    const where = whereAfter(section.blocks[index - 1], head.length > 0)
    const among = block.kind === 'quotation' ? speaker : surroundings(binding, block, room)
    parts.push(
      take({ around: `${where} ${among}`, says: spelled }, (own, said) => {
        onStep(blockWords(block))
        said.unprintable.push(...unprintableIn(block, shows))
        return placed[where](setBlock(own, document, block, room, continued, said.notes))
      }),
    )
  })
  return { strips: together(memory, section, parts, sheet), notes, missing, unprintable }
}

/** What setting a block says of it. */
interface Said {
  readonly notes: PackNote[]
  readonly unprintable: Unprintable[]
}

/** The first block under a section's head, the first under a head inside it, the text of a source under its record, or any. */
type Where = 'first' | 'under-head' | 'under-record' | 'on'

const whereAfter = (previous: Block | undefined, hasHead: boolean): Where => {
  if (previous === undefined) return hasHead ? 'first' : 'on'
  if (previous.kind === 'heading') return 'under-head'
  return previous.kind === 'source-record' ? 'under-record' : 'on'
}

const placed: Readonly<Record<Where, (strips: readonly Strip[]) => readonly Strip[]>> = {
  first: (strips) => keptWithPrevious(withSpace(strips, 0)),
  'under-head': (strips) => keptWithPrevious(withSpace(strips, afterHead)),
  'under-record': (strips) => keptWithPrevious(withSpace(strips, 0)),
  on: (strips) => strips,
}

/** A block that was set before under this key, or as it is set now. */
const remembered = (
  { setting, around, memory }: Binding,
  { around: own, says }: BlockKey,
  set: (setting: Setting, said: Said) => readonly Strip[],
): SetBlock => {
  const { tags, section, anchors } = setting
  const base = tags.nodes.length
  const key = { around: `${around} ${own}`, says }
  const known = memory.blocks.find(key, section, base, anchors)
  if (known !== null) {
    tags.graft(known.nodes)
    return known
  }
  const said: Said = { notes: [], unprintable: [] }
  const missing: string[] = []
  const asked = new Map<AnchorName, boolean>()
  const has = (anchor: AnchorName): boolean => {
    const isThere = anchors.has(anchor)
    asked.set(anchor, isThere)
    return isThere
  }
  const strips = set({ ...setting, anchors: { has }, onMissing: (letter) => missing.push(letter) }, said)
  const made: SetBlock = { strips, nodes: tags.nodes.slice(base), section, base, missing, asked, ...said }
  memory.blocks.keep(key, made)
  return made
}

/** The parts of a section as the strips that go to the pages. */
const together = (
  { sections }: LayoutMemory,
  { kind, budget, opensPage }: DocumentSection,
  parts: readonly (readonly Strip[])[],
  sheet: Sheet,
): readonly Strip[] => {
  const isAlone = budget === 1 && standsAlone.has(kind)
  const how = `${isAlone} ${opensPage} ${sheet.top} ${sheet.bottom}`
  const first = parts.find((part) => part.length > 0)
  const before = first === undefined ? undefined : sections.get(first)
  if (before?.how === how && isSameList(before.parts, parts)) return before.strips
  const whole = parts.flat()
  const kept = withCompany(isAlone ? onOnePage(whole, sheet) : whole)
  const strips = opensPage ? withoutShortEnd(kept, sheet) : kept
  if (first !== undefined) sections.set(first, { how, parts, strips })
  return strips
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

/** What decides how a block is set and is not said in it. */
const surroundings = ({ document, setting }: Binding, block: Block, room: number): string => {
  switch (block.kind) {
    case 'front-sheet':
      return String(room)
    case 'contents':
      return JSON.stringify(entriesOf(document, setting.words))
    case 'cards':
      return document.frame.marking
    default:
      return ''
  }
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
const standsAlone = new Set<SectionKind>(['cover', 'engagements', 'front-sheet', 'points', 'cards'])
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
