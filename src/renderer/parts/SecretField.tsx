import { Eye, EyeOff } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { words } from '../words'
import { IconButton } from './IconButton'
import styles from './SecretField.module.css'
import { Written, saidOf } from './Written'
import field from './field.module.css'

interface SecretFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (secret: string) => void
  readonly onEnter: () => void
  readonly hint?: string
  readonly trouble?: string | null
  readonly autoFocus?: boolean
  /** It is read from paper: there is nothing to hide. */
  readonly isShown?: boolean
}

/** A passphrase: hidden until somebody wants to see it, and never kept as a draft. */
export const SecretField = (props: SecretFieldProps) => {
  const { label, value, onChange, onEnter, hint, trouble, autoFocus = false, isShown = false } = props
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [hasCapsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  const said = { label, hint, trouble: trouble ?? (hasCapsLock && !isShown ? words.vault.capsLock : null) }
  return (
    <Written id={id} {...said} isWaiting={false}>
      <div className={styles['row']}>
        <input
          id={id}
          type={isOpen || isShown ? 'text' : 'password'}
          className={`${field['input']} ${isShown ? styles['code'] : ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            look(event)
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onEnter()
          }}
          onKeyUp={look}
          spellCheck={false}
          autoComplete="off"
          maxLength={1_000}
          dir="auto"
          {...(autoFocus ? { autoFocus } : {})}
          {...saidOf(id, said)}
        />
        {!isShown && (
          <IconButton
            icon={isOpen ? EyeOff : Eye}
            label={words.vault.show}
            isPressed={isOpen}
            onPress={() => setOpen(!isOpen)}
          />
        )}
      </div>
    </Written>
  )
}
