import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
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
  const order = useMemo(() => rowOrder(source, blocks), [source, blocks])
  const pinned = [order.rowOf(blockAt(blocks, caret.anchor)), order.rowOf(blockAt(blocks, caret.focus))]
  const rows = useVirtualizer({
    count: blocks.length + 1,
    getScrollElement: () => root.current,
    estimateSize: (row) => estimatedHeight(blocks[order.blockOf(row) ?? -1]),
    overscan: blocks.length <= drawnWhole ? drawnWhole : 6,
    rangeExtractor: (range) => [...new Set([0, ...defaultRangeExtractor(range), ...pinned.filter((row) => row <= blocks.length)])].toSorted((a, b) => a - b),
  })

  useLayoutEffect(() => {
    if (!isPointing.current) showSelection(root.current, blocks, caret)
  })
  useReveal(root, blocks, caret.focus, revealed, (block) => rows.scrollToIndex(order.rowOf(block), { align: 'center' }))

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
          const at = order.blockOf(row.index)
          const block = at === null ? undefined : blocks[at]
          return (
            <div key={row.key} ref={rows.measureElement} data-index={row.index} className={styles['place']} style={{ transform: `translateY(${row.start}px)` }}>
              {at === null || block === undefined ? (
                head
              ) : (
                <ReaderRow
                  text={source.text}
                  language={source.language}
                  block={block}
                  index={at}
                  marks={marks}
                  names={names}
                  chosenQuote={props.chosenQuote}
                  chosenPerson={props.chosenPerson}
                  isTitle={at === 0 && order.isTitled}
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

interface RowOrder {
  /** The text begins with the title of the source, which is then drawn as its title. */
  readonly isTitled: boolean
  /** null: the row that says what the text is. */
  readonly blockOf: (row: number) => number | null
  readonly rowOf: (block: number) => number
}

/** What the text is stands below its title; where it has none in its first line, above the text. */
const rowOrder = (source: Source, blocks: readonly Block[]): RowOrder => {
  const isTitled = blocks[0] !== undefined && source.text.slice(blocks[0].start, blocks[0].end) === source.title
  const headRow = isTitled ? 1 : 0
  return {
    isTitled,
    blockOf: (row) => (row === headRow ? null : row < headRow ? row : row - 1),
    rowOf: (block) => (block < headRow ? block : block + 1),
  }
}

const estimatedHeight = (block: Block | undefined): number =>
  block === undefined ? 60 : Math.ceil((block.end - block.start) / 68) * 26.5 + 14

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
    const left = `clamp(8px, ${Math.round(spot.left - 50)}px, calc(100% - 404px))`
    return (
      <div className={`${styles['toolbar']} ${spot.isNearTop ? styles['below'] : ''}`} style={{ left, top: spot.isNearTop ? spot.top + spot.height : spot.top }}>
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
