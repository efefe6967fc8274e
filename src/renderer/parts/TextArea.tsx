import { useId } from 'react'
import { longestProse } from '#core/model'
import { useDraft } from '../state/useDraft'
import { Written, saidOf } from './Written'
import styles from './field.module.css'
import { pasteProse } from './pasting'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => Promise<unknown> | void
  readonly placeholder?: string
  readonly hint?: string
  /** The least number of lines shown; the field grows with its text. */
  readonly lines?: number
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  /** Set in the reading face, as it will be printed. */
  readonly isReading?: boolean
}

/** Free text of several lines. Give it a `key` of the thing it belongs to. */
export const TextArea = (props: TextAreaProps) => {
  const { label, value, onChange, placeholder, hint, lines = 2, isLabelHidden, autoFocus, isReading = false } = props
  const id = useId()
  const { text, type, isWaiting } = useDraft(value, onChange)
  const said = { label, isLabelHidden, hint }
  return (
    <Written id={id} {...said} isWaiting={isWaiting}>
      <textarea
        id={id}
        className={`${styles['input']} ${styles['area']} ${isReading ? styles['reading'] : ''}`}
        value={text}
        onChange={(event) => type(event.target.value)}
        rows={lines}
        style={{ minHeight: lines * (isReading ? 24 : 19) + 12 }}
        spellCheck={false}
        dir="auto"
        maxLength={longestProse}
        onPaste={pasteProse()}
        placeholder={placeholder}
        {...(autoFocus === true ? { autoFocus } : {})}
        {...saidOf(id, said)}
      />
    </Written>
  )
}
