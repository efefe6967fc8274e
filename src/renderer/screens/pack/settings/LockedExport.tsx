import { Lock } from 'lucide-react'
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { fewestOfPassword } from '#contract/filePassword'
import type { Pack } from '#core/model'
import { Button } from '../../../parts/Button'
import field from '../../../parts/field.module.css'
import { Fold } from '../../../parts/Fold'
import { exportLocked } from '../../../state/actions'
import { useSession } from '../../../state/session'
import { words } from '../../../words'
import styles from './ExportPanel.module.css'

const w = words.pack.locked

/** A PDF apart that opens only with a password. What it loses by that is said before it is made. */
export const LockedExport = ({ pack }: { readonly pack: Pack }) => {
  const isBusy = useSession((state) => state.exporting !== null)
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const isShort = password.length < fewestOfPassword
  const isReady = !isShort && password === again && !isBusy
  const make = async (): Promise<void> => {
    if (!isReady) return
    const isMade = await exportLocked(pack.id, password)
    if (!isMade) return
    setPassword('')
    setAgain('')
  }
  return (
    <Fold name="locked" title={w.title} aside={w.aside}>
      <form
        className={styles['locked']}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <ul className={styles['losses']}>
          {Object.entries(w.losses).map(([name, loss]) => (
            <li key={name}>{loss}</li>
          ))}
        </ul>
        <Password label={w.password} value={password} onChange={setPassword} />
        <Password label={w.again} value={again} onChange={setAgain} />
        <p className={styles['said']} role="status">
          {password === ''
            ? ''
            : isShort
              ? w.short({ fewest: fewestOfPassword })
              : again !== '' && again !== password
                ? w.different
                : ''}
        </p>
        <Button icon={Lock} isWide isDisabled={!isReady} onPress={() => void make()}>
          {w.export}
        </Button>
      </form>
    </Fold>
  )
}

interface PasswordProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const Password = ({ label, value, onChange }: PasswordProps) => (
  <TextField className={field['field'] ?? ''} type="password" value={value} onChange={onChange}>
    <Label className={field['label'] ?? ''}>{label}</Label>
    <Input className={field['input'] ?? ''} autoComplete="new-password" maxLength={100} />
  </TextField>
)
