import { useState } from 'react'
import { Button } from '../Button'
import { TextField } from '../TextField'
import { words } from '../../words'
import styles from './RichTextField.module.css'
import { safeAddress } from './schema'

interface LinkFormProps {
  /** The address there is; null: a new link. */
  readonly address: string | null
  readonly onSet: (address: string) => void
  readonly onRemove: () => void
}

export const LinkForm = ({ address, onSet, onRemove }: LinkFormProps) => {
  const [typed, setTyped] = useState(address ?? '')
  const [isTried, setTried] = useState(false)
  const safe = safeAddress(typed)
  return (
    <form
      className={styles['linkForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (safe === null) setTried(true)
        else onSet(safe)
      }}
    >
      <TextField
        label={words.parts.richText.address}
        value={typed}
        onChange={setTyped}
        hint={words.parts.richText.addressHint}
        trouble={isTried && safe === null ? words.parts.richText.badAddress : null}
        autoFocus
      />
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={() => (safe === null ? setTried(true) : onSet(safe))}>
          {words.parts.richText.setLink}
        </Button>
        {address !== null && <Button onPress={onRemove}>{words.parts.richText.unlink}</Button>}
      </div>
    </form>
  )
}
