import { type MouseEvent, memo } from 'react'
import type { FoundBox } from '#core/layout/find/findInPages'
import type { Page } from '#core/layout/page'
import type { KitId } from '#core/model'
import './faces.css'
import { PageItems } from './PageItems'
import styles from './PageView.module.css'

interface PageViewProps {
  readonly kitId: KitId
  readonly page: Page
  /** What a screen reader calls it: `Page 9 of 22, Speakers`. */
  readonly label: string
  /** Pixels per point. */
  readonly scale: number
  /** Left out: its links lead nowhere, as on a small page. */
  readonly onFollow?: (page: number, y: number) => void
  /** Words on the page were pressed; the place in points from its top left corner. */
  readonly onPoint?: (page: Page, x: number, y: number) => void
  /** Stretches that were looked for. */
  readonly marked?: readonly FoundBox[]
  /** That of them which is in front. */
  readonly inFront?: readonly FoundBox[]
}

/** One printed page, drawn as it will be printed. A page that did not change is not drawn again. */
export const PageView = memo(({ kitId, page, label, scale, onFollow, onPoint, marked, inFront }: PageViewProps) => (
  <figure
    className={styles['page']}
    aria-label={label}
    style={{ width: page.width * scale, height: page.height * scale }}
  >
    {/* By keys one goes to what is written from the page in view (Ctrl+J). */}
    <svg
      className={`${styles['drawing']} ${onPoint === undefined ? '' : styles['leads']}`}
      viewBox={`0 0 ${page.width} ${page.height}`}
      onClick={onPoint === undefined ? undefined : (event) => pointed(event, page, onPoint)}
    >
      {marked?.map((box, at) => (
        <Box key={at} box={box} look="found" />
      ))}
      {inFront?.map((box, at) => (
        <Box key={at} box={box} look="front" />
      ))}
      <PageItems kitId={kitId} page={page} {...(onFollow === undefined ? {} : { onFollow })} />
    </svg>
  </figure>
))
PageView.displayName = 'PageView'

const Box = ({ box, look }: { readonly box: FoundBox; readonly look: 'found' | 'front' }) => (
  <rect className={styles[look]} x={box.x - 1} y={box.y} width={box.width + 2} height={box.height} />
)

/** Links lead where they lead; the end of a selection is no press. */
const pointed = (
  event: MouseEvent<SVGSVGElement>,
  page: Page,
  onPoint: NonNullable<PageViewProps['onPoint']>,
): void => {
  if (event.target instanceof Element && event.target.closest('[role=link]') !== null) return
  if (document.getSelection()?.isCollapsed === false) return
  const { left, top, width } = event.currentTarget.getBoundingClientRect()
  const perPoint = width / page.width
  onPoint(page, (event.clientX - left) / perPoint, (event.clientY - top) / perPoint)
}
