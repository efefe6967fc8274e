import { GripVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './OrderedList.module.css'
import { Tick } from './Tick'
import { drawnBy } from './drawnBy'
import type { Landing } from './order'

interface OrderedRowProps {
  readonly id: string
  /** What the row is of: it is drawn again when this is another object. */
  readonly item: object
  /** Its place in the list, from 0. */
  readonly at: number
  readonly name: string
  /** What its handle is called. */
  readonly handle: string
  readonly isSelected: boolean
  /** The one row that the Tab key stops at. */
  readonly isStop: boolean
  readonly isTicked: boolean
  /** Where something that is dragged would land. */
  readonly landing: Landing['position'] | null
  /** What is drawn beside the item: see `OrderedList`. */
  readonly shows: readonly unknown[]
  readonly draw: () => ReactNode
  /** Of a list of which only the rows in view are drawn: where this one stands, in pixels, and who measures it. */
  readonly place?: { readonly top: number; readonly follow: (row: HTMLElement | null) => void }
}

const movingKeys = ['Alt+ArrowUp', 'Alt+ArrowDown'].join(' ')

const Drawn = (props: OrderedRowProps) => {
  const { id, at, name, handle, isSelected, isStop, isTicked, landing, draw, place } = props
  return (
    <div
      role="row"
      data-key={id}
      data-index={at}
      className={[
        styles['row'],
        isTicked && styles['ticked'],
        landing !== null && styles[landing],
        place !== undefined && styles['placed'],
      ]
        .filter((name) => name !== false)
        .join(' ')}
      tabIndex={isStop ? 0 : -1}
      draggable
      aria-label={name}
      aria-selected={isSelected}
      aria-rowindex={at + 1}
      aria-keyshortcuts={movingKeys}
      {...(place === undefined ? {} : { ref: place.follow, style: { transform: `translateY(${place.top}px)` } })}
    >
      <div role="gridcell" className={styles['cell']}>
        {isTicked && <Tick />}
        <button type="button" tabIndex={-1} data-grip="" className={styles['handle']} aria-label={handle}>
          <GripVertical size={14} strokeWidth={1.75} aria-hidden />
        </button>
        {draw()}
      </div>
    </div>
  )
}

/** One row of an `OrderedList`. */
export const OrderedRow = drawnBy(Drawn, (props) => {
  const { item, at, name, isSelected, isStop, isTicked, landing, shows, place } = props
  return [item, at, name, isSelected, isStop, isTicked, landing, place?.top, ...shows]
})
