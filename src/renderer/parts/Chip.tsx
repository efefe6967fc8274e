import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Chip.module.css'

interface ChipProps {
  readonly children: ReactNode
  readonly tone?: 'neutral' | 'accent' | 'green' | 'gold' | 'red'
  readonly icon?: LucideIcon
  readonly title?: string
}

/** A word or number that says what state something is in. */
export const Chip = ({ children, tone = 'neutral', icon: Icon, title }: ChipProps) => (
  <span className={`${styles['chip']} ${styles[tone]}`} title={title}>
    {Icon !== undefined && <Icon size={11} strokeWidth={2} aria-hidden />}
    {children}
  </span>
)
