import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Source, Span } from '#core/model'
import { pressed } from '../../../commands/pressed'
import { words } from '../../../words'
import { quotable } from '../reading/quotable'
import { sentenceItems, stretchesOf } from '../reading/sentences'
import { Sentence, stateOf } from './Sentence'
import styles from './SentenceList.module.css'
import type { Reading } from './useReading'

interface SentenceListProps {
  readonly source: Source
  readonly reading: Reading
  /** The sentence at this offset is the first to be read. */
  readonly start: number
  readonly head: ReactNode
  readonly toolbar: ReactNode
  readonly onMarked: (spans: readonly Span[]) => void
  readonly onLeave: () => void
}

const w = words.sources.sentences

/**
 * The same text sentence by sentence: a list that every screen reader knows how to walk through. What is marked here is
 * quoted with the same key as what is selected in the running text.
 */
export const SentenceList = ({ source, reading, start, head, toolbar, onMarked, onLeave }: SentenceListProps) => {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const items = useMemo(() => sentenceItems(source.text, reading.blocks), [source.text, reading.blocks])
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      items.findLastIndex((item) => item.start <= start),
    ),
  )
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set())
  const [pivot, setPivot] = useState<number | null>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (at) => Math.ceil(((items[at]?.end ?? 0) - (items[at]?.start ?? 0)) / 68) * 25 + 13,
    overscan: 20,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const shown = Array.from(
        { length: Math.min(count, endIndex + overscan + 1) - Math.max(0, startIndex - overscan) },
        (_, at) => Math.max(0, startIndex - overscan) + at,
      )
      return shown.includes(active) || active >= count
        ? shown
        : [...shown, active].toSorted((left, right) => left - right)
    },
  })
  useEffect(() => {
    frame.current?.focus()
  }, [])
  useEffect(() => {
    rows.scrollToIndex(active, { align: 'auto' })
  }, [active, rows])

  // What was marked has become a quote: the marks are taken away from outside.
  useEffect(() => {
    setMarked(new Set())
    setPivot(null)
  }, [reading.quotes.length])

  const mark = (next: ReadonlySet<number>): void => {
    setMarked(next)
    onMarked(stretchesOf(items, next).flatMap((span) => quotable(source.text, reading.blocks, span)))
  }
  const toggle = (at: number): void => {
    const next = new Set(marked)
    if (!next.delete(at)) next.add(at)
    mark(next)
  }
  const go = (at: number, extend: boolean): void => {
    const to = Math.min(items.length - 1, Math.max(0, at))
    const from = pivot ?? active
    setActive(to)
    setPivot(extend ? from : null)
    if (extend) mark(new Set(Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step)))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const name = pressed(event)
    const extend = name.startsWith('Shift+')
    switch (name.replace('Shift+', '')) {
      case 'ArrowDown':
        go(active + 1, extend)
        break
      case 'ArrowUp':
        go(active - 1, extend)
        break
      case 'PageDown':
        go(active + 8, extend)
        break
      case 'PageUp':
        go(active - 8, extend)
        break
      case 'Home':
        go(0, extend)
        break
      case 'End':
        go(items.length - 1, extend)
        break
      case 'Space':
      case 'Enter':
        toggle(active)
        break
      case 'Escape':
        if (marked.size > 0) mark(new Set())
        else onLeave()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div className={styles['head']}>{head}</div>
      <div
        ref={frame}
        className={styles['list']}
        role="listbox"
        aria-multiselectable
        aria-label={w.label({ title: source.title })}
        aria-description={w.hint}
        aria-activedescendant={`${id}-${active}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className={styles['sheet']} role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const item = items[row.index]
            if (item === undefined) return null
            return (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                role="presentation"
                className={styles['place']}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <Sentence
                  id={`${id}-${row.index}`}
                  source={source}
                  item={item}
                  index={row.index}
                  count={items.length}
                  state={stateOf(reading, item)}
                  isActive={row.index === active}
                  isMarked={marked.has(row.index)}
                  onPress={(extend) => {
                    if (extend) return go(row.index, true)
                    setActive(row.index)
                    setPivot(null)
                    toggle(row.index)
                  }}
                />
              </div>
            )
          })}
        </div>
      </div>
      {toolbar !== null && <div className={styles['toolbar']}>{toolbar}</div>}
    </>
  )
}
