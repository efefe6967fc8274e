import type { Rect, Virtualizer } from '@tanstack/react-virtual'

/**
 * The room of a list before it is measured, for a list of which only the rows in view are drawn: they are there at once, and
 * the window is not laid out without them first.
 */
export const asTallAsWindow = (): { readonly width: number; readonly height: number } => ({
  width: 0,
  height: window.innerHeight,
})

/**
 * Follows the room of a list as the browser lays it out anyway. To be asked for it as soon as the list is made would lay out
 * the window once more, with nothing learnt: until then it is taken to be as tall as the window.
 */
export const followedRoom = <Row extends Element>(
  { scrollElement }: Virtualizer<HTMLDivElement, Row>,
  changed: (room: Rect) => void,
): (() => void) | undefined => {
  if (scrollElement === null) return undefined
  const observer = new ResizeObserver(() =>
    changed({ width: scrollElement.clientWidth, height: scrollElement.clientHeight }),
  )
  observer.observe(scrollElement)
  return () => observer.disconnect()
}
