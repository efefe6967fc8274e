import { type KeyboardEvent, useId } from 'react'
import { longestLine } from '#core/model'
import { useDraft } from '../state/useDraft'
import { Written, saidOf } from './Written'
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
export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, placeholder, hint, trouble, isLabelHidden, most = longestLine } = props
  const { onEnter, autoFocus, lang } = props
  const id = useId()
  const { text, type, isWaiting } = useDraft(value, onChange)
  const said = { label, isLabelHidden, hint, trouble }
  return (
    <Written id={id} {...said} isWaiting={isWaiting}>
      <input
        id={id}
        type="text"
        className={styles['input']}
        value={text}
        onChange={(event) => type(event.target.value)}
        spellCheck={false}
        dir="auto"
        maxLength={most}
        onPaste={pasteLine(most)}
        placeholder={placeholder}
        lang={lang}
        {...(autoFocus === true ? { autoFocus } : {})}
        {...saidOf(id, said)}
        {...(onEnter === undefined
          ? {}
          : {
              onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                onEnter(text)
              },
            })}
      />
    </Written>
  )
}
