import { Lock, ScrollText } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '#contract/failures'
import { Button } from '../../parts/Button'
import { SecretField } from '../../parts/SecretField'
import { useSession } from '../../state/session'
import { type Secret, unlock, unlockByCode } from '../../state/vault'
import { words } from '../../words'
import { useAppearance } from '../useAppearance'
import { RecoveryCode } from './RecoveryCode'
import { Refused } from './Refused'
import styles from './Vault.module.css'
import { progressWords } from './progressWords'

const w = words.vault

interface UnlockProps {
  readonly onUnlocked: () => void
}

/** The whole window while the library is locked. */
export const Unlock = ({ onUnlocked }: UnlockProps) => {
  useAppearance()
  const [opens, setOpens] = useState<Secret>('passphrase')
  const [code, setCode] = useState<string | null>(null)
  return (
    <div className={styles['locked']}>
      <header className={styles['bar']}>
        <ScrollText size={18} strokeWidth={1.75} aria-hidden />
        {words.shell.product}
      </header>
      <main className={styles['middle']}>
        <section className={styles['box']} aria-labelledby="locked">
          <Lock size={26} strokeWidth={1.5} aria-hidden />
          {code === null ? (
            <>
              <h1 id="locked">{w.title}</h1>
              <p className={styles['note']}>{opens === 'passphrase' ? w.what : w.codeWhat}</p>
              <Secrets key={opens} opens={opens} onUnlocked={onUnlocked} onCode={setCode} />
              <Button kind="quiet" onPress={() => setOpens(opens === 'code' ? 'passphrase' : 'code')}>
                {opens === 'code' ? w.byPassphrase : w.byCode}
              </Button>
              {opens === 'code' && <p className={styles['note']}>{w.lost}</p>}
            </>
          ) : (
            <>
              <h1 id="locked">{w.codeTitle}</h1>
              <p className={styles['note']}>{w.codeUntold}</p>
              <RecoveryCode code={code} onClose={onUnlocked} />
            </>
          )}
        </section>
      </main>
    </div>
  )
}

interface SecretsProps extends UnlockProps {
  readonly opens: Secret
  readonly onCode: (code: string) => void
}

const Secrets = ({ opens, onUnlocked, onCode }: SecretsProps) => {
  const [secret, setSecret] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const sealing = useSession((state) => state.sealing)
  const isComplete = secret !== '' && (opens === 'passphrase' || (next !== '' && next === again))
  const send = async (): Promise<void> => {
    if (!isComplete || isBusy) return
    setBusy(true)
    const done = await (opens === 'code' ? unlockByCode(secret, next) : unlock(secret))
    setBusy(false)
    if ('failure' in done) return setFailure(done.failure)
    if (done.code === null) return onUnlocked()
    onCode(done.code)
  }
  return (
    <div className={styles['form']}>
      <SecretField
        autoFocus
        isShown={opens === 'code'}
        label={opens === 'code' ? w.code : w.passphrase}
        {...(opens === 'code' ? { hint: w.codeHint } : {})}
        value={secret}
        onChange={setSecret}
        onEnter={() => void send()}
      />
      {opens === 'code' && (
        <>
          <SecretField label={w.next} hint={w.nextHint} value={next} onChange={setNext} onEnter={() => void send()} />
          <SecretField
            label={w.again}
            value={again}
            trouble={again !== '' && again.length >= next.length && again !== next ? w.differ : null}
            onChange={setAgain}
            onEnter={() => void send()}
          />
        </>
      )}
      {failure !== null && !isBusy && <Refused failure={failure} />}
      <Button kind="primary" keys="Enter" isWide isDisabled={!isComplete || isBusy} onPress={() => void send()}>
        {isBusy ? (sealing === null ? w.unlocking : progressWords(sealing)) : w.unlock}
      </Button>
    </div>
  )
}
