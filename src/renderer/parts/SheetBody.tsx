import type { ReactNode } from 'react'
import styles from './SheetBody.module.css'

interface SheetBodyProps {
  readonly children: ReactNode
  /** Beside the buttons: what is to be known before one is pressed. */
  readonly note: ReactNode
  /** The note changes with what is chosen, and is said anew. */
  readonly isNoteSaid?: boolean
  readonly buttons: ReactNode
}

/** What a sheet asks, with its buttons at the foot; only what is asked scrolls. */
export const SheetBody = ({ children, note, isNoteSaid = false, buttons }: SheetBodyProps) => (
  <div className={styles['body']}>
    {children}
    <div className={styles['foot']}>
      <p className={styles['note']} {...(isNoteSaid ? { role: 'status' } : {})}>
        {note}
      </p>
      {buttons}
    </div>
  </div>
)
