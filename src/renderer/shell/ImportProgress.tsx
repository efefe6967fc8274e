import { Label, ProgressBar } from 'react-aria-components'
import type { BegunQuotation } from '#contract/views'
import { Button } from '../parts/Button'
import { cancelImport } from '../state/actions'
import { useSession } from '../state/session'
import { words } from '../words'
import { filledTo } from '../parts/filledTo'
import styles from './ImportProgress.module.css'

const w = words.imports

/**
 * How far reading has got, which file it is at, and the way to stop it. What is in within a moment is in before a bar could
 * be read: the card waits with showing itself.
 */
export const ImportProgress = () => {
  const importing = useSession((state) => state.importing)
  if (importing === null) return null
  const { name, done, total, found = [] } = importing
  return (
    <div className={`${styles['card']} ${found.length === 0 ? '' : styles['wide']}`}>
      {found.length > 0 && <Begun found={found} />}
      <ProgressBar className={styles['progress'] ?? ''} value={done} maxValue={total} isIndeterminate={total < 2}>
        {({ percentage }) => (
          <>
            <Label>{w.working({ number: Math.min(done + 1, total), total })}</Label>
            <span className={styles['name']}>{name === '' ? w.pasted : name}</span>
            <div className={styles['track']}>
              <div
                className={`${styles['bar']} ${percentage === undefined ? styles['endless'] : ''}`}
                style={percentage === undefined ? {} : filledTo(percentage / 100)}
              />
            </div>
          </>
        )}
      </ProgressBar>
      <Button kind="quiet" onPress={cancelImport}>
        {w.stop}
      </Button>
    </div>
  )
}

/** What the first pages of a long text say, for whoever waits for the rest: to be looked at, not yet to be decided. */
const Begun = ({ found }: { readonly found: readonly BegunQuotation[] }) => (
  <section className={styles['begun']} aria-label={w.begun}>
    <h2>{w.begun}</h2>
    <p>{w.begunDetail}</p>
    <ul>
      {found.map(({ words: quoted, speaker }, at) => (
        <li key={at}>
          <q data-quoted="proposed" dir="auto">
            {quoted}
          </q>
          {speaker !== '' && <span dir="auto">{speaker}</span>}
        </li>
      ))}
    </ul>
  </section>
)
