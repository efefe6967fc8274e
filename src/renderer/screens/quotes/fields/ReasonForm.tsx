import { useState } from 'react'
import { Button } from '../../../parts/Button'
import field from '../../../parts/field.module.css'
import { words } from '../../../words'
import styles from './ReasonForm.module.css'

interface ReasonFormProps {
  /** What the source says of it, and what follows. */
  readonly question: string
  readonly onGiven: (reason: string) => void
}

/** A speaker whom the source does not name there is set with a reason, and not without one. */
export const ReasonForm = ({ question, onGiven }: ReasonFormProps) => {
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
        aria-label={words.quotes.speaker.reason}
        placeholder={words.quotes.speaker.reason}
        value={reason}
        maxLength={500}
        // The question was asked by choosing a name: the answer is typed at once.
        autoFocus
        onChange={(event) => type(event.target.value)}
      />
      <Button kind="primary" isDisabled={reason.trim() === ''} onPress={give}>
        {words.quotes.speaker.setByHand}
      </Button>
    </form>
  )
}
