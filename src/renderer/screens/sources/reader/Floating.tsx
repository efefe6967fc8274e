import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Block } from '../reading/blocks'
import { type Caret, isCollapsed } from '../reading/caret'
import styles from './Floating.module.css'
import { boxAt } from './lines'

interface FloatingProps {
  readonly root: RefObject<HTMLDivElement | null>
  readonly blocks: readonly Block[]
  readonly caret: Caret
  readonly isCaretShown: boolean
  readonly toolbar: ReactNode
}

interface Spot {
  readonly left: number
  readonly top: number
  readonly height: number
  /** Between it and the upper edge of what is seen of the text. */
  readonly room: number
}

/** The caret, or what can be done with the selected words, beside them. */
export const Floating = ({ root, blocks, caret, isCaretShown, toolbar }: FloatingProps) => {
  // Where nothing is shown the window is not laid out to learn where it would stand.
  const isShown = isCaretShown || !isCollapsed(caret)
  const [spot, setSpot] = useState<Spot | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: tall = 0 } = box.current ?? {}
    setSize((before) => (before.width === width && before.height === tall ? before : { width, height: tall }))
  }, [toolbar, spot])
  const [moved, setMoved] = useState(0)
  // Paragraphs above are measured, a face arrives, the column becomes narrower: what floats goes with its words.
  useLayoutEffect(() => {
    const sheet = root.current?.firstElementChild
    if (!isShown || !sheet) return
    const observer = new ResizeObserver(() => setMoved((times) => times + 1))
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [root, isShown])
  useLayoutEffect(() => {
    if (!isShown) return setSpot(null)
    const found = root.current === null ? null : spotAt(root.current, blocks, Math.min(caret.anchor, caret.focus))
    setSpot((before) => (before !== null && found !== null && isSame(before, found) ? before : found))
  }, [root, blocks, caret, toolbar, isShown, moved])
  if (spot === null || !isShown) return null
  if (!isCollapsed(caret)) {
    const left = `clamp(8px, ${Math.round(spot.left - 50)}px, calc(100% - ${size.width + 8}px))`
    const isBelow = spot.room < size.height + 24
    return (
      <div
        ref={box}
        className={`${styles['toolbar']} ${isBelow ? styles['below'] : ''}`}
        style={{ left, top: isBelow ? spot.top + spot.height : spot.top }}
      >
        {toolbar}
      </div>
    )
  }
  return isCaretShown ? (
    <span className={styles['caret']} style={{ left: spot.left, top: spot.top, height: spot.height }} aria-hidden />
  ) : null
}

const spotAt = (root: HTMLElement, blocks: readonly Block[], offset: number): Spot | null => {
  const box = boxAt(root, blocks, offset)
  if (box === null) return null
  const frame = root.getBoundingClientRect()
  const scale = frame.width / root.offsetWidth
  const room = (box.top - frame.top) / scale
  return { left: (box.left - frame.left) / scale, top: room + root.scrollTop, height: box.height / scale, room }
}

const isSame = (left: Spot, right: Spot): boolean =>
  left.left === right.left && left.top === right.top && left.height === right.height && left.room === right.room
