import { ShieldCheck, TriangleAlert } from 'lucide-react'
import type { Source } from '#core/model'
import { Chip } from '../../../parts/Chip'
import { words } from '../../../words'
import styles from './ReaderHead.module.css'

interface ReaderHeadProps {
  readonly source: Source
  /** How many paragraphs hold a quote. */
  readonly marked: number
  /** How many quotes of this source are not in it any more. */
  readonly lost: number
  /** Shown unless the text begins with it. */
  readonly isTitleShown: boolean
  readonly onShowLost: () => void
}

const w = words.sources

/** What the text is, where it comes from, and that it cannot change. */
export const ReaderHead = ({ source, marked, lost, isTitleShown, onShowLost }: ReaderHeadProps) => {
  const short = `${source.sha256.slice(0, 4)}…${source.sha256.slice(-4)}`
  return (
    <header className={`${styles['head']} ${isTitleShown ? styles['withTitle'] : ''}`}>
      {isTitleShown && <h2 className={styles['title']}>{source.title}</h2>}
      <div className={styles['line']}>
        <Chip tone="accent">{w.kinds[source.kind]}</Chip>
        <span>{source.publisher ?? w.noPublisher}</span>
        <span aria-hidden>·</span>
        <span>{w.marked(marked)}</span>
        <span aria-hidden>·</span>
        <span className={styles['hash']} title={w.hashWhy(source.sha256)}>
          {w.hash(short)}
        </span>
        <Chip tone="green" icon={ShieldCheck} title={w.lockedWhy}>
          {w.locked}
        </Chip>
        {lost > 0 && (
          <button type="button" className={styles['lost']} onClick={onShowLost}>
            <Chip tone="red" icon={TriangleAlert}>
              {w.notHere(lost)}
            </Chip>
          </button>
        )}
      </div>
    </header>
  )
}
