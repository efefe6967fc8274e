import type { KeyboardEvent } from 'react'
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components'
import { longestLine } from '#core/model'
import { useDraft } from '../state/useDraft'
import { WaitsForDisk } from './WaitsForDisk'
import styles from './field.module.css'
import { pasteLine } from './pasting'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Called for every change; give back the promise of `decide` so that the field knows when it is settled. */
  readonly onChange: (text: string) => Promise<unknown> | void
  readonly placeholder?: string
  /** A line below the field. */
  readonly hint?: string
  /** What is wrong with the value as it stands. */
  readonly trouble?: string | null
  readonly isLabelHidden?: boolean
  /** Longer input is not taken, in UTF-16 units. Left out: a line of the model. */
  readonly most?: number
  /** Enter was pressed: in a list of lines the next one begins. */
  readonly onEnter?: (typed: string) => void
  readonly autoFocus?: boolean
  readonly lang?: string
}

/** One line of text. Give it a `key` of the thing it belongs to. */
export const TextField = ({
  label,
  value,
  onChange,
  placeholder,
  hint,
  trouble,
  isLabelHidden,
  most = longestLine,
  onEnter,
  autoFocus,
  lang,
}: TextFieldProps) => {
  const { text, type, isWaiting } = useDraft(value, onChange)
  return (
    <AriaTextField
      className={styles['field'] ?? ''}
      value={text}
      onChange={type}
      isInvalid={trouble != null}
      {...(autoFocus === undefined ? {} : { autoFocus })}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Input
        className={styles['input'] ?? ''}
        spellCheck={false}
        dir="auto"
        maxLength={most}
        onPaste={pasteLine(most)}
        {...(onEnter === undefined
          ? {}
          : {
              onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                onEnter(text)
              },
            })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(lang === undefined ? {} : { lang })}
      />
      {isWaiting && <WaitsForDisk />}
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['trouble'] ?? ''}>{trouble}</FieldError>
    </AriaTextField>
  )
}
