import type { LucideIcon } from 'lucide-react'
import styles from './IconButton.module.css'
import { Pressable } from './Pressable'
import { useTip } from './useTip'

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
}: IconButtonProps) => {
  const { tip, ...heard } = useTip(label, keys)
  return (
    <>
      <Pressable
        className={`${styles['button']} ${isFramed ? styles['framed'] : ''}`}
        aria-label={label}
        isDisabled={isDisabled}
        {...heard}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...(onPress === undefined ? {} : { onPress })}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Pressable>
      {tip}
    </>
  )
}
