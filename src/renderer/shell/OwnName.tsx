import { Button } from '../parts/Button'
import { Sheet } from '../parts/Sheet'
import { TextField } from '../parts/TextField'
import { changePreferences, show } from '../state/actions'
import { useSession } from '../state/session'
import { words } from '../words'
import styles from './OwnName.module.css'

const w = words.shell.ownName

/** Who works here, asked once: every kit begun from now on says by whom it was prepared. */
export const OwnName = () => {
  const { ownName } = useSession((state) => state.preferences)
  return (
    <Sheet title={w.title} onClose={() => show(null)}>
      <div className={styles['name']}>
        <TextField
          autoFocus
          label={w.label}
          value={ownName}
          hint={w.hint}
          onChange={(text) => changePreferences({ ownName: text })}
        />
        <div className={styles['foot']}>
          <Button onPress={() => show(null)}>{w.close}</Button>
        </div>
      </div>
    </Sheet>
  )
}
