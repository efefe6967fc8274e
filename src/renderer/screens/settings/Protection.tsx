import { useState } from 'react'
import { Button } from '../../parts/Button'
import { Select } from '../../parts/Select'
import { VaultSheet, type VaultAct } from '../../shell/vault/VaultSheet'
import { useSession } from '../../state/session'
import { lock, lockAfter } from '../../state/vault'
import { words } from '../../words'
import styles from './Settings.module.css'

const w = words.vault

/** Whether the library opens with a passphrase, and everything that can be done about that. */
export const Protection = () => {
  const vault = useSession((state) => state.vault)
  const [act, setAct] = useState<VaultAct | null>(null)
  const isProtected = vault?.state === 'unlocked'
  return (
    <section className={styles['card']} aria-label={w.card}>
      <h3>{w.card}</h3>
      <p className={styles['note']}>{isProtected ? w.sealed : w.plain}</p>
      {vault?.isOnItsWay === true && <p className={styles['note']}>{w.onItsWay}</p>}
      {isProtected ? (
        <>
          <div className={styles['protection']}>
            <Select
              label={w.lockAfter}
              value={String(vault.lockAfter)}
              choices={minutesWith(vault.lockAfter).map((minutes) => ({
                value: String(minutes),
                title: w.minutes({ minutes }),
              }))}
              onChange={(minutes) => void lockAfter(Number(minutes))}
            />
            <Button keys="Mod+L" onPress={() => void lock()}>
              {w.lockNow}
            </Button>
          </div>
          <div className={styles['acts']}>
            <Button kind="quiet" onPress={() => setAct('change')}>
              {w.change}
            </Button>
            <Button kind="quiet" onPress={() => setAct('renew')}>
              {w.renew}
            </Button>
            <Button kind="quiet" onPress={() => setAct('off')}>
              {w.off}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles['act']}>
          <Button isDisabled={vault === null} onPress={() => setAct('protect')}>
            {w.protect}
          </Button>
        </div>
      )}
      {act !== null && <VaultSheet act={act} onClose={() => setAct(null)} />}
    </section>
  )
}

/** Those to choose from, and the one in use. */
const minutesWith = (inUse: number): readonly number[] =>
  [...new Set([5, 10, 30, 60, inUse, 0])].toSorted((one, other) => (one || Infinity) - (other || Infinity))
