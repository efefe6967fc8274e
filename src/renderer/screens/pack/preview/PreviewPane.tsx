import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Failure } from '#contract/failures'
import type { PackPreview } from '#contract/views'
import type { PageShape } from '#core/layout/page'
import type { KitId } from '#core/model'
import { useCommands } from '../../../commands/commands'
import { Chip } from '../../../parts/Chip'
import { IconButton } from '../../../parts/IconButton'
import { useWidth } from '../../../parts/useWidth'
import { words } from '../../../words'
import { failureWords } from '../../../words/failureWords'
import { PageView } from '../page/PageView'
import { PageField } from './PageField'
import styles from './PreviewPane.module.css'
import { wantPages } from './previews'
import { samePlace } from './samePlace'
import { type Zoom, scaleFor, trueSize, zoomed } from './zoom'

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
  /** The page in view changed. */
  readonly onPage: (page: number) => void
  readonly handle: React.Ref<PreviewHandle>
}

/** Pixels between pages. */
const gap = 22
/** No window shows more than so many pixels of pages at once. */
const tallestView = 1_800

/** The pages as they will be printed. Only those in view are drawn. */
export const PreviewPane = ({ kitId, set, isSetting, failure, paper, onPage, handle }: PreviewPaneProps) => {
  const { shapes } = set
  const scroller = useRef<HTMLDivElement>(null)
  const [room, followRoom] = useWidth()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [current, setCurrent] = useState(1)
  const [pageWidth, pageHeight] = [shapes[0]?.width ?? 595, shapes[0]?.height ?? 842]
  const scale = scaleFor(zoom, room, pageWidth)
  const stride = pageHeight * scale + gap
  const inReach = shapes.slice(Math.max(0, current - 3), current + Math.ceil(tallestView / stride) + 1)

  useEffect(() => wantPages(set, current, inReach), [set, current, inReach])

  const show = (page: number, y = 0) =>
    scroller.current?.scrollTo({ top: (page - 1) * stride + Math.max(0, y * scale - 12) })
  useImperativeHandle(handle, () => ({ show }))

  const onScroll = () => {
    const element = scroller.current
    if (element === null) return
    const page = Math.min(
      shapes.length,
      Math.max(1, Math.floor((element.scrollTop + element.clientHeight / 3) / stride) + 1),
    )
    if (page === current) return
    setCurrent(page)
    onPage(page)
  }

  useKeptPlace(scroller, shapes, current, stride)

  const step = (by: number) => show(Math.min(shapes.length, Math.max(1, current + by)))
  const change = (by: 'in' | 'out') => setZoom(zoomed(scale / trueSize, by))
  const group = words.pack.title
  useCommands([
    { id: 'pack.nextPage', title: words.pack.commands.nextPage, group, keys: [']'], run: () => step(1) },
    { id: 'pack.previousPage', title: words.pack.commands.previousPage, group, keys: ['['], run: () => step(-1) },
    { id: 'pack.zoomIn', title: words.pack.commands.zoomIn, group, keys: ['+', '='], run: () => change('in') },
    { id: 'pack.zoomOut', title: words.pack.commands.zoomOut, group, keys: ['-'], run: () => change('out') },
    { id: 'pack.fitWidth', title: words.pack.commands.fitWidth, group, keys: ['0'], run: () => setZoom('fit') },
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
          isDisabled={current >= shapes.length}
          onPress={() => step(1)}
        />
        <span className={styles['gap']} />
        <span className={styles['state']} role="status">
          <SettingState isSetting={isSetting} failure={failure} milliseconds={set.milliseconds} />
        </span>
        <span className={styles['paper']}>
          <Chip>{paper}</Chip>
        </span>
        <IconButton icon={ZoomOut} label={words.pack.zoomOut} keys="-" onPress={() => change('out')} />
        <Chip title={words.pack.zoom}>{words.pack.percent({ percent: Math.round((scale / trueSize) * 100) })}</Chip>
        <IconButton icon={ZoomIn} label={words.pack.zoomIn} keys="+" onPress={() => change('in')} />
        <IconButton
          icon={Maximize2}
          label={words.pack.fitWidth}
          keys="0"
          isPressed={zoom === 'fit'}
          onPress={() => setZoom('fit')}
        />
      </div>
      <div className={styles['desk']} ref={followRoom}>
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
                height: shapes.length * stride + gap,
                width: Math.max(room - 12, pageWidth * scale + 2 * gap),
              }}
            >
              {inReach.map((page) => (
                <div
                  key={page.number}
                  className={styles['place']}
                  style={{ transform: `translateY(${(page.number - 1) * stride + gap}px)` }}
                >
                  <PageView
                    kitId={kitId}
                    page={set.pages.find(({ number }) => number === page.number) ?? { ...page, items: [] }}
                    label={nameOf(page, set)}
                    scale={scale}
                    onFollow={show}
                  />
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

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

/** When new pages come, or pages of another size, what was in view stays in view. */
const useKeptPlace = (
  scroller: React.RefObject<HTMLDivElement | null>,
  shapes: readonly PageShape[],
  current: number,
  stride: number,
) => {
  const last = useRef({ shapes, stride })
  useLayoutEffect(() => {
    const before = last.current
    last.current = { shapes, stride }
    const element = scroller.current
    if (element === null || (before.shapes === shapes && before.stride === stride)) return
    const into = element.scrollTop - (current - 1) * before.stride
    const page = before.shapes === shapes ? current : samePlace(before.shapes, shapes, current)
    element.scrollTo({ top: (page - 1) * stride + (into / before.stride) * stride })
  }, [scroller, shapes, stride, current])
}
