import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import field from '../../parts/field.module.css'
import { Button } from '../../parts/Button'
import { unlock } from '../../state/actions'
import { words } from '../../words'
import styles from './Arrivals.module.css'

interface UnlockProps {
  readonly name: string
  /** Under which the desk keeps the file. */
  readonly waits: string
}

const w = words.imports

/** Asks for what opens a locked file. It is used once and kept nowhere. */
export const Unlock = ({ name, waits }: UnlockProps) => {
  const [password, setPassword] = useState('')
  const open = (): void => {
    if (password !== '') void unlock(waits, password)
  }
  return (
    <form
      className={styles['unlock']}
      data-first
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <TextField
        className={field['field'] ?? ''}
        aria-label={w.password({ name })}
        type="password"
        value={password}
        onChange={setPassword}
      >
        <Input className={field['input'] ?? ''} autoComplete="off" maxLength={500} />
      </TextField>
      <Button isDisabled={password === ''} onPress={open}>
        {w.open}
      </Button>
    </form>
  )
}
