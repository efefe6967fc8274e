import { ShieldCheck, TriangleAlert } from 'lucide-react'
import type { Source } from '#core/model'
import { Chip } from '../../../parts/Chip'
import { select } from '../../../state/actions'
import { words } from '../../../words'
import { beginsWithTitle, blockAt } from '../reading/blocks'
import styles from './ReaderHead.module.css'
import type { Reading } from './useReading'

interface ReaderHeadProps {
  readonly source: Source
  readonly reading: Reading
}

const w = words.sources

/** What the text is, where it comes from, and that it cannot change. */
export const ReaderHead = ({ source, reading }: ReaderHeadProps) => {
  const { blocks, marks, lost } = reading
  const marked = new Set(marks.map((mark) => blocks[blockAt(blocks, mark.start)]?.paragraph)).size
  const isTitleShown = !beginsWithTitle(source, blocks)
  const [firstLost] = lost
  const short = `${source.sha256.slice(0, 4)}…${source.sha256.slice(-4)}`
  return (
    <header className={`${styles['head']} ${isTitleShown ? styles['withTitle'] : ''}`}>
      {isTitleShown && <h2 className={styles['title']}>{source.title}</h2>}
      <div className={styles['line']}>
        <Chip tone="accent">{w.kinds[source.kind]}</Chip>
        <span className={styles['fact']}>{source.publisher ?? w.noPublisher}</span>
        <span className={styles['fact']}>{w.marked({ paragraphs: marked })}</span>
        <span className={`${styles['fact']} ${styles['hash']}`} title={w.hashWhy({ whole: source.sha256 })}>
          {w.hash({ short })}
        </span>
        <Chip tone="green" icon={ShieldCheck} title={w.lockedWhy}>
          {w.locked}
        </Chip>
        {firstLost !== undefined && (
          <button
            type="button"
            className={styles['lost']}
            onClick={() => select({ panel: { panel: 'quote', id: firstLost.id } })}
          >
            <Chip tone="red" icon={TriangleAlert}>
              {w.notHere({ number: lost.length })}
            </Chip>
          </button>
        )}
      </div>
    </header>
  )
}
