import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { Kbd } from './Kbd'
import { Pressable } from './Pressable'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** `primary` once per screen at most; `quiet` has no border; `danger` is for what leaves something out. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  /** The key that does the same, as commands write it. */
  readonly keys?: string
  readonly isDisabled?: boolean
  /** What a screen reader says, when the words on the button are not enough. */
  readonly label?: string
  readonly isWide?: boolean
  readonly autoFocus?: boolean
}

/** Does one thing: whoever double-clicks it means one. */
export const Button = ({ children, kind = 'plain', icon: Icon, keys, label, isWide = false, ...rest }: ButtonProps) => (
  <Pressable
    isOnce
    className={`${styles['button']} ${styles[kind]} ${isWide ? styles['wide'] : ''}`}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...rest}
  >
    {Icon !== undefined && <Icon size={15} strokeWidth={1.75} aria-hidden />}
    <span className={styles['words']}>{children}</span>
    {keys !== undefined && <Kbd keys={keys} onFill={kind === 'primary'} />}
  </Pressable>
)
