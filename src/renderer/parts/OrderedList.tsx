import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, DropIndicator, GridList, GridListItem, Virtualizer, useDragAndDrop } from 'react-aria-components'
import styles from './OrderedList.module.css'
import { MeasuredRows } from './measuredRows'
import { dropped, stepped } from './order'
import type { RowAct } from './rowAct'
import { Tick } from './Tick'
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

/** Pixels of a row of two lines and its hairline: what a row is taken for before it is measured. */
const usualRow = 55

/**
 * A list whose order matters, which scrolls by itself. Rows are dragged by pointer or by the handle's own keys, and Alt with an arrow moves the
 * focused row one step; arrows select.
 */
export const OrderedList = <Item extends { readonly id: string }>(props: OrderedListProps<Item>) => {
  const {
    label,
    items,
    nameOf,
    dragLabel,
    selected,
    onSelect,
    onMove,
    onRowKey,
    hasGrips = false,
    acts,
    name = label,
    shows = [],
    children,
  } = props
  const frame = useRef<HTMLDivElement>(null)
  const find = (key: unknown): Item | undefined => items.find((item) => item.id === key)

  const { hold, bar, ...rowActs } = useSelection({ name, label, items, focused: selected, onFocus: onSelect, acts })

  // When something else chose the next row while one was in focus, the keys go on from there.
  useEffect(() => {
    const focused = document.activeElement
    if (selected === null || !focused?.matches('[data-key]') || frame.current?.contains(focused) !== true) return
    if (focused.getAttribute('data-key') !== selected)
      focusRow(
        frame.current,
        selected,
        items.findIndex(({ id }) => id === selected),
      )
  }, [selected, items])

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'application/x-briefing-kit-row': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles['drop'] ?? ''} />,
    onReorder: ({ keys, target }) => {
      const moved = find([...keys][0])
      if (moved === undefined || target.dropPosition === 'on') return
      void onMove(moved.id, dropped(items, moved.id, { key: String(target.key), position: target.dropPosition }))
    },
  })

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (acts !== undefined && rowActs.onRowKey(event)) return
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const item = find(row?.getAttribute('data-key'))
    if (item === undefined) return
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (!event.altKey || !isArrow) {
      if (event.target === row) onRowKey?.(item, event)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    const before = stepped(items, item.id, event.key === 'ArrowUp' ? -1 : 1)
    if (before === undefined) return
    // A row that changes its place in the document loses the focus on the way.
    void Promise.resolve(onMove(item.id, before)).then(() =>
      requestAnimationFrame(() => focusRow(frame.current, item.id, items.indexOf(item))),
    )
  }

  const isLong = items.length > drawnWhole
  const [rows] = useState(() => new MeasuredRows({ estimatedRowSize: usualRow }))
  const list = (
    <GridList
      aria-label={label}
      items={items}
      className={`${styles['list']} ${isLong ? styles['long'] : ''} ${hasGrips ? styles['grips'] : ''}`}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      disallowTypeAhead
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const item = keys === 'all' ? undefined : find([...keys][0])
        if (item !== undefined && item.id !== selected) onSelect(item.id)
      }}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[hold.ticked.map(({ id }) => id).join(), ...shows]}
    >
      {(item) => (
        <GridListItem
          id={item.id}
          {...(isLong ? { ref: rows.follow } : {})}
          textValue={nameOf(item)}
          className={`${styles['row']} ${hold.isTicked(item.id) ? styles['ticked'] : ''}`}
        >
          {hold.isTicked(item.id) && <Tick />}
          <Button slot="drag" className={styles['handle'] ?? ''} aria-label={dragLabel(nameOf(item))}>
            <GripVertical size={14} strokeWidth={1.75} aria-hidden />
          </Button>
          {children(item)}
        </GridListItem>
      )}
    </GridList>
  )
  return (
    <div
      ref={frame}
      className={`${styles['frame']} ${isLong ? styles['filled'] : ''}`}
      onKeyDownCapture={onKeyDownCapture}
      {...(acts === undefined ? {} : rowActs.frame)}
    >
      {isLong ? <Virtualizer layout={rows}>{list}</Virtualizer> : list}
      {bar}
      {rowActs.menu}
    </div>
  )
}

/** A row far away is not drawn before it is scrolled to. */
const focusRow = (frame: HTMLElement | null, id: string, at: number): void => {
  const row = (): HTMLElement | null => frame?.querySelector<HTMLElement>(`[data-key="${id}"]`) ?? null
  if (row() !== null) return row()?.focus()
  frame?.querySelector('[role="grid"]')?.scrollTo({ top: (at - 2) * usualRow })
  requestAnimationFrame(() => row()?.focus())
}
