import { Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components'
import { longestProse } from '#core/model'
import { useDraft } from '../state/useDraft'
import { WaitsForDisk } from './WaitsForDisk'
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
export const TextArea = ({
  label,
  value,
  onChange,
  placeholder,
  hint,
  lines = 2,
  isLabelHidden,
  autoFocus,
  isReading = false,
}: TextAreaProps) => {
  const { text, type, isWaiting } = useDraft(value, onChange)
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={text}
      onChange={type}
      {...(autoFocus === undefined ? {} : { autoFocus })}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <AriaTextArea
        className={`${styles['input']} ${styles['area']} ${isReading ? styles['reading'] : ''}`}
        rows={lines}
        style={{ minHeight: lines * (isReading ? 24 : 19) + 12 }}
        spellCheck={false}
        dir="auto"
        maxLength={longestProse}
        onPaste={pasteProse()}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      {isWaiting && <WaitsForDisk />}
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  )
}
