import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef } from 'react'
import type { MendKind, Source } from '#core/model'
import { cleanText } from '#core/text/clean'
import { asItCame } from '#core/text/mending/asItCame'
import { words } from '../../../words'
import { signsIn } from '../reading/signs'
import styles from './AsItCame.module.css'
import reader from './ReaderText.module.css'

interface AsItCameProps {
  readonly source: Source
  readonly head: ReactNode
}

const w = words.sources.arrival

/** The text as it came, line by line, with every place that is read otherwise marked where it stands. To look at only. */
export const AsItCame = ({ source, head }: AsItCameProps) => {
  const root = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => asItCame(cleanText(source.raw).text, source.arrival.mends), [source])
  const rows = useVirtualizer({
    count: lines.length + 1,
    getScrollElement: () => root.current,
    estimateSize: () => 22,
    overscan: 20,
  })
  return (
    <div
      ref={root}
      className={reader['scroller']}
      role="document"
      tabIndex={0}
      aria-label={w.asItCameLabel({ title: source.title })}
    >
      <div className={reader['sheet']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => (
          <div
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className={reader['place']}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {row.index === 0 ? (
              head
            ) : (
              <div className={styles['line']} dir="auto">
                {(lines[row.index - 1] ?? []).map(({ words: piece, mend }, at) => (
                  <span
                    key={at}
                    {...(mend === null ? {} : { className: styles['mend'], title: w.mends[mend] })}
                    data-mend={mend ?? undefined}
                  >
                    {mend === null ? withSigns(piece) : shownAs(piece, mend)}
                  </span>
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

/** What is not seen is given a sign of its own. */
const shownAs = (piece: string, mend: MendKind): string => {
  switch (mend) {
    case 'wrap':
    case 'division':
      return piece.replaceAll('\n', '↵')
    case 'soft-hyphen':
    case 'zero-width':
      return '·'
    default:
      return piece
  }
}

const withSigns = (piece: string): ReactNode => {
  const found = signsIn(piece, { start: 0, end: piece.length })
  if (found.length === 0) return piece
  let at = 0
  const shown: ReactNode[] = []
  for (const { start, end, name } of found) {
    shown.push(
      piece.slice(at, start),
      <span key={start} className={styles['sign']} title={w.signs[name] ?? name}>
        {name}
      </span>,
    )
    at = end
  }
  return [...shown, piece.slice(at)]
}
