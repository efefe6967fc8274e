import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip'

interface IconButtonProps {
  readonly icon: LucideIcon
  /** What it does: said by a screen reader and shown beside the pointer. */
  readonly label: string
  readonly keys?: string
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly isFramed?: boolean
  /** Set for buttons that stay down; left out for all others. */
  readonly isPressed?: boolean
}

export const IconButton = ({
  icon: Icon,
  label,
  keys,
  onPress,
  isDisabled = false,
  isFramed = false,
  isPressed,
}: IconButtonProps) => (
  <Tooltip words={label} {...(keys === undefined ? {} : { keys })}>
    <Button
      className={`${styles['button']} ${isFramed ? styles['framed'] : ''}`}
      aria-label={label}
      isDisabled={isDisabled}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </Button>
  </Tooltip>
)
