import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { dismiss } from '../state/actions'
import { useSession } from '../state/session'
import type { Toast } from '../state/toast'
import { words } from '../words'
import styles from './Toasts.module.css'

/** Good and plain notices leave after this many milliseconds, while nobody points at them. */
const staying = 7_000

/** The notices at the foot of the window, the newest lowest. A screen reader hears each as it comes. */
export const Toasts = () => {
  const toasts = useSession((state) => state.toasts)
  return (
    <div className={styles['toasts']} role="log" aria-live="polite" aria-label={words.shell.notices}>
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

const Notice = ({ toast }: { readonly toast: Toast }) => {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (toast.tone === 'bad' || isHeld) return
    const timer = setTimeout(() => dismiss(toast.id), staying)
    return () => clearTimeout(timer)
  }, [toast, isHeld])
  return (
    <div
      className={`${styles['toast']} ${styles[toast.tone]}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'good' && <CircleCheck size={16} aria-hidden />}
      {toast.tone === 'bad' && <TriangleAlert size={16} aria-hidden />}
      <div className={styles['words']}>
        <p>{toast.text}</p>
        {toast.detail !== '' && <p className={styles['detail']}>{toast.detail}</p>}
      </div>
      {toast.action !== null && (
        <Button
          className={styles['action'] ?? ''}
          onPress={() => {
            toast.action?.run()
            dismiss(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button className={styles['close'] ?? ''} aria-label={words.shell.closeNotice} onPress={() => dismiss(toast.id)}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}
