import { keyLabels } from '../commands/pressed'
import { useSession } from '../state/session'
import styles from './Kbd.module.css'

interface KbdProps {
  /** As commands write it: `Mod+K`. */
  readonly keys: string
  /** On a dark or coloured ground. */
  readonly onFill?: boolean
}

/** A key as it is printed on the keyboard. Decoration to a screen reader: the command says its key by itself. */
export const Kbd = ({ keys, onFill = false }: KbdProps) => {
  const platform = useSession((state) => state.info?.platform ?? 'linux')
  return (
    <kbd className={`${styles['kbd']} ${onFill ? styles['onFill'] : ''}`} aria-hidden>
      {keyLabels(keys, platform).join(' ')}
    </kbd>
  )
}
