import { Kbd } from './Kbd'
import heard from './heard.module.css'
import styles from './KeyButton.module.css'

interface KeyButtonProps {
  /** As commands write them. */
  readonly keys: string
  /** Empty: the key says it to those who see, and `label` to those who hear. */
  readonly title: string
  readonly label?: string
  readonly onPress: () => void
}

/** What a key does, as a button for those who point. It takes no Tab stop: the key is the way by keyboard. */
export const KeyButton = ({ keys, title, label, onPress }: KeyButtonProps) => (
  <button
    type="button"
    tabIndex={-1}
    className={styles['key']}
    aria-keyshortcuts={keys}
    onClick={(event) => {
      event.stopPropagation()
      onPress()
    }}
  >
    <Kbd keys={keys} />
    {title}
    {label !== undefined && <span className={heard['heard']}>{label}</span>}
  </button>
)
