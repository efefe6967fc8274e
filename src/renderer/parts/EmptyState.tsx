import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What to do, in one sentence. */
  readonly detail?: string
  readonly icon?: LucideIcon
  /** One real button. */
  readonly children?: ReactNode
}

export const EmptyState = ({ title, detail, icon: Icon, children }: EmptyStateProps) => (
  <div className={styles['empty']}>
    {Icon !== undefined && (
      <span className={styles['icon']}>
        <Icon size={26} strokeWidth={1.5} aria-hidden />
      </span>
    )}
    <h2 className={styles['title']}>{title}</h2>
    {detail !== undefined && <p className={styles['detail']}>{detail}</p>}
    {children}
  </div>
)
