import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Caret } from '../reading/caret'
import { pointed } from './lines'

interface Pointing {
  /** The block the pointer went down in, while it is down: the selection begins in it, so it must stay drawn. */
  readonly block: RefObject<number | null>
  readonly onPointerDown: (event: PointerEvent) => void
}

/** Follows a selection made with the pointer, which the browser draws, and tells it once it is made. */
export const usePointing = (root: RefObject<HTMLElement | null>, onPointed: (caret: Caret) => void): Pointing => {
  const block = useRef<number | null>(null)
  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-block]') : null
    if (event.button !== 0 || target === null) return
    block.current = Number(target.getAttribute('data-block'))
    const onUp = (): void => {
      window.removeEventListener('pointerup', onUp)
      // The browser settles what a press inside an old selection means only after this event.
      setTimeout(() => {
        block.current = null
        const found = root.current === null ? null : pointed(root.current)
        if (found !== null) onPointed(found)
      })
    }
    window.addEventListener('pointerup', onUp)
  }
  return { block, onPointerDown }
}
