import { useState } from 'react'
import { Button } from '../../../parts/Button'
import field from '../../../parts/field.module.css'
import styles from './ReasonForm.module.css'

interface ReasonFormProps {
  /** What the source says of it, and what follows. */
  readonly question: string
  /** What is typed, and what giving it does. */
  readonly label: string
  readonly action: string
  /** In UTF-16 units. */
  readonly longest: number
  readonly onGiven: (reason: string) => void
}

/** What is done with a reason, and not without one. */
export const ReasonForm = ({ question, label, action, longest, onGiven }: ReasonFormProps) => {
  const [reason, type] = useState('')
  const give = (): void => {
    if (reason.trim() !== '') onGiven(reason.trim())
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <p className={styles['question']}>{question}</p>
      <input
        className={field['input']}
        aria-label={label}
        placeholder={label}
        value={reason}
        maxLength={longest}
        // The question was asked by what was pressed: the answer is typed at once.
        autoFocus
        onChange={(event) => type(event.target.value)}
      />
      <Button kind="primary" isDisabled={reason.trim() === ''} onPress={give}>
        {action}
      </Button>
    </form>
  )
}
