import type { AnchorName } from '#core/pack/document'
import type { Draft } from '../draft/draft'
import type { Item, Page, PageShape } from '../page'
import type { PlacedStrip } from '../pages/paginate'

/** Where a link leads: a page, and a height on it. */
export interface Place {
  readonly page: number
  readonly y: number
}

export type PlaceOf = (anchor: AnchorName) => Place | undefined

interface PageBefore {
  readonly around: string
  readonly strips: readonly PlacedStrip[]
  readonly page: Page
  /** The places that it names, and where they were; null where nobody has looked at the page, which then names none yet. */
  readonly named: () => ReadonlyMap<AnchorName, Place | undefined> | null
}

/** Pages that begin alike are few: what a page was before and after an edit that was undone. */
const mostAlike = 3

/** Pages by what was placed on them. A page lives as long as the lines that begin it. */
export class PageMemory {
  private readonly known = new WeakMap<readonly Draft[], readonly PageBefore[]>()
  private readonly whole = new WeakMap<Page, WholePage>()

  /**
   * A page whose items are made when somebody asks for them, or one that was made before of the same. `around` says
   * everything that decides how it is made, but for its strips and for the places that it names.
   */
  page(
    shape: PageShape,
    around: string,
    strips: readonly PlacedStrip[],
    placeOf: PlaceOf,
    make: (placeOf: PlaceOf) => readonly Item[],
  ): Page {
    const first = strips[0]?.strip.drafts
    const alike = first === undefined ? [] : (this.known.get(first) ?? [])
    const before = alike.find((one) => one.around === around && isSame(one, strips, placeOf))
    if (before !== undefined) return before.page
    const own = newPage(shape, () => madeItems(placeOf, make))
    const kept = alike.filter((one) => one.named() !== null)
    if (first !== undefined) this.known.set(first, [{ around, strips, ...own }, ...kept].slice(0, mostAlike))
    return own.page
  }

  /** A page with what pages have alike behind its own items. `around` says everything that decides how that is made. */
  withEdges(own: Page, around: string, edges: () => readonly Item[]): Page {
    const before = this.whole.get(own)
    if (before?.around === around) return before.page
    const { number, width, height, section } = own
    const shape = { number, width, height, section }
    const { page } = newPage(shape, () => ({ items: [...own.items, ...edges()], named: noPlaces }))
    this.whole.set(own, { around, page })
    return page
  }
}

const noPlaces: Made['named'] = new Map()

interface WholePage {
  readonly around: string
  readonly page: Page
}

const newPage = (shape: PageShape, makeItems: () => Made): Pick<PageBefore, 'page' | 'named'> => {
  // A page that is made holds on to nothing that it was made from: of a long pack that is more than its pages.
  let state: Made | (() => Made) = makeItems
  const page: Page = {
    ...shape,
    get items() {
      if (typeof state === 'function') state = state()
      return state.items
    },
  }
  return { page, named: () => (typeof state === 'function' ? null : state.named) }
}

interface Made {
  readonly items: readonly Item[]
  readonly named: ReadonlyMap<AnchorName, Place | undefined>
}

const madeItems = (placeOf: PlaceOf, make: (placeOf: PlaceOf) => readonly Item[]): Made => {
  const named = new Map<AnchorName, Place | undefined>()
  const items = make((anchor) => {
    const place = placeOf(anchor)
    named.set(anchor, place)
    return place
  })
  return { items, named }
}

const isSame = ({ strips, named }: PageBefore, now: readonly PlacedStrip[], placeOf: PlaceOf): boolean => {
  const places = named()
  if (places === null || strips.length !== now.length) return false
  if (strips !== now)
    for (let index = 0; index < now.length; index += 1) if (!isSamePlaced(strips[index], now[index])) return false
  for (const [anchor, was] of places) {
    const place = placeOf(anchor)
    if (place?.page !== was?.page || place?.y !== was?.y) return false
  }
  return true
}

/** Everything of a strip that decides what stands on the page; where the next page may begin does not. */
const isSamePlaced = (before: PlacedStrip | undefined, now: PlacedStrip | undefined): boolean =>
  before !== undefined &&
  now !== undefined &&
  before.y === now.y &&
  before.sideY === now.sideY &&
  before.repeated === now.repeated &&
  before.column === now.column &&
  (before.strip === now.strip ||
    (before.strip.drafts === now.strip.drafts &&
      before.strip.column === now.strip.column &&
      before.strip.side === now.strip.side &&
      before.strip.belowNotes === now.strip.belowNotes &&
      before.strip.anchors === now.strip.anchors &&
      before.strip.ownPaper === now.strip.ownPaper))
