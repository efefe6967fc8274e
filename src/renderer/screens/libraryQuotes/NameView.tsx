import { type KeyboardEvent, useState } from 'react'
import { longestViewName } from '#core/facets/quoteFilter'
import { Button } from '../../parts/Button'
import { TextField } from '../../parts/TextField'
import { words } from '../../words'
import styles from './Views.module.css'

interface NameViewProps {
  readonly first: string
  /** What the button does. */
  readonly act: string
  /** Gives back whether it was done. */
  readonly onName: (name: string) => Promise<boolean>
  readonly onClose: () => void
}

const w = words.views

/** Asks for the name of a view, where the view stands. Enter does it, Escape leaves it. */
export const NameView = ({ first, act, onName, onClose }: NameViewProps) => {
  const [name, setName] = useState(first)
  const isNamed = name.trim() !== ''
  const take = async (typed: string): Promise<void> => {
    if (typed.trim() !== '' && (await onName(typed))) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <div role="presentation" className={styles['naming']} onKeyDownCapture={onKeyDown}>
      <TextField
        label={w.name}
        isLabelHidden
        placeholder={w.name}
        value={first}
        most={longestViewName}
        onChange={setName}
        onEnter={(typed) => void take(typed)}
        autoFocus
      />
      <div className={styles['acts']}>
        <Button kind="primary" isDisabled={!isNamed} onPress={() => void take(name)}>
          {act}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={onClose}>
          {w.leave}
        </Button>
      </div>
    </div>
  )
}
