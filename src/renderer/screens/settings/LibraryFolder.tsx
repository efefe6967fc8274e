import { useState } from 'react'
import { Button } from '../../parts/Button'
import { moveLibrary } from '../../state/actions'
import { words } from '../../words'
import styles from './Settings.module.css'

const w = words.settings

/** Where the kits stand, and the way to another place. */
export const LibraryFolder = ({ folder }: { readonly folder: string }) => {
  const [isMoving, setMoving] = useState(false)
  const move = (): void => {
    setMoving(true)
    void moveLibrary().finally(() => setMoving(false))
  }
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['folder']}>{folder}</p>
        <Button onPress={move} isDisabled={isMoving}>
          {isMoving ? w.movingLibrary : w.moveLibrary}
        </Button>
      </div>
      <p className={styles['note']}>{w.moveWhat}</p>
      <p className={styles['note']}>{w.libraryKept}</p>
    </>
  )
}
