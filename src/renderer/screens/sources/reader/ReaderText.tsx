import { type Virtualizer, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { PersonId, QuoteId, Source } from '#core/model'
import { type Block, blockAt } from '../reading/blocks'
import { type Caret, isCollapsed } from '../reading/caret'
import type { Mark } from '../reading/marks'
import { placeAt } from '../reading/screenPlaces'
import type { NamedPlace } from '../reading/segments'
import { ReaderRow } from './ReaderRow'
import styles from './ReaderText.module.css'
import { boxAt, pointed } from './lines'

interface ReaderTextProps {
  readonly root: RefObject<HTMLDivElement | null>
  readonly label: string
  readonly hint: string
  readonly source: Source
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly names: readonly NamedPlace[]
  readonly chosenQuote: QuoteId | null
  readonly chosenPerson: PersonId | null
  readonly caret: Caret
  /** The caret is drawn for those who move it by keys. */
  readonly isCaretShown: boolean
  /** Changes when the caret shall be scrolled into view. */
  readonly revealed: number
  readonly head: ReactNode
  /** What floats over the selected words. */
  readonly toolbar: ReactNode
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Words were selected with the pointer, or a place was pressed; both ends as the screen has them. */
  readonly onPointed: (caret: Caret) => void
}

/** Up to this many paragraphs are drawn all at once; beyond, only those around the window. */
const drawnWhole = 200

/**
 * The text of a source, its quotes and names, its caret and its selection. Of a long text only a window is drawn, yet
 * the ends of the selection stay, so that the screen's selection and ours are always one.
 */
export const ReaderText = (props: ReaderTextProps) => {
  const { root, source, blocks, marks, names, caret, isCaretShown, revealed, head, toolbar, onPointed } = props
  const isPointing = useRef(false)
  const pinned = [blockAt(blocks, caret.anchor) + 1, blockAt(blocks, caret.focus) + 1]
  const isTitled = blocks[0] !== undefined && source.text.slice(blocks[0].start, blocks[0].end) === source.title
  const rows = useVirtualizer({
    count: blocks.length + 1,
    getScrollElement: () => root.current,
    estimateSize: (row) => (row === 0 ? 110 : estimatedHeight(blocks[row - 1])),
    overscan: blocks.length <= drawnWhole ? drawnWhole : 6,
    rangeExtractor: (range) => [...new Set([0, ...defaultRangeExtractor(range), ...pinned.filter((row) => row <= blocks.length)])].toSorted((a, b) => a - b),
  })

  useLayoutEffect(() => {
    if (!isPointing.current) showSelection(root.current, blocks, caret)
  })
  useReveal(root, blocks, caret.focus, revealed, rows)

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('[data-block]') === null) return
    isPointing.current = true
    const onUp = (): void => {
      window.removeEventListener('pointerup', onUp)
      // The browser settles what a press inside an old selection means only after this event.
      setTimeout(() => {
        isPointing.current = false
        const found = root.current === null ? null : pointed(root.current)
        if (found !== null) onPointed(found)
      })
    }
    window.addEventListener('pointerup', onUp)
  }

  return (
    <div
      ref={root}
      className={styles['scroller']}
      role="document"
      tabIndex={0}
      aria-label={props.label}
      aria-description={props.hint}
      onKeyDown={props.onKeyDown}
      onPointerDown={onPointerDown}
    >
      <div className={styles['sheet']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const block = blocks[row.index - 1]
          return (
            <div key={row.key} ref={rows.measureElement} data-index={row.index} className={styles['place']} style={{ transform: `translateY(${row.start}px)` }}>
              {block === undefined ? (
                head
              ) : (
                <ReaderRow
                  text={source.text}
                  language={source.language}
                  block={block}
                  index={row.index - 1}
                  marks={marks}
                  names={names}
                  chosenQuote={props.chosenQuote}
                  chosenPerson={props.chosenPerson}
                  isTitle={row.index === 1 && isTitled}
                />
              )}
            </div>
          )
        })}
        <Floating root={root} blocks={blocks} caret={caret} isCaretShown={isCaretShown} toolbar={toolbar} height={rows.getTotalSize()} />
      </div>
    </div>
  )
}

const estimatedHeight = (block: Block | undefined): number =>
  block === undefined ? 0 : Math.ceil((block.end - block.start) / 68) * 26.5 + 14

/** Makes the screen's selection equal to ours, while the person is in the text and both ends are drawn. */
const showSelection = (root: HTMLElement | null, blocks: readonly Block[], caret: Caret): void => {
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
  if (anchor !== null && focus !== null) selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

/** A selection that ends where a block ends belongs to that block. */
const blockOfEnd = (blocks: readonly Block[], caret: Caret): number => {
  const at = blockAt(blocks, caret.focus)
  return caret.focus > caret.anchor && at > 0 && blocks[at]?.start === caret.focus ? at - 1 : at
}

/** Room kept between the caret and the edge of the window when it is scrolled into view. */
const margin = 70

/** Brings an offset into view when asked: its block first, then its line, which is known only once it is drawn. */
const useReveal = (
  root: RefObject<HTMLDivElement | null>,
  blocks: readonly Block[],
  offset: number,
  revealed: number,
  rows: Virtualizer<HTMLDivElement, Element>,
): void => {
  const done = useRef(0)
  useLayoutEffect(() => {
    if (done.current === revealed || root.current === null) return
    const frame = root.current.getBoundingClientRect()
    const box = boxAt(root.current, blocks, offset)
    const isFar = box === null || box.top > frame.bottom + frame.height || box.bottom < frame.top - frame.height
    if (isFar) {
      rows.scrollToIndex(blockAt(blocks, offset) + 1, { align: 'center' })
      if (box === null) return
    }
    done.current = revealed
    const scale = frame.width / root.current.offsetWidth
    if (box.top < frame.top + margin) root.current.scrollTop -= (frame.top + margin - box.top) / scale
    else if (box.bottom > frame.bottom - margin) root.current.scrollTop += (box.bottom - frame.bottom + margin) / scale
  })
}

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
const Floating = ({ root, blocks, caret, isCaretShown, toolbar, height }: FloatingProps) => {
  const [spot, setSpot] = useState<Spot | null>(null)
  useLayoutEffect(() => {
    const found = root.current === null ? null : spotAt(root.current, blocks, Math.min(caret.anchor, caret.focus))
    setSpot((before) => (before !== null && found !== null && isSame(before, found) ? before : found))
  }, [root, blocks, caret, height, toolbar])
  if (spot === null) return null
  if (!isCollapsed(caret)) {
    return (
      <div className={`${styles['toolbar']} ${spot.isNearTop ? styles['below'] : ''}`} style={{ left: spot.left, top: spot.top, '--line': `${spot.height}px` }}>
        {toolbar}
      </div>
    )
  }
  return isCaretShown ? <span className={styles['caret']} style={{ left: spot.left, top: spot.top, height: spot.height }} aria-hidden /> : null
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
  left.left === right.left && left.top === right.top && left.height === right.height && left.isNearTop === right.isNearTop
