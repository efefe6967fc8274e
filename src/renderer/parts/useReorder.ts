import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { dropped, stepped } from './order'

interface Reorder<Id extends string> {
  /** For the handle of a row: it can be dragged. */
  readonly handleOf: (id: Id) => {
    readonly draggable: true
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
  /** For the row itself: Alt with an arrow moves it. `data-drop` says where a dragged row would land. */
  readonly rowOf: (id: Id) => {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly 'data-drop': 'before' | 'after' | undefined
  }
}

/**
 * Rows that hold fields, in an order of the person's own, by pointer or by Alt and the arrows. `onMove` is told before which row the moved
 * one stands; null means at the end.
 */
export const useReorder = <Item extends { readonly id: string }>(
  items: readonly Item[],
  onMove: (id: Item['id'], before: Item['id'] | null) => Promise<unknown>,
): Reorder<Item['id']> => {
  const [dragged, setDragged] = useState<Item['id'] | null>(null)
  const [target, setTarget] = useState<{ readonly id: Item['id']; readonly side: 'before' | 'after' } | null>(null)

  const end = (): void => {
    setDragged(null)
    setTarget(null)
  }

  return {
    handleOf: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id)
        setDragged(id)
      },
      onDragEnd: end,
    }),
    rowOf: (id) => ({
      onDragOver: (event) => {
        if (dragged === null) return
        event.preventDefault()
        const box = event.currentTarget.getBoundingClientRect()
        setTarget({ id, side: event.clientY < box.top + box.height / 2 ? 'before' : 'after' })
      },
      onDrop: (event) => {
        if (dragged === null || target === null) return
        event.preventDefault()
        if (target.id !== dragged)
          void onMove(dragged, dropped(items, dragged, { key: target.id, position: target.side }))
        end()
      },
      onKeyDown: (event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        const before = stepped(items, id, event.key === 'ArrowUp' ? -1 : 1)
        if (before === undefined) return
        // A row that changes its place in the document loses the focus on the way.
        const focused = event.target instanceof HTMLElement ? event.target : null
        void onMove(id, before).then(() => requestAnimationFrame(() => focused?.focus()))
      },
      'data-drop': target !== null && target.id === id && dragged !== id ? target.side : undefined,
    }),
  }
}
