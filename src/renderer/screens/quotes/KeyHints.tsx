import { Kbd } from '../../parts/Kbd'
import styles from './KeyHints.module.css'

export interface Hint {
  readonly keys: readonly string[]
  readonly does: string
}

/** The keys that mean something now, at the foot of what they work on. A screen reader hears them from the commands. */
export const KeyHints = ({ hints }: { readonly hints: readonly Hint[] }) => (
  <div className={styles['hints']} aria-hidden>
    {hints.map(({ keys, does }) => (
      <span key={does} className={styles['hint']}>
        {keys.map((key) => (
          <Kbd key={key} keys={key} />
        ))}
        {does}
      </span>
    ))}
  </div>
)
