import { Kbd } from '../../../parts/Kbd'
import { words } from '../../../words'
import styles from './KeyHints.module.css'

interface KeyHintsProps {
  readonly isBySentence: boolean
  readonly isQuoteChosen: boolean
}

const w = words.sources.keys

/** The keys that mean something now. */
export const KeyHints = ({ isBySentence, isQuoteChosen }: KeyHintsProps) => (
  <div className={styles['hints']} aria-hidden>
    {hintsFor(isBySentence, isQuoteChosen).map(({ keys, does }) => (
      <span key={does} className={styles['hint']}>
        {keys.map((key) => (
          <Kbd key={key} keys={key} />
        ))}
        {does}
      </span>
    ))}
  </div>
)

interface Hint {
  readonly keys: readonly string[]
  readonly does: string
}

const hintsFor = (isBySentence: boolean, isQuoteChosen: boolean): readonly Hint[] => {
  if (isBySentence) {
    return [
      { keys: ['ArrowUp', 'ArrowDown'], does: w.move },
      { keys: ['Space'], does: w.mark },
      { keys: ['Shift+ArrowDown'], does: w.extend },
      { keys: ['Q'], does: w.quote },
      { keys: ['M'], does: w.back },
    ]
  }
  if (isQuoteChosen) {
    return [
      { keys: ['Shift+ArrowRight'], does: w.end },
      { keys: ['Alt+Shift+ArrowLeft'], does: w.start },
      { keys: ['Alt+ArrowDown'], does: w.next },
      { keys: ['Escape'], does: w.back },
    ]
  }
  return [
    { keys: ['ArrowLeft', 'ArrowRight'], does: w.move },
    { keys: ['Shift+ArrowRight'], does: w.select },
    { keys: ['Mod+Shift+ArrowRight'], does: w.sentence },
    { keys: ['Q'], does: w.quote },
    { keys: ['Alt+ArrowDown'], does: w.next },
  ]
}
