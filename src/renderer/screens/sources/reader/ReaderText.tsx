import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, type RefObject, useLayoutEffect, useMemo } from 'react'
import type { PersonId, QuoteId, Source } from '#core/model'
import { words } from '../../../words'
import { type Block, blockAt } from '../reading/blocks'
import { Floating } from './Floating'
import { ReaderRow } from './ReaderRow'
import styles from './ReaderText.module.css'
import { rowOrder } from './rowOrder'
import { showSelection } from './showSelection'
import type { CaretHold } from './useCaret'
import { asTallAsWindow, followedRoom } from '../../../parts/roomOfRows'
import { usePointing } from './usePointing'
import type { Reading } from './useReading'
import { useReveal } from './useReveal'

interface ReaderTextProps {
  readonly root: RefObject<HTMLDivElement | null>
  readonly source: Source
  readonly reading: Reading
  readonly chosenQuote: QuoteId | null
  readonly chosenPerson: PersonId | null
  readonly hold: CaretHold
  readonly head: ReactNode
  /** What floats over the selected words. */
  readonly toolbar: ReactNode
}

/** Up to this many paragraphs are drawn all at once, as they flow; beyond, only those around the window, each in its place. */
const drawnWhole = 200

/**
 * The text of a source, its quotes and names, its caret and its selection. Of a long text only a window is drawn, yet
 * the ends of the selection stay, so that the screen's selection and ours are always one.
 */
export const ReaderText = (props: ReaderTextProps) => {
  const { root, source, reading, chosenQuote, chosenPerson, hold, head, toolbar } = props
  const { blocks } = reading
  const { caret } = hold
  const order = useMemo(() => rowOrder(source, blocks), [source, blocks])
  const pages = useMemo(() => pagesOn(source, blocks), [source, blocks])
  const pointing = usePointing(root, hold.onPointed)
  const isWhole = blocks.length <= drawnWhole
  const rows = useVirtualizer({
    enabled: !isWhole,
    count: blocks.length + 1,
    getScrollElement: () => root.current,
    estimateSize: (row) => estimatedHeight(blocks[order.blockOf(row) ?? -1]),
    overscan: 6,
    initialRect: asTallAsWindow(),
    observeElementRect: followedRoom,
    rangeExtractor: (range) => {
      const kept = [blockAt(blocks, caret.anchor), blockAt(blocks, caret.focus), pointing.block.current ?? 0]
      const drawn = new Set([0, ...defaultRangeExtractor(range), ...kept.map(order.rowOf)])
      return [...drawn].filter((row) => row <= blocks.length).toSorted((left, right) => left - right)
    },
  })

  useLayoutEffect(() => {
    if (pointing.block.current === null) showSelection(root.current, blocks, caret)
  })
  useReveal(root, blocks, caret.focus, hold.revealed, (block) => {
    if (!isWhole) rows.scrollToIndex(order.rowOf(block), { align: 'center' })
  })
  const drawn = (row: number): ReactNode => {
    const at = order.blockOf(row)
    const block = at === null ? undefined : blocks[at]
    if (at === null || block === undefined) return head
    return (
      <ReaderRow
        text={source.text}
        language={source.language}
        block={block}
        index={at}
        marks={reading.marks}
        names={reading.names}
        chosenQuote={chosenQuote}
        chosenPerson={chosenPerson}
        isTitle={at === 0 && order.isTitled}
        page={pages.get(at) ?? null}
      />
    )
  }

  return (
    <div
      ref={root}
      className={styles['scroller']}
      role="document"
      tabIndex={0}
      aria-label={words.sources.readerLabel({ title: source.title })}
      aria-description={words.sources.readerHint}
      onKeyDown={hold.onKeyDown}
      onPointerDown={pointing.onPointerDown}
    >
      <div className={styles['sheet']} {...(isWhole ? {} : { style: { height: rows.getTotalSize() } })}>
        {isWhole
          ? Array.from({ length: blocks.length + 1 }, (_, row) => <Fragment key={row}>{drawn(row)}</Fragment>)
          : rows.getVirtualItems().map((row) => (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                className={styles['place']}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {drawn(row.index)}
              </div>
            ))}
        <Floating root={root} blocks={blocks} caret={caret} isCaretShown={hold.isShown} toolbar={toolbar} />
      </div>
    </div>
  )
}

/** The page of the file that begins with a block, by the number of the block. */
const pagesOn = ({ arrival: { pages } }: Source, blocks: readonly Block[]): ReadonlyMap<number, number> =>
  new Map(pages.map((start, at) => [start <= (blocks[0]?.start ?? 0) ? 0 : firstFrom(blocks, start), at + 1]))

const firstFrom = (blocks: readonly Block[], start: number): number => {
  const at = blockAt(blocks, start)
  return (blocks[at]?.start ?? 0) < start ? at + 1 : at
}

const estimatedHeight = (block: Block | undefined): number =>
  block === undefined ? 60 : Math.ceil((block.end - block.start) / 68) * 26.5 + 14
