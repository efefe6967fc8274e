import { useLayoutEffect, useRef, useState } from 'react'
import type { PackPreview } from '#contract/views'
import type { PageShape } from '#core/layout/page'
import type { KitId } from '#core/model'
import { words } from '../../../words'
import { PageView } from '../page/PageView'
import styles from './Thumbnails.module.css'

interface ThumbnailsProps {
  readonly kitId: KitId
  readonly set: PackPreview
  readonly current: number
  readonly onGo: (page: number) => void
  /** These small pages came into view. */
  readonly onReach: (shapes: readonly PageShape[]) => void
}

const width = 84
/** Above a small page; its number stands under it. */
const gap = 8
const number = 18

/** Every page small, beside those in view; only those that are seen are drawn. */
export const Thumbnails = ({ kitId, set, current, onGo, onReach }: ThumbnailsProps) => {
  const scroller = useRef<HTMLElement>(null)
  const { shapes } = set
  const [pageWidth, pageHeight] = [shapes[0]?.width ?? 595, shapes[0]?.height ?? 842]
  const scale = width / pageWidth
  const stride = pageHeight * scale + gap + number
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(0)
  const first = Math.max(0, Math.floor(top / stride) - 1)
  const seen = shapes.slice(first, Math.ceil((top + height) / stride) + 1)

  const follow = () => {
    const element = scroller.current
    if (element === null) return
    setTop(element.scrollTop)
    setHeight(element.clientHeight)
  }
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  // The page in view is among the small ones in view.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const from = (current - 1) * stride
    if (from < element.scrollTop) element.scrollTo({ top: from })
    else if (from + stride > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: from + stride - element.clientHeight })
  }, [current, stride])
  useLayoutEffect(() => onReach(seen))

  return (
    <nav className={styles['strip']} aria-label={words.pack.thumbnails} ref={scroller} onScroll={follow}>
      <div className={styles['roll']} style={{ height: shapes.length * stride }}>
        {seen.map((shape) => (
          <button
            key={shape.number}
            type="button"
            className={styles['page']}
            style={{ transform: `translateY(${(shape.number - 1) * stride + gap}px)` }}
            aria-label={words.pack.thumbnail({
              page: shape.number,
              section: words.pack.sections[shape.section],
            })}
            aria-current={shape.number === current ? 'page' : undefined}
            onClick={() => onGo(shape.number)}
          >
            <span aria-hidden>
              <PageView
                kitId={kitId}
                page={set.pages.find(({ number }) => number === shape.number) ?? { ...shape, items: [] }}
                label=""
                scale={scale}
              />
            </span>
            <span className={styles['number']}>{shape.number}</span>
          </button>
        ))}
      </div>
    </nav>
  )
}
