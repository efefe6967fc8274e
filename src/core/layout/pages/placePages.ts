import type { AnchorName, Document, DocumentSection } from '#core/pack/document'
import { type Draft, type PageNumberDraft, asDecoration, moved } from '../draft/draft'
import { frameKey, frameOf } from './frame'
import type { FaceName, Feature, Item, Laid, LinkItem, OutlineEntry, Page, RuleItem, TextItem } from '../page'
import type { LayoutMemory } from '../memory/memory'
import type { Place, PlaceOf } from '../memory/pages'
import type { BrokenPage, PlacedStrip } from './paginate'
import type { Setting } from '../draft/setting'
import { originsOn } from '../style/sheet'
import { mirrored } from './mirror'
import { shapingUnits } from '../measure'
import { faceFor } from '../text/faces'
import { sizeFactor } from '../text/sizeFactor'

/** Pages as they were broken, with everything that is needed to place what stands on them. */
interface Breaking {
  readonly document: Document
  readonly broken: readonly BrokenPage[]
  /** The section of each page. */
  readonly owners: readonly DocumentSection[]
  readonly setting: Setting
  /** All of the pack that decides how its blocks are set. */
  readonly around: string
  readonly memory: Pick<LayoutMemory, 'pages'>
}

/**
 * Second pass: everything gets its place on its page, and whatever named a place now gets its number. A page is made when
 * its items are asked for: whoever looks at ten pages does not wait for a hundred.
 */
export const placePages = ({
  document,
  broken,
  owners,
  setting,
  around,
  memory,
}: Breaking): Omit<Laid, 'notes' | 'sectionPages'> => {
  const places = placesOf(broken)
  const placeOf: PlaceOf = (anchor) => places.get(anchor)
  const frame = JSON.stringify(document.frame)
  const alike = new Map<string, readonly Item[]>()
  const pages = broken.map((page, index): Page => {
    const number = index + 1
    const section = owners[index]
    if (section === undefined) throw new Error('A page that belongs to no section')
    const paper = page.strips[0]?.strip.ownPaper
    const { width, height } = paper ?? setting.sheet
    const head = `${number} ${broken.length} ${section.kind} ${section.title} ${document.frame.folio}`
    const placed = (drafts: readonly Draft[], placeOf: PlaceOf): readonly Item[] =>
      inDirection(joinRules(drafts.flatMap((draft) => resolved(draft, placeOf, setting))), setting, width)
    const edges = paper === undefined ? frameOf(setting, document, section, number, broken.length) : null
    const own = memory.pages.page(
      { number, width, height, section: section.kind },
      `${around} ${head}`,
      page.strips,
      placeOf,
      (placeOf) => placed([...inReadingOrder(setting, page, number), ...(edges?.own() ?? [])], placeOf),
    )
    if (edges === null) return own
    const key = frameKey(setting, section, number)
    const atEdges = (): readonly Item[] => {
      const items = alike.get(key) ?? placed(edges.alike(), placeOf)
      alike.set(key, items)
      return items
    }
    return memory.pages.withEdges(own, `${key} ${frame}`, atEdges)
  })
  return {
    title: document.title,
    language: document.language,
    pages,
    outline: outlineOf(broken),
    structure: setting.tags.nodes,
  }
}

const inDirection = (items: readonly Item[], { direction }: Setting, width: number): readonly Item[] =>
  direction === 'ltr' ? items : items.map((item) => mirrored(item, width))

const placesOf = (broken: readonly BrokenPage[]): ReadonlyMap<AnchorName, Place> => {
  const places = new Map<AnchorName, Place>()
  broken.forEach((page, index) => {
    for (const { anchor, y } of landmarksOf(page).anchors) places.set(anchor, { page: index + 1, y })
  })
  return places
}

/** A note is read after what it stands beside, before the next thing begins; a head beside its text is read first. */
const inReadingOrder = (setting: Setting, page: BrokenPage, number: number): readonly Draft[] => {
  const drafts: Draft[] = []
  let waiting: readonly Draft[] = []
  for (const placed of page.strips) {
    const { strip } = placed
    if (strip.belowNotes === true || (strip.anchors ?? []).length > 0) {
      drafts.push(...waiting)
      waiting = []
    }
    const note = placeNote(setting, placed, number)
    if (strip.side?.readFirst === true) drafts.push(...note, ...placeStrip(setting, placed, number))
    else {
      drafts.push(...placeStrip(setting, placed, number))
      waiting = [...waiting, ...note]
    }
  }
  return [...drafts, ...waiting]
}

const placeStrip = (setting: Setting, { strip, y, repeated, column }: PlacedStrip, page: number): readonly Draft[] => {
  if (strip.ownPaper !== undefined) return strip.drafts
  const { frame, main } = originsOn(setting.sheet, page)
  const x = strip.column === 'main' ? main : frame + (column === 1 ? setting.sheet.column + setting.sheet.between : 0)
  const own = repeated ? strip.drafts.flatMap((draft) => asDecoration(draft) ?? []) : strip.drafts
  return own.map((draft) => moved(draft, x, y))
}

const placeNote = (setting: Setting, { strip, sideY, repeated }: PlacedStrip, page: number): readonly Draft[] => {
  if (strip.side === undefined || sideY === null) return []
  const { side, frame } = originsOn(setting.sheet, page)
  const own = repeated ? strip.side.drafts.flatMap((draft) => asDecoration(draft) ?? []) : strip.side.drafts
  return own.map((draft) => moved(draft, strip.side?.inFrame === true ? frame : side, sideY))
}

const resolved = (draft: Draft, placeOf: PlaceOf, setting: Setting): readonly Item[] => {
  if (draft.kind === 'link-to') {
    const { target, x, y, width, height, tag } = draft
    const { words } = setting
    const place = 'anchor' in target ? placeOf(target.anchor) : undefined
    const label = draft.label ?? `${words.people.onPage}${words.figures(String(place?.page ?? ''))}`
    if (place !== undefined) return [{ kind: 'link', x, y, width, height, target: place, label, tag }]
    return 'address' in target ? [{ kind: 'link', x, y, width, height, target, label, tag } satisfies LinkItem] : []
  }
  return draft.kind === 'page-number' ? numberItems(draft, placeOf, setting) : [draft]
}

/** The number of a page, and the comma behind it where another one follows. */
const numberItems = (draft: PageNumberDraft, placeOf: PlaceOf, setting: Setting): readonly TextItem[] => {
  const place = placeOf(draft.of)
  if (place === undefined) return []
  const { style, next, align, x, y, tag } = draft
  const itemOf = (text: string): TextItem => {
    const face = faceFor(setting.measure, style.face, text.codePointAt(0) ?? 0, null) ?? style.face
    const size = style.size * sizeFactor(face, style.base)
    const width = widthOf(setting, text, face, size, style.features)
    const { color, features } = style
    return { kind: 'text', x, y, text, face, size, color, width, ...(features === undefined ? {} : { features }), tag }
  }
  const numberOf = (page: number | undefined): TextItem => itemOf(setting.words.figures(String(page ?? '')))
  const number = numberOf(place.page)
  if (align === 'left') return [number]
  if (next === undefined) return [{ ...number, x: x - number.width }]
  const comma = itemOf(next.comma)
  const end = x - numberOf(placeOf(next.of)?.page).width - style.size * betweenNumbers
  return [
    { ...number, x: end - comma.width - number.width },
    { ...comma, x: end - comma.width },
  ]
}

/** Of their size: the white between two numbers of pages. */
const betweenNumbers = 0.25

const widthOf = (setting: Setting, text: string, face: FaceName, size: number, features?: readonly Feature[]): number =>
  shapingUnits(text).reduce((sum, unit) => sum + (setting.measure.width(face, unit, 'ltr', features) * size) / 1000, 0)

const outlineOf = (broken: readonly BrokenPage[]): readonly OutlineEntry[] =>
  broken.flatMap((page, index) => landmarksOf(page).listed.map(({ entry, y }) => ({ ...entry, page: index + 1, y })))

/** What of a page is found again: the places on it, and what the outline lists. */
interface Landmarks {
  readonly anchors: readonly { readonly anchor: AnchorName; readonly y: number }[]
  readonly listed: readonly { readonly entry: Omit<OutlineEntry, 'page' | 'y'>; readonly y: number }[]
}

/** Most pages are broken as they were before. */
const landmarksOf = (page: BrokenPage): Landmarks => {
  const before = landmarks.get(page)
  if (before !== undefined) return before
  const own = page.strips.filter(({ repeated }) => !repeated)
  const found: Landmarks = {
    anchors: own.flatMap(({ strip, y }) => (strip.anchors ?? []).map((anchor) => ({ anchor, y }))),
    listed: own.flatMap(({ strip, y }) => (strip.listed === undefined ? [] : [{ entry: strip.listed, y }])),
  }
  landmarks.set(page, found)
  return found
}

const landmarks = new WeakMap<BrokenPage, Landmarks>()

/** The bar beside a quotation is drawn line by line; parts that touch become one rule. */
const joinRules = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = []
  const open = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== 'rule' || item.x1 !== item.x2) {
      joined.push(item)
      continue
    }
    const key = `${item.x1} ${item.weight} ${item.color}`
    const at = open.get(key)
    const before = at === undefined ? undefined : joined[at]
    if (at !== undefined && before?.kind === 'rule' && touches(before, item)) joined[at] = { ...before, y2: item.y2 }
    else open.set(key, joined.push(item) - 1)
  }
  return joined
}

const touches = (upper: RuleItem, lower: RuleItem): boolean => Math.abs(upper.y2 - lower.y1) < 0.05
