import { type RefObject, useEffect, useRef } from 'react'

/** The row of an item, if it is drawn. */
export const rowIn = (frame: HTMLElement | null, id: string | null): HTMLElement | null =>
  id === null ? null : (frame?.querySelector<HTMLElement>(`[data-key="${id}"]`) ?? null)

/** To be put on the frame around the rows. */
interface RowFocus {
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/**
 * Keeps the keys in a list whose rows come and go, on the row that is chosen: also where something else chose it, and
 * where the row that had the focus is gone. A browser then gives the focus to nobody and tells nobody.
 */
export const useRowFocus = (
  frame: RefObject<HTMLElement | null>,
  items: readonly unknown[],
  chosen: string | null,
): RowFocus => {
  const isInside = useRef(false)
  useEffect(() => {
    const focused = document.activeElement
    const isLost = isInside.current && (focused === null || focused === document.body)
    const isBehind =
      focused?.matches('[data-key]') === true &&
      frame.current?.contains(focused) === true &&
      focused.getAttribute('data-key') !== chosen
    if (isLost || isBehind) rowIn(frame.current, chosen)?.focus()
  }, [frame, chosen, items])
  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
