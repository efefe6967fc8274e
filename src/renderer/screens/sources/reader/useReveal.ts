import { type RefObject, useLayoutEffect, useRef } from 'react'
import { type Block, blockAt } from '../reading/blocks'
import { boxAt } from './lines'

/** Room kept between the caret and the edge of the window when it is scrolled into view. */
const margin = 70

/** Brings an offset into view when asked: its block first, then its line, which is known only once it is drawn. */
export const useReveal = (
  root: RefObject<HTMLDivElement | null>,
  blocks: readonly Block[],
  offset: number,
  revealed: number,
  scrollToBlock: (block: number) => void,
): void => {
  const done = useRef(0)
  useLayoutEffect(() => {
    if (done.current === revealed || root.current === null) return
    const frame = root.current.getBoundingClientRect()
    const box = boxAt(root.current, blocks, offset)
    const isFar = box === null || box.top > frame.bottom + frame.height || box.bottom < frame.top - frame.height
    if (isFar) {
      scrollToBlock(blockAt(blocks, offset))
      if (box === null) return
    }
    done.current = revealed
    const scale = frame.width / root.current.offsetWidth
    if (box.top < frame.top + margin) root.current.scrollTop -= (frame.top + margin - box.top) / scale
    else if (box.bottom > frame.bottom - margin) root.current.scrollTop += (box.bottom - frame.bottom + margin) / scale
  })
}
