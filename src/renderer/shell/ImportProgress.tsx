import { Label, ProgressBar } from 'react-aria-components'
import { useSession } from '../state/session'
import { words } from '../words'
import styles from './ImportProgress.module.css'

/** How far a pile of files has got. A single text is in before a bar could be read. */
export const ImportProgress = () => {
  const importing = useSession((state) => state.importing)
  if (importing === null || importing.total < 2) return null
  return (
    <ProgressBar className={styles['card'] ?? ''} value={importing.done} maxValue={importing.total}>
      {({ percentage }) => (
        <>
          <Label>
            {words.imports.working({
              number: Math.min(importing.done + 1, importing.total),
              total: importing.total,
            })}
          </Label>
          <div className={styles['track']}>
            <div className={styles['bar']} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
