import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { Button } from '../../../parts/Button'
import field from '../../../parts/field.module.css'
import { words } from '../../../words'
import styles from './EditText.module.css'

interface EditTextProps {
  readonly label: string
  readonly onApply: (text: string) => void
  readonly onCancel: () => void
}

/** Asks for the words that shall stand in brackets. Enter applies, Escape leaves all as it was. */
export const EditText = ({ label, onApply, onCancel }: EditTextProps) => {
  const [text, type] = useState('')
  const apply = () => text.trim() !== '' && onApply(text)
  return (
    <div className={styles['ask']} ref={bringIntoView}>
      <TextField aria-label={label} value={text} onChange={type} autoFocus>
        <Input
          className={field['input'] ?? ''}
          placeholder={label}
          maxLength={200}
          dir="auto"
          onKeyDown={(event) => {
            if (event.key === 'Enter') apply()
            else if (event.key === 'Escape') onCancel()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      </TextField>
      <div className={styles['buttons']}>
        <Button onPress={onCancel} kind="quiet">
          {words.quotes.editing.cancel}
        </Button>
        <Button onPress={apply} isDisabled={text.trim() === ''}>
          {words.quotes.editing.apply}
        </Button>
      </div>
    </div>
  )
}

/** With its buttons: the field alone would be in view, and what applies it under the edge. */
const bringIntoView = (ask: HTMLElement | null): void => ask?.scrollIntoView({ block: 'nearest' })
