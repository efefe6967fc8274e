import { runCommand } from '../../commands/commands'
import { drawnBy } from '../../parts/drawnBy'
import { Kbd } from '../../parts/Kbd'
import { KeyButton } from '../../parts/KeyButton'
import styles from './KeyHints.module.css'

export interface Hint {
  readonly keys: readonly string[]
  readonly does: string
}

interface KeyHintsProps {
  readonly hints: readonly Hint[]
  /** What the keys do to the row in front. */
  readonly acts?: readonly { readonly keys: string; readonly title: string; readonly command: string }[]
}

/** The keys that mean something now, at the foot of what they work on. A screen reader hears them from the commands. */
const DrawnKeyHints = ({ hints, acts }: KeyHintsProps) => (
  <div className={styles['hints']} aria-hidden>
    {acts?.map(({ keys, title, command }) => (
      <KeyButton key={command} keys={keys} title={title} onPress={() => runCommand(command)} />
    ))}
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

/** A command does the same to every row: which of them there are is all that is seen. */
export const KeyHints = drawnBy(DrawnKeyHints, ({ hints, acts }) => [
  hints,
  acts?.map(({ command, title }) => `${command} ${title}`).join('\n'),
])
