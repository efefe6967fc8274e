import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type HTMLAttributes, type ReactNode, useRef } from 'react'
import { asTallAsWindow, followedRoom, measuredByBrowser, scrolledTo } from './roomOfRows'
import styles from './OrderedList.module.css'

interface RowsInViewProps<Item extends { readonly id: string }> {
  /** The attributes of the list itself, which is what scrolls. */
  readonly list: HTMLAttributes<HTMLDivElement>
  readonly items: readonly Item[]
  /** The row that is drawn wherever it is, by its identifier. */
  readonly kept: string | null
  readonly children: (
    item: Item,
    at: number,
    place: { readonly top: number; readonly follow: (row: HTMLElement | null) => void },
  ) => ReactNode
}

/** Pixels of a row of two lines and its hairline: what a row is taken for before it is measured. */
const usualRow = 55

/** Of a long list the rows in view, and some around them. */
export const RowsInView = <Item extends { readonly id: string }>(props: RowsInViewProps<Item>) => {
  const { list, items, kept, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  const keptAt = items.findIndex(({ id }) => id === kept)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (row) => items[row]?.id ?? row,
    estimateSize: () => usualRow,
    measureElement: measuredByBrowser,
    overscan: 4,
    initialRect: asTallAsWindow(),
    observeElementRect: followedRoom,
    scrollToFn: scrolledTo,
    initialOffset: () => Math.max(0, (keptAt - 4) * usualRow),
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range)
      return keptAt < 0 || inView.includes(keptAt)
        ? inView
        : [...inView, keptAt].toSorted((left, right) => left - right)
    },
  })
  return (
    <div {...list} ref={scroller}>
      <div role="presentation" className={styles['sheet']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          return item === undefined ? null : children(item, index, { top: start, follow: rows.measureElement })
        })}
      </div>
    </div>
  )
}
