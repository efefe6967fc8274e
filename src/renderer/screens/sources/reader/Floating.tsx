import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
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
  /** Changes when paragraphs have been measured and everything below them moved. */
  readonly height: number
}

interface Spot {
  readonly left: number
  readonly top: number
  readonly height: number
  readonly isNearTop: boolean
}

/** The caret, or what can be done with the selected words, beside them. */
export const Floating = ({ root, blocks, caret, isCaretShown, toolbar, height }: FloatingProps) => {
  const [spot, setSpot] = useState<Spot | null>(null)
  useLayoutEffect(() => {
    const found = root.current === null ? null : spotAt(root.current, blocks, Math.min(caret.anchor, caret.focus))
    setSpot((before) => (before !== null && found !== null && isSame(before, found) ? before : found))
  }, [root, blocks, caret, height, toolbar])
  if (spot === null) return null
  if (!isCollapsed(caret)) {
    const left = `clamp(8px, ${Math.round(spot.left - 50)}px, calc(100% - 404px))`
    return (
      <div
        className={`${styles['toolbar']} ${spot.isNearTop ? styles['below'] : ''}`}
        style={{ left, top: spot.isNearTop ? spot.top + spot.height : spot.top }}
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
  const top = (box.top - frame.top) / scale + root.scrollTop
  return { left: (box.left - frame.left) / scale, top, height: box.height / scale, isNearTop: top < 60 }
}

const isSame = (left: Spot, right: Spot): boolean =>
  left.left === right.left &&
  left.top === right.top &&
  left.height === right.height &&
  left.isNearTop === right.isNearTop
