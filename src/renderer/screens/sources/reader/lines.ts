import { blockAt, type Block } from '../reading/blocks'
import { firstBox, offsetAt, offsetAtPoint, placeAt } from '../reading/screenPlaces'

/** Looks this many pixels further each time; less than half a line. */
const reach = 9
const looks = 24

/**
 * The offset one line above or below, as near as possible to `x`. What stands below what is known only to the screen.
 * null at the first and last line that is drawn.
 */
export const offsetOnNextLine = (
  root: Element,
  blocks: readonly Block[],
  offset: number,
  towards: 'next' | 'previous',
  x: number | null,
): { readonly offset: number; readonly x: number } | null => {
  const box = boxAt(root, blocks, offset)
  if (box === null) return null
  const goal = x ?? box.left
  const direction = towards === 'next' ? 1 : -1
  for (let look = 1; look <= looks; look += 1) {
    const y = box.top + box.height / 2 + direction * look * reach
    const found = offsetAtPoint(root, goal, y)
    if (found === null) continue
    const there = boxAt(root, blocks, found)
    if (
      there !== null &&
      Math.abs(there.top - box.top) > box.height / 2 &&
      Math.sign(there.top - box.top) === direction
    ) {
      return { offset: found, x: goal }
    }
  }
  return null
}

/** The box of the character at an offset; null while it is not drawn. */
export const boxAt = (root: Element, blocks: readonly Block[], offset: number): DOMRect | null => {
  const at = blockAt(blocks, offset)
  const from = placeAt(root, at, offset)
  if (from === null) return null
  const length = from.node.textContent?.length ?? 0
  if (from.offset < length) return firstBox(from, { node: from.node, offset: from.offset + 1 })
  const last = firstBox({ node: from.node, offset: Math.max(0, from.offset - 1) }, from)
  return last === null ? null : new DOMRect(last.right, last.top, 0, last.height)
}

/** What the person has selected on the screen with the pointer, as offsets; null when it is not in the text. */
export const pointed = (root: Element): { readonly anchor: number; readonly focus: number } | null => {
  const selection = document.getSelection()
  if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null
  const anchor = offsetAt(root, { node: selection.anchorNode, offset: selection.anchorOffset })
  const focus = offsetAt(root, { node: selection.focusNode, offset: selection.focusOffset })
  return anchor === null || focus === null ? null : { anchor, focus }
}
