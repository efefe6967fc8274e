import { type Rect, type Virtualizer, elementScroll } from '@tanstack/react-virtual'

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

/**
 * A row as tall as the browser says once it has laid out the window anyway, and until then as it is taken for. To be asked row
 * by row when they have just been made would lay it out once more.
 */
export const measuredByBrowser = (
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLDivElement, HTMLElement>,
): number => {
  const at = rows.indexFromElement(row)
  const measured = rows.itemSizeCache.get(rows.options.getItemKey(at))
  return entry?.borderBoxSize[0]?.blockSize ?? measured ?? rows.options.estimateSize(at)
}

/**
 * Scrolls a list to where it shall be. One that has just been made stands at its beginning: to be sent there it would be laid
 * out at once, and with it the window.
 */
export const scrolledTo = (
  offset: number,
  options: Parameters<typeof elementScroll>[1],
  rows: Virtualizer<HTMLDivElement, HTMLElement>,
): void => {
  const isThere = offset + (options.adjustments ?? 0) === 0 && rows.scrollOffset === 0
  if (!isThere) elementScroll(offset, options, rows)
}
