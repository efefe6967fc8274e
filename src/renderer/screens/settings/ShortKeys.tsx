import { Kbd } from '../../parts/Kbd'
import { words } from '../../words'
import styles from './Settings.module.css'

const w = words.settings.keys

/** The keys that a day is made of; all of them are behind the question mark. */
const lines: readonly (readonly [title: string, keys: string])[] = [
  [w.keep, 'K'],
  [w.drop, 'X'],
  [w.speaker, 'S'],
  [w.terms, 'W'],
  [w.themes, 'T'],
  [w.select, 'Space'],
  [w.shows, 'Shift+S'],
  [w.notices, 'F7'],
  [w.annotate, 'A'],
  [w.history, 'Mod+H'],
  [w.compare, 'D'],
  [w.find, 'Mod+F'],
]

export const ShortKeys = () => (
  <dl className={styles['keys']}>
    {lines.map(([title, keys]) => (
      <div key={keys} className={styles['key']}>
        <dt>{title}</dt>
        <dd>
          <Kbd keys={keys} isRead />
        </dd>
      </div>
    ))}
  </dl>
)
