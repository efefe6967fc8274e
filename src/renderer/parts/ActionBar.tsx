import { Kbd } from './Kbd'
import styles from './ActionBar.module.css'
import type { RowAct } from './rowAct'
import { words } from '../words'

interface ActionBarProps {
  /** How many rows are ticked. */
  readonly number: number
  readonly acts: readonly RowAct[]
  /** What it will not do to some of them, and why. */
  readonly note?: string
  readonly onLetGo: () => void
}

const w = words.parts.ticked

/** Tells the stylesheets how much room the bar takes over the foot of the window: what is said there stands above it. */
const raised = (bar: HTMLElement | null) => {
  if (bar === null) return undefined
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => style.setProperty('--action-bar', `${bar.offsetHeight + margins}px`))
  observer.observe(bar)
  return () => {
    observer.disconnect()
    style.removeProperty('--action-bar')
  }
}

/** Pixels above and below the bar. */
const margins = 12

/** What can be done to all that is ticked, over the foot of its list. */
export const ActionBar = ({ number, acts, note, onLetGo }: ActionBarProps) =>
  number === 0 ? null : (
    <div ref={raised} className={styles['bar']} role="toolbar" aria-label={w.label}>
      <span className={styles['number']} role="status">
        {w.number({ number })}
      </span>
      {acts.map(({ id, title, keys, isDisabled = false, run }) => (
        <button key={id} type="button" className={styles['act']} disabled={isDisabled} onClick={run}>
          {keys !== undefined && <Kbd keys={keys} onFill />}
          {title}
        </button>
      ))}
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      <button type="button" className={`${styles['act']} ${styles['last']}`} onClick={onLetGo}>
        <Kbd keys="Escape" onFill />
        {w.letGo}
      </button>
    </div>
  )
