import { memo } from 'react'
import { keyLabels } from '../commands/pressed'
import { useSession } from '../state/session'
import styles from './Kbd.module.css'

interface KbdProps {
  /** As commands write it: `Mod+K`. */
  readonly keys: string
  /** On a dark or coloured ground. */
  readonly onFill?: boolean
  /** The key is the news, not a reminder beside a name: a screen reader says it. */
  readonly isRead?: boolean
}

/** A key as it is printed on the keyboard. Beside a button it is decoration to a screen reader. */
export const Kbd = memo(({ keys, onFill = false, isRead = false }: KbdProps) => {
  const platform = useSession((state) => state.info?.platform ?? 'linux')
  return (
    <kbd className={`${styles['kbd']} ${onFill ? styles['onFill'] : ''}`} aria-hidden={!isRead}>
      {keyLabels(keys, platform).join(' ')}
    </kbd>
  )
})
Kbd.displayName = 'Kbd'
