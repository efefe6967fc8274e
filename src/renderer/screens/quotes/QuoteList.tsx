import { useVirtualizer } from '@tanstack/react-virtual'
import { CheckCheck } from 'lucide-react'
import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type Kit, type Quote, type QuoteId, Standing } from '#core/model'
import { runCommand } from '../../commands/commands'
import { Button } from '../../parts/Button'
import { asTallAsWindow, followedRoom, measuredByBrowser, scrolledTo } from '../../parts/roomOfRows'
import type { Landing } from '../../parts/order'
import type { useRowActs } from '../../parts/useRowActs'
import { words } from '../../words'
import { QuoteCard } from './QuoteCard'
import styles from './QuoteList.module.css'
import { ofItsStanding } from './places'
import { sureProposals } from './review'

interface QuoteListProps {
  readonly kit: Kit
  readonly quotes: readonly Quote[]
  readonly chosen: QuoteId | null
  /** Changes when the chosen card shall take the focus. */
  readonly focused: number
  readonly onChoose: (id: QuoteId) => void
  readonly onOpen: (quote: Quote) => void
  readonly onMove: (id: QuoteId, there: Landing) => void
  readonly isTicked: (id: QuoteId) => boolean
  readonly onTick: (id: QuoteId) => void
  readonly rowActs: Pick<ReturnType<typeof useRowActs>, 'frame' | 'onRowKey'>
}

/** Up to this many rows are drawn all at once; beyond, only those around the window. */
const drawnWhole = 30

/** Pixels that a row is taken for until it is measured. */
const usual = { head: 34, kept: 63, dropped: 89, proposed: 89 } as const

/** The quotes in order, under a head for each standing. One is dragged by its grip to another place. */
export const QuoteList = ({
  kit,
  quotes,
  chosen,
  focused,
  onChoose,
  onOpen,
  onMove,
  isTicked,
  onTick,
  rowActs,
}: QuoteListProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const dragged = useRef<QuoteId | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const sure = sureProposals(kit, quotes).length
  const listed = useMemo(() => listedRows(quotes), [quotes])
  const at = listed.findIndex((row) => row.kind === 'quote' && row.quote.id === chosen)
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => frame.current,
    getItemKey: (row) => keyOf(listed[row]) ?? row,
    estimateSize: (row) => heightOf(listed[row]),
    overscan: quotes.length <= drawnWhole ? drawnWhole + headsAtMost : 6,
    initialRect: asTallAsWindow(),
    observeElementRect: followedRoom,
    measureElement: measuredByBrowser,
    scrollToFn: scrolledTo,
    paddingEnd: 40,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 18,
  })
  useEffect(() => {
    // The first quote, below its head, is in view at the beginning: to ask how far to scroll would lay out the window at once.
    if (at > 1 || (at >= 0 && rows.scrollOffset !== 0)) rows.scrollToIndex(at, { align: 'auto' })
  }, [at, rows])

  /** undefined: between the cards; null: on a card under another head, where nothing lands. */
  const landingAt = (event: DragEvent, id: QuoteId): Landing | null | undefined => {
    const card = event.target instanceof Element ? event.target.closest('[data-quote]') : null
    const quote = quotes.find((other) => other.id === card?.getAttribute('data-quote'))
    if (card === null || quote === undefined) return undefined
    if (!ofItsStanding(quotes, id).includes(quote)) return null
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
    const next = landingAt(event, dragged.current)
    // Not prevented, the pointer says that it cannot be let go here.
    if (next !== null) event.preventDefault()
    if (next !== undefined) setLanding(next)
  }
  const onDrop = (event: DragEvent): void => {
    if (dragged.current === null) return
    event.preventDefault()
    const there = landingAt(event, dragged.current) ?? landing
    if (there !== null) onMove(dragged.current, there)
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
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const row = listed[index]
          if (row === undefined) return null
          const isLanding = row.kind === 'quote' && landing?.key === row.quote.id
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              role="listitem"
              {...(row.kind === 'quote' ? { 'aria-posinset': row.place, 'aria-setsize': quotes.length } : {})}
              className={`${styles['place']} ${isLanding ? styles[landing.position] : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'head' ? (
                <Head standing={row.standing} number={row.number} sure={sure} />
              ) : (
                <QuoteCard
                  kit={kit}
                  quote={row.quote}
                  isChosen={row.quote.id === chosen}
                  isTicked={isTicked(row.quote.id)}
                  focused={row.quote.id === chosen ? focused : 0}
                  onChoose={onChoose}
                  onOpen={onOpen}
                  onTick={onTick}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface HeadProps {
  readonly standing: Standing
  readonly number: number
  /** So many of the list could be kept unread. */
  readonly sure: number
}

/** How the quotes below it stand, and what may be done with them all. */
const Head = ({ standing, number, sure }: HeadProps) => (
  <div className={styles['head']}>
    <h3 className={styles['title']}>
      {standing === 'proposed' ? words.quotes.filters.toDecide : words.quotes.standings[standing]}
    </h3>
    <span className={styles['number']}>{number}</span>
    {standing === 'proposed' && sure > 0 && (
      <span className={styles['sure']}>
        <Button kind="quiet" icon={CheckCheck} onPress={() => runCommand('quotes.keepSure')}>
          {words.quotes.keepSure({ number: sure })}
        </Button>
      </span>
    )}
  </div>
)

type ListedRow =
  | { readonly kind: 'head'; readonly standing: Standing; readonly number: number }
  /** `place`: which of the quotes it is, counted from 1. */
  | { readonly kind: 'quote'; readonly quote: Quote; readonly place: number }

/** One for each standing. */
const headsAtMost = Standing.options.length

/** Quotes come standing by standing: the first of each has a head before it. */
const listedRows = (quotes: readonly Quote[]): readonly ListedRow[] =>
  quotes.flatMap((quote, at) => {
    const row = { kind: 'quote', quote, place: at + 1 } as const
    const { standing } = quote
    if (quotes[at - 1]?.standing === standing) return [row]
    return [{ kind: 'head', standing, number: quotes.filter((other) => other.standing === standing).length }, row]
  })

const keyOf = (row: ListedRow | undefined): string | undefined => (row?.kind === 'head' ? row.standing : row?.quote.id)

const heightOf = (row: ListedRow | undefined): number =>
  row === undefined || row.kind === 'head' ? usual.head : usual[row.quote.standing]
