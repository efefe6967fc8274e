import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react'
import type { TickHold } from '../state/ticks'
import { RowMenu } from './RowMenu'
import type { RowAct } from './rowAct'

interface RowActsProps<Item extends { readonly id: string }> {
  readonly label: string
  readonly items: readonly Item[]
  /** The identifier a row carries under this attribute. */
  readonly mark: 'data-quote' | 'data-key'
  readonly hold: TickHold<Item>
  readonly focused: string | null
  readonly onFocus: (id: Item['id']) => void
  /** What can be done: to the ticked, or to the focused row while nothing is ticked. */
  readonly acts: readonly RowAct[]
}

export interface RowActs {
  /** Put on the frame around the rows. */
  readonly frame: {
    readonly onClickCapture: (event: MouseEvent) => void
    readonly onPointerDownCapture: (event: MouseEvent) => void
    readonly onMouseDownCapture: (event: MouseEvent) => void
    readonly onContextMenu: (event: MouseEvent) => void
  }
  /** Asked before the list itself hears of a key; true: it was ours. */
  readonly onRowKey: (event: KeyboardEvent) => boolean
  readonly menu: ReactNode
}

/** One selection on every list: Ctrl and Shift with the pointer, Space, Shift with arrows, Ctrl+A, and a menu of all acts. */
export const useRowActs = <Item extends { readonly id: string }>(props: RowActsProps<Item>): RowActs => {
  const { label, items, mark, hold, focused, onFocus, acts } = props
  const [at, open] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const rowOf = (target: EventTarget): { readonly row: Element; readonly id: Item['id'] } | null => {
    const row = target instanceof Element ? target.closest(`[${mark}]`) : null
    const item = items.find(({ id }) => id === row?.getAttribute(mark))
    return row === null || item === undefined ? null : { row, id: item.id }
  }
  const isOurs = ({ ctrlKey, metaKey, shiftKey, button, target }: MouseEvent): boolean =>
    button === 0 && (ctrlKey || metaKey || shiftKey) && rowOf(target) !== null
  const take = (event: MouseEvent): void => {
    if (!isOurs(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const openFor = (id: Item['id'], x: number, y: number): void => {
    // A menu asked for beside the ticked rows is about that row alone.
    if (!hold.isTicked(id)) hold.letGo()
    onFocus(id)
    open({ x, y })
  }
  const step = (by: -1 | 1): void => {
    const next = items[items.findIndex(({ id }) => id === focused) + by]
    if (next === undefined) return
    hold.extendTo(next.id)
    onFocus(next.id)
  }
  return {
    frame: {
      onPointerDownCapture: take,
      onMouseDownCapture: take,
      onClickCapture: (event) => {
        const found = isOurs(event) ? rowOf(event.target) : null
        if (found === null) return
        take(event)
        if (event.shiftKey) hold.extendTo(found.id)
        else hold.toggle(found.id)
      },
      onContextMenu: (event) => {
        const found = rowOf(event.target)
        if (found === null) return
        event.preventDefault()
        openFor(found.id, event.clientX, event.clientY)
      },
    },
    onRowKey: (event) => {
      const found = event.target instanceof Element && event.target.hasAttribute(mark) ? rowOf(event.target) : null
      if (found === null || event.altKey) return false
      const isMod = event.ctrlKey || event.metaKey
      if (event.key === ' ' && !isMod) hold.toggle(found.id)
      else if (event.shiftKey && !isMod && event.key === 'ArrowDown') step(1)
      else if (event.shiftKey && !isMod && event.key === 'ArrowUp') step(-1)
      else if (isMod && event.key.toLowerCase() === 'a') hold.tickAll()
      else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
        const box = found.row.getBoundingClientRect()
        openFor(found.id, box.left + 24, box.top + Math.min(box.height, 40))
      } else return false
      event.preventDefault()
      event.stopPropagation()
      return true
    },
    menu: at === null ? null : <RowMenu label={label} acts={acts} at={at} onClose={() => open(null)} />,
  }
}
