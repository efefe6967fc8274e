import { Folder } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { moveLibrary } from '../../state/actions'
import { useSession } from '../../state/session'
import { words } from '../../words'
import styles from './Settings.module.css'

const w = words.settings

/** Where the kits stand, and the way to another place. */
export const LibraryFolder = () => {
  const folder = useSession((state) => state.info?.libraryFolder ?? '')
  const kits = useSession((state) => state.library?.length ?? 0)
  const [isMoving, setMoving] = useState(false)
  const move = (): void => {
    setMoving(true)
    void moveLibrary().finally(() => setMoving(false))
  }
  return (
    <section id="settings-library" className={styles['card']} aria-label={w.library} tabIndex={-1}>
      <h3>{w.library}</h3>
      <div className={styles['where']}>
        <Folder size={15} strokeWidth={1.75} aria-hidden />
        <p className={styles['folder']}>{folder}</p>
        <Button kind="quiet" onPress={move} isDisabled={isMoving}>
          {isMoving ? w.movingLibrary : w.moveLibrary}
        </Button>
      </div>
      <p className={styles['note']}>
        {words.shell.kits({ number: kits })}. {w.libraryKept}
      </p>
      <p className={styles['note']}>{w.moveWhat}</p>
    </section>
  )
}
