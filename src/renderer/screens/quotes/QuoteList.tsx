import { useVirtualizer } from '@tanstack/react-virtual'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { Kit, Quote, QuoteId } from '#core/model'
import { asTallAsWindow, followedRoom, measuredByBrowser, scrolledTo } from '../../parts/roomOfRows'
import { dropped } from '../../parts/order'
import type { useRowActs } from '../../parts/useRowActs'
import { words } from '../../words'
import { QuoteCard } from './QuoteCard'
import styles from './QuoteList.module.css'

interface QuoteListProps {
  readonly kit: Kit
  readonly quotes: readonly Quote[]
  readonly chosen: QuoteId | null
  /** Changes when the chosen card shall take the focus. */
  readonly focused: number
  readonly onChoose: (id: QuoteId) => void
  readonly onOpen: (quote: Quote) => void
  readonly onMove: (id: QuoteId, before: QuoteId | null) => void
  readonly isTicked: (id: QuoteId) => boolean
  readonly rowActs: Pick<ReturnType<typeof useRowActs>, 'frame' | 'onRowKey'>
}

/** Up to this many cards are drawn all at once; beyond, only those around the window. */
const drawnWhole = 30

interface Landing {
  readonly key: QuoteId
  readonly position: 'before' | 'after'
}

/** The cards in order. A card is dragged by its grip to another place. */
export const QuoteList = ({
  kit,
  quotes,
  chosen,
  focused,
  onChoose,
  onOpen,
  onMove,
  isTicked,
  rowActs,
}: QuoteListProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const dragged = useRef<QuoteId | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const at = quotes.findIndex((quote) => quote.id === chosen)
  const rows = useVirtualizer({
    count: quotes.length,
    getScrollElement: () => frame.current,
    getItemKey: (row) => quotes[row]?.id ?? row,
    estimateSize: (row) => (quotes[row]?.standing === 'kept' ? 110 : 150),
    overscan: quotes.length <= drawnWhole ? drawnWhole : 3,
    initialRect: asTallAsWindow(),
    observeElementRect: followedRoom,
    measureElement: measuredByBrowser,
    scrollToFn: scrolledTo,
    paddingStart: 18,
    paddingEnd: 40,
    scrollPaddingStart: 18,
    scrollPaddingEnd: 18,
    gap: 14,
  })
  useEffect(() => {
    // At the beginning of a list that stands there nothing is scrolled: to ask how far would lay out the window at once.
    if (at > 0 || (at === 0 && rows.scrollOffset !== 0)) rows.scrollToIndex(at, { align: 'auto' })
  }, [at, rows])

  const landingAt = (event: DragEvent): Landing | null => {
    const card = event.target instanceof Element ? event.target.closest('[data-quote]') : null
    const quote = quotes.find((other) => other.id === card?.getAttribute('data-quote'))
    if (card === null || quote === undefined) return null
    const box = card.getBoundingClientRect()
    return { key: quote.id, position: event.clientY < box.top + box.height / 2 ? 'before' : 'after' }
  }
  const onDragStart = (event: DragEvent): void => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null
    const quote = quotes.find((other) => other.id === grip?.getAttribute('data-grip'))
    if (grip === null || quote === undefined) return
    dragged.current = quote.id
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('application/x-briefing-kit-quote', quote.id)
    const card = grip.closest('[data-quote]')
    if (card !== null) event.dataTransfer.setDragImage(card, 12, 18)
  }
  const onDragOver = (event: DragEvent): void => {
    if (dragged.current === null) return
    event.preventDefault()
    const next = landingAt(event)
    if (next !== null) setLanding(next)
  }
  const onDrop = (event: DragEvent): void => {
    if (dragged.current === null) return
    event.preventDefault()
    const there = landingAt(event) ?? landing
    if (there !== null && there.key !== dragged.current)
      onMove(dragged.current, dropped(quotes, dragged.current, there))
    onDragEnd()
  }
  const onDragEnd = (): void => {
    dragged.current = null
    setLanding(null)
  }

  return (
    <div
      ref={frame}
      className={styles['frame']}
      onDragStart={onDragStart}
      onDragOver={onDragOver}
      onDrop={onDrop}
      onDragEnd={onDragEnd}
      onKeyDownCapture={rowActs.onRowKey}
      {...rowActs.frame}
    >
      <div
        role="list"
        aria-label={words.quotes.listLabel}
        className={styles['list']}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map((row) => {
          const quote = quotes[row.index]
          if (quote === undefined) return null
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              role="listitem"
              aria-posinset={row.index + 1}
              aria-setsize={quotes.length}
              className={`${styles['place']} ${landing?.key === quote.id ? styles[landing.position] : ''}`}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <QuoteCard
                kit={kit}
                quote={quote}
                isChosen={quote.id === chosen}
                isTicked={isTicked(quote.id)}
                focused={quote.id === chosen ? focused : 0}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
