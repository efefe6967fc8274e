import { BookOpen, ChevronLeft, ChevronRight, Maximize2, PanelLeft, Search, ZoomIn, ZoomOut } from 'lucide-react'
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Failure } from '#contract/failures'
import type { PackPreview } from '#contract/views'
import type { FoundBox, PageHit } from '#core/layout/find/findInPages'
import { firstUnder, pointedAt } from '#core/layout/find/pointedAt'
import type { Page, PageShape } from '#core/layout/page'
import type { KitId, LanguageTag, PageLayout } from '#core/model'
import { directionOf } from '#core/pack/words/direction'
import { runCommand, useCommands } from '../../../commands/commands'
import { Chip } from '../../../parts/Chip'
import { IconButton } from '../../../parts/IconButton'
import { useFinding } from '../../../parts/useFinding'
import { useSize } from '../../../parts/useSize'
import { words } from '../../../words'
import { failureWords } from '../../../words/failureWords'
import { PageView } from '../page/PageView'
import { type Arrangement, arrangementOf, firstIn, placeIn, rowsOf } from './arrangement'
import { soughtIn } from './leading'
import { PageField } from './PageField'
import styles from './PreviewPane.module.css'
import { wantPages } from './previews'
import { samePlace } from './samePlace'
import { Thumbnails } from './Thumbnails'
import { usePagesFound } from './usePagesFound'
import { type Zoom, scaleFor, sidePadding, trueSize, zoomed } from './zoom'

export interface PreviewHandle {
  /** Brings a place on a page into view; `y` in points from the top of that page. */
  readonly show: (page: number, y: number) => void
}

interface PreviewPaneProps {
  readonly kitId: KitId
  readonly set: PackPreview
  readonly isSetting: boolean
  /** The kit as it is now could not be set: the pages shown are those of before. */
  readonly failure: Failure | null
  readonly paper: string
  readonly layout: PageLayout
  readonly language: LanguageTag
  /** The page in view changed. */
  readonly onPage: (page: number) => void
  /** Words were pressed, or asked for by keys: the whole paragraph, then less of it. */
  readonly onPoint: (section: PageShape['section'], printed: readonly string[]) => void
  readonly handle: React.Ref<PreviewHandle>
}

/** Pixels between pages. */
const gap = 22
/** The pages as they will be printed. Only those in view are drawn. */
export const PreviewPane = ({
  kitId,
  set,
  isSetting,
  failure,
  paper,
  layout,
  language,
  onPage,
  onPoint,
  handle,
}: PreviewPaneProps) => {
  const { shapes } = set
  const scroller = useRef<HTMLDivElement>(null)
  const [{ width: room, height: view }, followRoom] = useSize('preview')
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [current, setCurrent] = useState(1)
  const [pageWidth, pageHeight] = [shapes[0]?.width ?? 595, shapes[0]?.height ?? 842]
  const [isSpread, setSpread] = useState(false)
  const [hasThumbnails, setThumbnails] = useState(false)
  const [small, setSmall] = useState<readonly PageShape[]>([])
  const arrangement = arrangementOf(isSpread, layout)
  const { across } = arrangement
  const scale = scaleFor(zoom, roomForOne(room, across), pageWidth)
  const stride = pageHeight * scale + gap
  const rows = rowsOf(shapes.length, arrangement)
  const row = placeIn(current, arrangement).row
  const inView = row + Math.ceil(view / stride)
  // One that is about to come into view is drawn before it does; nobody has moved yet where a pack was just opened.
  const [hasMoved, setMoved] = useState(false)
  const ahead = hasMoved ? 1 : 0
  const lastDrawn = hasMoved ? inView : row + Math.floor(Math.max(0, view - gap) / stride)
  const drawn = shapes.slice(
    firstIn(Math.max(0, row - ahead), arrangement) - 1,
    firstIn(lastDrawn + 1, arrangement) - 1,
  )
  // The pages around those in view are fetched before one scrolls to them, and drawn then.
  const inReach = shapes.slice(firstIn(Math.max(0, row - 2), arrangement) - 1, firstIn(inView + 3, arrangement) - 1)
  // What is in front first; small pages that are far from it come after.
  const isHere = inReach.every((shape) => set.pages.some(({ number }) => number === shape.number))
  const wanted = isHere && hasThumbnails ? small : inReach

  useEffect(() => wantPages(set, current, wanted), [set, current, wanted])

  const show = (page: number, y = 0) =>
    scroller.current?.scrollTo({ top: placeIn(page, arrangement).row * stride + Math.max(0, y * scale - 12) })
  useImperativeHandle(handle, () => ({ show }))
  const follow = useLatest(show)

  const [front, setFront] = useState<PageHit | null>(null)
  const take = (hit: PageHit) => {
    setFront(hit)
    show(hit.page, (hit.boxes[0]?.y ?? 0) - aboveHit)
  }
  const found = usePagesFound(set, take)
  const takeLatest = useLatest(take)
  // Asked for on another screen, before there were pages here.
  const isReady = set.isWhole && room > 0
  useEffect(() => {
    if (!isReady) return
    void soughtIn(set.packId, set.setting).then((hit) => hit !== null && takeLatest(hit))
  }, [isReady, set.packId, set.setting, takeLatest])
  const finding = useFinding({
    where: words.parts.find.pages,
    hitsFor: () => found.hits,
    onType: (typed) => {
      setFront(null)
      found.look(typed)
    },
    isSearching: found.isSearching,
    onShow: take,
  })
  const toData = () => {
    const page = set.pages.find(({ number }) => number === current)
    const element = scroller.current
    if (page === undefined || element === null) return
    const printed = front?.page === current ? pointedAtHit(page, front) : []
    const above = (element.scrollTop - row * stride) / scale
    onPoint(page.section, printed.length > 0 ? printed : firstUnder(page, Math.max(0, above)))
  }

  const pointAt = useLatest((page: Page, x: number, y: number) => {
    const printed = pointedAt(page, x, y)
    if (printed.length > 0) onPoint(page.section, printed)
  })
  const reach = (seen: readonly PageShape[]) => {
    if (seen[0] !== small[0] || seen.length !== small.length) setSmall(seen)
  }

  const onScroll = () => {
    const element = scroller.current
    if (element === null) return
    setMoved(true)
    const inView = Math.max(
      0,
      Math.floor((element.scrollTop + Math.min(element.clientHeight / 3, stride / 2)) / stride),
    )
    const page = Math.min(shapes.length, firstIn(inView, arrangement))
    if (page === current) return
    setCurrent(page)
    onPage(page)
  }

  useKeptPlace(scroller, shapes, current, stride, arrangement)

  const step = (by: number) => show(firstIn(Math.min(rows - 1, Math.max(0, row + by)), arrangement))
  const change = (by: 'in' | 'out') => setZoom(zoomed(scale / trueSize, by))
  const group = words.pack.title
  useCommands([
    { id: 'pack.nextPage', title: words.pack.commands.nextPage, group, keys: [']'], run: () => step(1) },
    { id: 'pack.previousPage', title: words.pack.commands.previousPage, group, keys: ['['], run: () => step(-1) },
    { id: 'pack.zoomIn', title: words.pack.commands.zoomIn, group, keys: ['+', '='], run: () => change('in') },
    { id: 'pack.zoomOut', title: words.pack.commands.zoomOut, group, keys: ['-'], run: () => change('out') },
    { id: 'pack.fitWidth', title: words.pack.commands.fitWidth, group, keys: ['0'], run: () => setZoom('fit') },
    { id: 'pack.spread', title: words.pack.commands.spread, group, keys: ['B'], run: () => setSpread(!isSpread) },
    {
      id: 'pack.thumbnails',
      title: words.pack.commands.thumbnails,
      group,
      run: () => setThumbnails(!hasThumbnails),
    },
    { id: 'pack.toData', title: words.pack.commands.toData, group, keys: ['Mod+J'], run: toData },
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    const ends: Readonly<Record<string, number>> = { Home: 1, End: shapes.length }
    const page = event.target === event.currentTarget ? ends[event.key] : undefined
    if (page === undefined) return
    event.preventDefault()
    show(page)
  }

  return (
    <div className={styles['pane']}>
      <div className={styles['bar']}>
        <h2 className={styles['title']}>{words.pack.preview}</h2>
        <IconButton
          icon={ChevronLeft}
          label={words.pack.previousPage}
          keys="["
          isDisabled={current <= 1}
          onPress={() => step(-1)}
        />
        <PageField page={current} pages={shapes.length} isWhole={set.isWhole} onGo={show} />
        <IconButton
          icon={ChevronRight}
          label={words.pack.nextPage}
          keys="]"
          isDisabled={row >= rows - 1}
          onPress={() => step(1)}
        />
        <span className={styles['roomy']}>
          <IconButton
            icon={PanelLeft}
            label={words.pack.thumbnails}
            isPressed={hasThumbnails}
            onPress={() => setThumbnails(!hasThumbnails)}
          />
          <IconButton
            icon={BookOpen}
            label={words.pack.spread}
            keys="B"
            isPressed={isSpread}
            onPress={() => setSpread(!isSpread)}
          />
        </span>
        <IconButton
          icon={Search}
          label={words.parts.find.command({ where: words.parts.find.pages })}
          keys="Mod+F"
          onPress={() => runCommand('find.here')}
        />
        <span className={styles['gap']} />
        <span className={`${styles['state']} ${failure === null || isSetting ? '' : styles['trouble']}`} role="status">
          <SettingState isSetting={isSetting} failure={failure} milliseconds={set.milliseconds} />
        </span>
        <span className={styles['paper']}>
          <Chip>{paper}</Chip>
        </span>
        <IconButton icon={ZoomOut} label={words.pack.zoomOut} keys="-" onPress={() => change('out')} />
        <span className={styles['percent']}>
          <Chip title={words.pack.zoom}>{words.pack.percent({ percent: Math.round((scale / trueSize) * 100) })}</Chip>
        </span>
        <IconButton icon={ZoomIn} label={words.pack.zoomIn} keys="+" onPress={() => change('in')} />
        <IconButton
          icon={Maximize2}
          label={words.pack.fitWidth}
          keys="0"
          isPressed={zoom === 'fit'}
          onPress={() => setZoom('fit')}
        />
      </div>
      {finding}
      <div className={styles['desk']}>
        {hasThumbnails && <Thumbnails kitId={kitId} set={set} current={current} onGo={show} onReach={reach} />}
        <div className={styles['room']} ref={followRoom}>
          <div
            className={styles['scroller']}
            ref={scroller}
            onScroll={onScroll}
            onKeyDown={onKeyDown}
            tabIndex={0}
            role="region"
            aria-label={words.pack.preview}
          >
            {room > 0 && (
              <div
                className={styles['roll']}
                style={{
                  height: rows * stride + gap,
                  width: Math.max(room - 12, across * (pageWidth * scale + gap) + gap),
                }}
              >
                {rowsIn(drawn, arrangement).map((pages) => {
                  const { row: at } = placeIn(pages[0]?.number ?? 1, arrangement)
                  return (
                    <div
                      key={at}
                      className={styles['place']}
                      dir={across === 2 ? directionOf(language) : undefined}
                      style={{ transform: `translateY(${at * stride + gap}px)`, gap }}
                    >
                      {across === 2 && placeIn(pages[0]?.number ?? 1, arrangement).at === 1 && (
                        <div style={{ width: pageWidth * scale }} />
                      )}
                      {pages.map((page) => (
                        <PageView
                          key={page.number}
                          kitId={kitId}
                          page={set.pages.find(({ number }) => number === page.number) ?? { ...page, items: [] }}
                          label={nameOf(page, set)}
                          scale={scale}
                          onFollow={follow}
                          onPoint={pointAt}
                          {...markedOn(page.number, found.hits, front)}
                        />
                      ))}
                      {across === 2 && pages.length === 1 && placeIn(pages[0]?.number ?? 1, arrangement).at === 0 && (
                        <div style={{ width: pageWidth * scale }} />
                      )}
                    </div>
                  )
                })}
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

/** The white over a hit, in points. */
const aboveHit = 120

/** The room that each of two pages side by side has. */
const roomForOne = (room: number, across: 1 | 2): number =>
  across === 1 ? room : (room - 2 * sidePadding - gap) / 2 + 2 * sidePadding

/** Pages by the rows in which they stand. */
const rowsIn = (shapes: readonly PageShape[], arrangement: Arrangement): readonly (readonly PageShape[])[] => {
  const rows = new Map<number, PageShape[]>()
  for (const shape of shapes) {
    const { row } = placeIn(shape.number, arrangement)
    rows.set(row, [...(rows.get(row) ?? []), shape])
  }
  return [...rows.values()]
}

/** Nothing where nothing was found: a page without marks stays the page that was drawn. */
const markedOn = (
  page: number,
  hits: readonly PageHit[],
  front: PageHit | null,
): { readonly marked?: readonly FoundBox[]; readonly inFront?: readonly FoundBox[] } => {
  const here = hits.filter((hit) => hit.page === page)
  return {
    ...(here.length === 0 ? {} : { marked: here.flatMap(({ boxes }) => boxes) }),
    ...(front?.page === page ? { inFront: front.boxes } : {}),
  }
}

const pointedAtHit = (page: Page, { boxes: [box] }: PageHit): readonly string[] =>
  box === undefined ? [] : pointedAt(page, box.x + box.width / 2, box.y + box.height * 0.6)

/** How many pages there are is said when it is known. */
const nameOf = ({ number, section }: PageShape, { shapes, isWhole }: PackPreview): string => {
  const known = { page: number, section: words.pack.sections[section] }
  return isWhole ? words.pack.pageName({ ...known, pages: shapes.length }) : words.pack.openingPageName(known)
}

/** Whether the pages shown are those of the kit as it is now. */
const SettingState = ({
  isSetting,
  failure,
  milliseconds,
}: Pick<PreviewPaneProps, 'isSetting' | 'failure'> & { readonly milliseconds: number }) => {
  if (isSetting) return <Chip>{words.pack.setting}</Chip>
  if (failure === null)
    return <Chip tone="green">{words.pack.setIn({ milliseconds: Math.max(1, Math.round(milliseconds)) })}</Chip>
  return (
    <Chip tone="red" title={failureWords(failure).title}>
      {words.pack.notSetNow}
    </Chip>
  )
}

/** The same function for as long as the component is shown, which does what it was last drawn to do: pages are not drawn anew for it. */
const useLatest = <Args extends readonly unknown[]>(act: (...args: Args) => void): ((...args: Args) => void) => {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}

/** When new pages come, or pages of another size, what was in view stays in view. */
const useKeptPlace = (
  scroller: React.RefObject<HTMLDivElement | null>,
  shapes: readonly PageShape[],
  current: number,
  stride: number,
  arrangement: Arrangement,
) => {
  const { across, opensAlone } = arrangement
  const last = useRef({ shapes, stride, across, opensAlone })
  useLayoutEffect(() => {
    const before = last.current
    const now = { across, opensAlone }
    last.current = { shapes, stride, ...now }
    const element = scroller.current
    const isSame = before.stride === stride && before.across === across && before.opensAlone === opensAlone
    if (element === null || (before.shapes === shapes && isSame)) return
    const into = element.scrollTop - placeIn(current, before).row * before.stride
    const page = before.shapes === shapes ? current : samePlace(before.shapes, shapes, current)
    element.scrollTo({ top: placeIn(page, now).row * stride + (into / before.stride) * stride })
  }, [scroller, shapes, stride, current, across, opensAlone])
}
