import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { dismiss, fade, toastOf } from '../state/notices'
import type { Notice } from '../state/notice'
import { useSession } from '../state/session'
import { words } from '../words'
import styles from './Toasts.module.css'

/** Milliseconds for which a toast stays while nobody points at it. Trouble needs longer to be read, and stays open in the centre. */
const staying = { plain: 8_000, good: 8_000, bad: 20_000 } as const

/** Milliseconds after which a toast rises again: one that takes the place of another is simply there. */
const restful = 2_000

/** When the last toast left (`performance.now`). */
let lastLeft = -Infinity

/** The last thing said, at the foot of the window. A screen reader hears each as it comes. */
export const Toasts = () => {
  const toast = useSession(toastOf)
  return (
    <div className={styles['toasts']} role="log" aria-live="polite" aria-label={words.shell.notices}>
      {toast !== null && <Toast key={toast.id} notice={toast} />}
    </div>
  )
}

const Toast = ({ notice }: { readonly notice: Notice }) => {
  const [isHeld, setHeld] = useState(false)
  const [rises] = useState(() => performance.now() - lastLeft > restful)
  const { id, tone, text, detail, count, at, actions } = notice
  useEffect(
    () => () => {
      lastLeft = performance.now()
    },
    [],
  )
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => fade(id), staying[tone])
    return () => clearTimeout(timer)
  }, [id, tone, at, isHeld])
  return (
    <div
      className={`${styles['toast']} ${styles[tone]} ${rises ? styles['rises'] : ''}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'good' && <CircleCheck size={16} aria-hidden />}
      {tone === 'bad' && <TriangleAlert size={16} aria-hidden />}
      <div className={styles['words']}>
        <p>
          {text}
          {count > 1 && <span className={styles['count']}> {words.shell.times({ count })}</span>}
        </p>
        {detail !== '' && <p className={styles['detail']}>{detail}</p>}
      </div>
      {actions.map(({ label, run }) => (
        <Button
          key={label}
          className={styles['action'] ?? ''}
          onPress={() => {
            run()
            if (notice.tone !== 'bad') fade(id)
          }}
        >
          {label}
        </Button>
      ))}
      <Button className={styles['close'] ?? ''} aria-label={words.shell.closeNotice} onPress={() => dismiss(id)}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}
