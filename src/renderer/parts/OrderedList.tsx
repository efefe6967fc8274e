import { type DragEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { words } from '../words'
import styles from './OrderedList.module.css'
import heard from './heard.module.css'
import { type Landing, dropped, stepped } from './order'
import { OrderedRow } from './OrderedRow'
import { RowsInView } from './RowsInView'
import type { RowAct } from './rowAct'
import { rowIn, useRowFocus } from './useRowFocus'
import { onwards } from './reading'
import { useSelection } from './useSelection'

interface OrderedListProps<Item extends { readonly id: string }> {
  readonly label: string
  readonly items: readonly Item[]
  readonly nameOf: (item: Item) => string
  /** What the handle of a row is called. */
  readonly dragLabel: (name: string) => string
  readonly selected: string | null
  readonly onSelect: (id: Item['id']) => void
  /** `before` is the item it shall stand before; null: at the end. */
  readonly onMove: (id: Item['id'], before: Item['id'] | null) => Promise<unknown> | void
  /** Another key was pressed on a row. */
  readonly onRowKey?: (item: Item, event: KeyboardEvent) => void
  /** The handles are always in view, where moving is most of what is done. */
  readonly hasGrips?: boolean
  /** What can be done to these rows; left out, nothing can be ticked here. The list has a `name` then, with the kit's. */
  readonly acts?: (targets: readonly Item[]) => readonly RowAct[]
  readonly name?: string
  /** What the rows show beside their items: they are drawn again when one of these is another object. */
  readonly shows?: readonly unknown[]
  readonly children: (item: Item) => ReactNode
}

/** Up to this many rows are drawn all at once; beyond, only those in view. */
const drawnWhole = 30

/** What a dragged row is known by. */
const rowKind = 'application/x-briefing-kit-row'

/** What a page key moves by, in rows. */
const pageOfRows = 10

/**
 * A list whose order matters, which scrolls by itself. Rows are dragged by pointer, moved by Alt with an arrow or by the
 * arrows on their handle; arrows select. One row is a stop of the Tab key; what stands in a row is reached by the arrows
 * to the side. It is drawn of nothing but elements, since a screen waits for it: a row costs what is written in it.
 */
export const OrderedList = <Item extends { readonly id: string }>(props: OrderedListProps<Item>) => {
  const { label, items, nameOf, dragLabel, selected, onSelect, onMove, onRowKey } = props
  const { hasGrips = false, acts, name = label, shows = [], children } = props
  const frame = useRef<HTMLDivElement>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const [said, say] = useState('')
  const dragged = useRef<Item['id'] | null>(null)
  const { hold, bar, actFor, ...rowActs } = useSelection({
    name,
    label,
    items,
    focused: selected,
    onFocus: onSelect,
    acts,
  })

  const itemAt = (target: EventTarget): Item | undefined => {
    const id = target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : undefined
    return items.find((item) => item.id === id)
  }
  const isSelected = (item: Item): boolean => item.id === selected
  const stop = items.some(isSelected) ? selected : (items[0]?.id ?? null)

  const focusHeard = useRowFocus(frame, items, stop)

  const moveTo = (item: Item, before: Item['id'] | null): void => {
    const focused = document.activeElement
    // A row that changes its place in the document loses the focus on the way.
    void Promise.resolve(onMove(item.id, before)).then(() =>
      requestAnimationFrame(() => {
        const row = rowIn(frame.current, item.id)
        if (focused instanceof HTMLElement && row?.contains(focused) === true) focused.focus()
        else row?.focus()
      }),
    )
  }
  const step = (item: Item, by: -1 | 1): void => {
    const before = stepped(items, item.id, by)
    if (before === undefined) return
    say(words.parts.order.moved({ place: items.indexOf(item) + 1 + by, all: items.length }))
    moveTo(item, before)
  }

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (acts !== undefined && rowActs.onRowKey(event)) return
    const item = itemAt(event.target)
    const target = event.target instanceof HTMLElement ? event.target : null
    if (item === undefined || target === null) return
    const isOnRow = target.hasAttribute('data-key')
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (by !== null && (event.altKey || target.hasAttribute('data-grip'))) step(item, by)
    else if (isMeant(event) && turnsAside(event)) aside(target, event.key === onwards ? 1 : -1)
    else if (isOnRow && isMeant(event) && next(event.key, items.indexOf(item)) !== null) {
      const there = items[next(event.key, items.indexOf(item)) ?? 0]
      if (there !== undefined && !isSelected(there)) onSelect(there.id)
    } else if (isOnRow && isMeant(event) && event.key === 'Delete' && isSelected(item) && actFor('Delete') !== null)
      removeBy(actFor('Delete'), item)
    else {
      if (isOnRow) onRowKey?.(item, event)
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  /** The keys go on from the row behind it, or from the one before where it was the last. */
  const removeBy = (act: RowAct | null, item: Item): void => {
    const at = items.indexOf(item)
    const neighbour = items[at + 1] ?? items[at - 1]
    act?.run()
    if (neighbour !== undefined) onSelect(neighbour.id)
  }
  /** The place that a key leads to; null where it leads nowhere. */
  const next = (key: string, at: number): number | null => {
    const leads: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - pageOfRows,
      PageDown: at + pageOfRows,
      Home: 0,
      End: items.length - 1,
      Enter: at,
    }
    const to = leads[key]
    return to === undefined ? null : Math.min(items.length - 1, Math.max(0, to))
  }

  const onClick = (event: MouseEvent): void => {
    const item = itemAt(event.target)
    if (item === undefined || isForItself(event.target)) return
    if (!isSelected(item)) onSelect(item.id)
  }

  const landingAt = (event: DragEvent): Landing | null => {
    const item = itemAt(event.target)
    const row = item === undefined ? null : rowIn(frame.current, item.id)
    if (item === undefined || row === null) return null
    const box = row.getBoundingClientRect()
    return { key: item.id, position: event.clientY < box.top + box.height / 2 ? 'before' : 'after' }
  }
  // A row that was scrolled out of the list while it was dragged never says that this is over: files may come next.
  const carriesRow = ({ dataTransfer }: DragEvent): boolean =>
    dragged.current !== null && dataTransfer.types.includes(rowKind)
  const onDragStart = (event: DragEvent): void => {
    const item = itemAt(event.target)
    if (item === undefined) return
    dragged.current = item.id
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData(rowKind, item.id)
  }
  const onDragOver = (event: DragEvent): void => {
    if (!carriesRow(event)) return
    event.preventDefault()
    const there = landingAt(event)
    if (there !== null && (there.key !== landing?.key || there.position !== landing.position)) setLanding(there)
  }
  const onDrop = (event: DragEvent): void => {
    if (!carriesRow(event)) return
    const there = landingAt(event) ?? landing
    const item = items.find(({ id }) => id === dragged.current)
    if (item === undefined) return
    event.preventDefault()
    if (there !== null && there.key !== item.id) void onMove(item.id, dropped(items, item.id, there))
    onDragEnd()
  }
  const onDragEnd = (): void => {
    dragged.current = null
    setLanding(null)
  }

  const isLong = items.length > drawnWhole
  const rowOf = (item: Item, at: number, place?: React.ComponentProps<typeof OrderedRow>['place']) => (
    <OrderedRow
      key={item.id}
      id={item.id}
      item={item}
      at={at}
      name={nameOf(item)}
      handle={dragLabel(nameOf(item))}
      isSelected={isSelected(item)}
      isStop={item.id === stop}
      isTicked={hold.isTicked(item.id)}
      landing={landing?.key === item.id ? landing.position : null}
      shows={shows}
      draw={() => children(item)}
      {...(place === undefined ? {} : { place })}
    />
  )
  const list = {
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': items.length,
    onClick,
    onDragStart,
    onDragOver,
    onDrop,
    onDragEnd,
    className: `${styles['list']} ${isLong ? styles['long'] : ''} ${hasGrips ? styles['grips'] : ''}`,
  }
  return (
    <div
      ref={frame}
      className={`${styles['frame']} ${isLong ? styles['filled'] : ''}`}
      onKeyDownCapture={onKeyDownCapture}
      {...focusHeard}
      {...(acts === undefined ? {} : rowActs.frame)}
    >
      {isLong ? (
        <RowsInView list={list} items={items} kept={stop}>
          {rowOf}
        </RowsInView>
      ) : (
        <div {...list}>{items.map((item, at) => rowOf(item, at))}</div>
      )}
      {bar}
      {rowActs.menu}
      <div className={heard['heard']} aria-live="polite">
        {said}
      </div>
    </div>
  )
}

/** A key by itself: with others it is somebody else's. */
const isMeant = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey

const turnsAside = ({ key }: KeyboardEvent): boolean => key === 'ArrowRight' || key === 'ArrowLeft'

const own = 'button, input, a[href]'

/** From the row to what stands in it, one thing after the other, and back. */
const aside = (target: HTMLElement, by: -1 | 1): void => {
  const row = target.closest<HTMLElement>('[data-key]')
  if (row === null) return
  const stops = [row, ...row.querySelectorAll<HTMLElement>(own)]
  stops[(stops.indexOf(target) + by + stops.length) % stops.length]?.focus()
}

/** Whoever presses what stands in a row does not choose the row. */
const isForItself = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(`:is(${own}, label)`) !== null
