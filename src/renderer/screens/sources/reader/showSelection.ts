import { type Block, blockAt } from '../reading/blocks'
import { type Caret, isCollapsed } from '../reading/caret'
import { placeAt } from '../reading/screenPlaces'
import { pointed } from './lines'

/** Makes the screen's selection equal to ours, while the person is in the text and both ends are drawn. */
export const showSelection = (root: HTMLElement | null, blocks: readonly Block[], caret: Caret): void => {
  const selection = document.getSelection()
  if (root === null || selection === null || !root.contains(document.activeElement)) return
  if (isCollapsed(caret)) {
    if (!selection.isCollapsed && root.contains(selection.anchorNode)) selection.removeAllRanges()
    return
  }
  const now = pointed(root)
  if (now !== null && now.anchor === caret.anchor && now.focus === caret.focus) return
  const anchor = placeAt(root, blockAt(blocks, caret.anchor), caret.anchor)
  const focus = placeAt(root, blockOfEnd(blocks, caret), caret.focus)
  if (anchor !== null && focus !== null)
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

/** A selection that ends where a block ends belongs to that block. */
const blockOfEnd = (blocks: readonly Block[], caret: Caret): number => {
  const at = blockAt(blocks, caret.focus)
  return caret.focus > caret.anchor && at > 0 && blocks[at]?.start === caret.focus ? at - 1 : at
}
