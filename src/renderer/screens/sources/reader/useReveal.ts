import { type RefObject, useLayoutEffect, useRef } from 'react'
import { type Block, blockAt } from '../reading/blocks'
import { boxAt } from './lines'

/** Room kept between the caret and the edge of the window when it is scrolled into view. */
const margin = 70

/** A step of the caret is at most this high; whoever goes further jumps, and wants to see what stands around. */
const step = 60

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
    const above = frame.top + margin - box.top
    const below = box.bottom - (frame.bottom - margin)
    if (Math.max(above, below) <= 0) return
    const by = Math.max(above, below) > step ? box.top - frame.top - frame.height / 3 : above > 0 ? -above : below
    root.current.scrollTop += by / scale
  })
}
