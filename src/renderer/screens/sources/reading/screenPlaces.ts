/**
 * Between places on the screen and offsets in the source. Each paragraph on the screen is an element with `data-block`;
 * in it stand elements with `data-start`, each with one run of text whose first character has that offset.
 */
export interface ScreenPlace {
  readonly node: Node
  readonly offset: number
}

/** The offset in the source at a place on the screen; null outside the text. */
export const offsetAt = (root: Element, place: ScreenPlace): number | null => {
  if (!root.contains(place.node)) return null
  if (place.node instanceof Text) {
    const run = place.node.parentElement?.closest('[data-start]') ?? null
    return run === null ? null : startOf(run) + place.offset
  }
  if (!(place.node instanceof Element)) return null
  const run = place.node.closest('[data-start]')
  if (run !== null) return place.offset === 0 ? startOf(run) : endOf(run)
  const after = place.node.childNodes[place.offset]
  const first = after instanceof Element ? firstRun(after) : null
  if (first !== null) return startOf(first)
  const last = [...place.node.querySelectorAll('[data-start]')].at(-1)
  return last === undefined ? null : endOf(last)
}

/** The place on the screen of an offset in the block given; null while that block is not drawn. */
export const placeAt = (root: Element, block: number, offset: number): ScreenPlace | null => {
  const runs = root.querySelectorAll(`[data-block="${block}"] [data-start]`)
  let found: Element | null = null
  for (const run of runs) {
    if (startOf(run) > offset) break
    found = run
  }
  const node = found?.firstChild ?? null
  if (found === null || !(node instanceof Text)) return null
  return { node, offset: Math.min(offset - startOf(found), node.length) }
}

/** The offset under a point of the screen; null outside the text. */
export const offsetAtPoint = (root: Element, x: number, y: number): number | null => {
  const position = document.caretPositionFromPoint(x, y)
  return position === null ? null : offsetAt(root, { node: position.offsetNode, offset: position.offset })
}

/** Where on the screen a stretch begins: the box of its first line. Null while it is not drawn. */
export const firstBox = (from: ScreenPlace, to: ScreenPlace): DOMRect | null => {
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  const boxes = [...range.getClientRects()].filter((box) => box.height > 0)
  return boxes.find((box) => box.width > 0) ?? boxes[0] ?? null
}

const firstRun = (element: Element): Element | null =>
  element.matches('[data-start]') ? element : element.querySelector('[data-start]')

const startOf = (run: Element): number => Number(run.getAttribute('data-start'))
const endOf = (run: Element): number => startOf(run) + (run.textContent?.length ?? 0)
