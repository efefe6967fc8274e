import { useState } from 'react'
import type { WaysToRead } from '#contract/views'
import { FileForm } from '#core/model'
import { Button } from '../../parts/Button'
import { Select } from '../../parts/Select'
import { readRefused } from '../../state/actions'
import type { WayToRead } from '../../state/session'
import { words } from '../../words'
import styles from './Arrivals.module.css'

interface ReadRefusedProps {
  readonly name: string
  /** Under which the desk keeps the file. */
  readonly waits: string
  readonly ways: WaysToRead
}

const w = words.imports

/** In the list of choices: as it says itself, or whatever its bytes look like. */
const asItIs = 'as-it-is'

/** A file that was refused is read as what a person says that it is. */
export const ReadRefused = ({ name, waits, ways: { forms, encodings } }: ReadRefusedProps) => {
  const [form, setForm] = useState(forms[0] ?? null)
  const [encoding, setEncoding] = useState<string | null>(null)
  return (
    <div className={styles['read']}>
      <Select
        label={w.readAs({ name })}
        isLabelHidden
        value={form ?? asItIs}
        choices={forms.map((one) => ({ value: one ?? asItIs, title: formWords(one) }))}
        onChange={(value) => setForm(FileForm.options.find((one) => one === value) ?? null)}
      />
      {encodings.length > 0 && (
        <Select
          label={w.readIn({ name })}
          isLabelHidden
          value={encoding ?? asItIs}
          choices={[{ value: asItIs, title: w.anyEncoding }, ...encodings.map((value) => ({ value, title: value }))]}
          onChange={(value) => setEncoding(value === asItIs ? null : value)}
        />
      )}
      <span data-first>
        <Button label={w.tryAgainNamed({ name })} onPress={() => void readRefused(waits, { form, encoding })}>
          {w.tryAgain}
        </Button>
      </span>
    </div>
  )
}

const formWords = (form: FileForm | null): string => (form === null ? w.asItSays : w.forms[form])

/** A way in words. */
export const wayWords = ({ form, encoding }: WayToRead): string =>
  encoding === null ? formWords(form) : w.wayIn({ form: formWords(form), encoding })
