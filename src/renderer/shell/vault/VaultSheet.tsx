import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '#contract/failures'
import { Button } from '../../parts/Button'
import { SecretField } from '../../parts/SecretField'
import { Sheet } from '../../parts/Sheet'
import { tell } from '../../state/actions'
import { useSession } from '../../state/session'
import { changePassphrase, protect, renewCode, stopChanging, unprotect } from '../../state/vault'
import { words } from '../../words'
import { RecoveryCode } from './RecoveryCode'
import { Refused } from './Refused'
import styles from './Vault.module.css'
import { progressWords } from './progressWords'

const w = words.vault

/** What can be done with the passphrase of a library. */
export type VaultAct = 'protect' | 'change' | 'renew' | 'off'

/** What each asks for, and says. */
const acts = {
  protect: { title: w.protectTitle, what: w.protectWhat, button: w.protectNow, asksBefore: false, asksNext: true },
  change: { title: w.changeTitle, what: '', button: w.changeNow, asksBefore: true, asksNext: true },
  renew: { title: w.renewTitle, what: w.renewWhat, button: w.renewNow, asksBefore: true, asksNext: false },
  off: { title: w.offTitle, what: w.offWhat, button: w.offNow, asksBefore: true, asksNext: false },
} as const

interface VaultSheetProps {
  readonly act: VaultAct
  readonly onClose: () => void
}

/** Asks for the secrets that an act needs, does it, and shows the code that came of it until it was written down. */
export const VaultSheet = ({ act, onClose }: VaultSheetProps) => {
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  // A code that was not written down is not closed by a press beside it.
  const close = (): void => {
    if (!isBusy && code === null) onClose()
  }
  return (
    <Sheet icon={Lock} title={code === null ? acts[act].title : w.codeTitle} onClose={close}>
      {code === null ? (
        <Asking act={act} isBusy={isBusy} onBusy={setBusy} onCode={setCode} onClose={onClose} />
      ) : (
        <RecoveryCode code={code} onClose={onClose} />
      )}
    </Sheet>
  )
}

interface AskingProps extends VaultSheetProps {
  readonly isBusy: boolean
  readonly onBusy: (isBusy: boolean) => void
  readonly onCode: (code: string) => void
}

const Asking = ({ act, isBusy, onBusy, onCode, onClose }: AskingProps) => {
  const { what, button, asksBefore, asksNext } = acts[act]
  const [before, setBefore] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const sealing = useSession((state) => state.sealing)
  const isComplete = (!asksBefore || before !== '') && (!asksNext || (next !== '' && next === again))
  const send = async (): Promise<void> => {
    if (!isComplete || isBusy) return
    onBusy(true)
    const done = await perform(act, before, next)
    onBusy(false)
    if ('failure' in done) return setFailure(done.failure)
    if (done.code !== null) return onCode(done.code)
    onClose()
    tell({ tone: 'good', text: act === 'off' ? w.isOff : w.changed, topic: 'vault' })
  }
  return (
    <div className={`${styles['form']} ${styles['inSheet']}`}>
      {what !== '' && <p className={styles['note']}>{what}</p>}
      {asksBefore && (
        <SecretField autoFocus label={w.before} value={before} onChange={setBefore} onEnter={() => void send()} />
      )}
      {asksNext && (
        <>
          <SecretField
            autoFocus={!asksBefore}
            label={w.next}
            hint={w.nextHint}
            value={next}
            onChange={setNext}
            onEnter={() => void send()}
          />
          <SecretField
            label={w.again}
            value={again}
            trouble={again !== '' && again.length >= next.length && again !== next ? w.differ : null}
            onChange={setAgain}
            onEnter={() => void send()}
          />
        </>
      )}
      {act === 'protect' && <p className={styles['note']}>{w.lost}</p>}
      {failure !== null && !isBusy && <Refused failure={failure} />}
      <div className={styles['foot']}>
        {isBusy && sealing !== null && (
          <p role="status" className={styles['note']}>
            {progressWords(sealing)}
          </p>
        )}
        {isBusy ? (
          sealing !== null && <Button onPress={stopChanging}>{w.stop}</Button>
        ) : (
          <Button onPress={onClose}>{w.cancel}</Button>
        )}
        <Button kind="primary" keys="Enter" isDisabled={!isComplete || isBusy} onPress={() => void send()}>
          {button}
        </Button>
      </div>
    </div>
  )
}

type Done = { readonly code: string | null } | { readonly failure: Failure }

const perform = async (act: VaultAct, before: string, next: string): Promise<Done> => {
  if (act === 'protect' || act === 'renew') {
    const reply = await (act === 'protect' ? protect(next) : renewCode(before))
    return reply.ok ? { code: reply.value.code } : { failure: reply.failure }
  }
  const reply = await (act === 'change' ? changePassphrase(before, next) : unprotect(before))
  return reply.ok ? { code: null } : { failure: reply.failure }
}
