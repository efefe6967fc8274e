import { memo } from 'react'
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
  readonly onFollow: (page: number, y: number) => void
}

/** One printed page, drawn as it will be printed. A page that did not change is not drawn again. */
export const PageView = memo(({ kitId, page, label, scale, onFollow }: PageViewProps) => (
  <figure
    className={styles['page']}
    aria-label={label}
    style={{ width: page.width * scale, height: page.height * scale }}
  >
    <svg className={styles['drawing']} viewBox={`0 0 ${page.width} ${page.height}`}>
      <PageItems kitId={kitId} page={page} onFollow={onFollow} />
    </svg>
  </figure>
))
PageView.displayName = 'PageView'
