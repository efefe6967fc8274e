import { Eye, Hourglass, Lock } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import type { WaitingChanges } from '#contract/views'
import { asks, saveCopy } from '../../state/actions'
import { useSession } from '../../state/session'
import { typed } from '../../state/typing'
import { words } from '../../words'
import { clockTime } from '../../words/dates'
import styles from './DiskState.module.css'
import { reasonFor } from './reason'

const w = words.disk

/** The state of the disk, at the foot of the window: what is saved, what waits and why, and what helps. */
export const DiskState = () => {
  const saving = useSession((state) => state.saving)
  const isReadOnly = useSession((state) => state.open?.readOnly === true)
  const isTyping = useSyncExternalStore(typed.listen, () => typed.read().size > 0)
  if (isReadOnly)
    return (
      <span className={styles['waiting']}>
        <Eye size={13} aria-hidden />
        {w.readOnly}
      </span>
    )
  if (saving.state === 'waiting') return <Waiting waiting={saving.waiting} />
  const isSaving = saving.state === 'saving' || isTyping
  const cameBack = saving.state === 'saved' ? (saving.cameBack ?? null) : null
  return (
    <span className={styles['item']} role="status">
      <span className={`${styles['dot']} ${styles[isSaving ? 'saving' : 'saved']}`} aria-hidden />
      {isSaving ? words.shell.saving : words.shell.saved}
      {!isSaving && saving.at !== null && <span>{clockTime(new Date(saving.at))}</span>}
      {cameBack !== null && <span className={styles['news']}>{w.cameBack({ changes: cameBack.changes })}</span>}
    </span>
  )
}

const Waiting = ({ waiting }: { readonly waiting: WaitingChanges }) => {
  const kitId = useSession((state) => state.open?.kit.id ?? null)
  const title = useSession((state) => state.open?.kit.event.title ?? '')
  const seconds = useSecondsUntil(waiting.nextTry)
  const Icon = waiting.failure.code === 'disk.readOnly' ? Lock : Hourglass
  const help = (): void => {
    if (kitId === null) return
    if (waiting.failure.code === 'kit.split') asks({ kind: 'split', kitId, title })
    else void saveCopy(kitId)
  }
  return (
    <>
      <span className={styles['waiting']} role="status">
        <Icon size={13} aria-hidden />
        {w.waiting({ changes: waiting.changes, reason: reasonFor(waiting.failure) })}
      </span>
      <span className={styles['item']}>{seconds < 1 ? w.tryingAgain : w.triesAgain({ seconds })}</span>
      <Button className={styles['help'] ?? ''} onPress={help}>
        {waiting.failure.code === 'kit.split' ? w.split.mine : w.saveCopy}
      </Button>
    </>
  )
}

const useSecondsUntil = (moment: string): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil((Date.parse(moment) - now) / 1_000))
}
