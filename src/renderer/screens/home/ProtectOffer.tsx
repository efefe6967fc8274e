import { Button } from '../../parts/Button'
import { go } from '../../state/actions'
import { useSession } from '../../state/session'
import { words } from '../../words'
import styles from './Kits.module.css'

/** Before the first kit: that it will lie there unencrypted, and where that is changed. Whoever goes on has passed it by. */
export const ProtectOffer = () => {
  const isPlain = useSession((state) => state.vault?.state === 'plain')
  if (!isPlain) return null
  return (
    <div className={styles['offer']}>
      <p>{words.vault.offered}</p>
      <Button kind="quiet" onPress={() => go({ screen: 'settings' })}>
        {words.vault.protect}
      </Button>
    </div>
  )
}
