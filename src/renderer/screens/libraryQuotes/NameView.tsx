import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { longestViewName } from '#core/facets/quoteFilter'
import { Button } from '../../parts/Button'
import { TextField } from '../../parts/TextField'
import { words } from '../../words'
import styles from './Views.module.css'

interface NameViewProps {
  readonly first: string
  /** What the button does. */
  readonly act: string
  /** Whether another view has it: two of one name could not be told apart at home and in the palette. */
  readonly isTaken: (name: string) => boolean
  /** Gives back whether it was done. */
  readonly onName: (name: string) => Promise<boolean>
  /** It was named, or left as it was. */
  readonly onClose: (isDone: boolean) => void
}

const w = words.views

/** Asks for the name of a view, where the view stands. Enter does it, Escape leaves it. */
export const NameView = ({ first, act, isTaken, onName, onClose }: NameViewProps) => {
  const [name, setName] = useState(first)
  const naming = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = naming.current?.querySelector('input')
    field?.select()
    // A menu that led here gives the focus back as it goes, a frame after, to a button that is gone by then. Only then is
    // the field taken anew: whoever types at once keeps every letter.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement !== field) field?.select()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  const isNamed = (typed: string): boolean => typed.trim() !== '' && !isTaken(typed)
  const take = async (typed: string): Promise<void> => {
    if (isNamed(typed) && (await onName(typed))) onClose(true)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose(false)
  }
  return (
    <div ref={naming} role="presentation" className={styles['naming']} onKeyDownCapture={onKeyDown}>
      <TextField
        label={w.name}
        isLabelHidden
        placeholder={w.name}
        value={name}
        most={longestViewName}
        trouble={isTaken(name) ? w.taken : null}
        onChange={setName}
        onEnter={(typed) => void take(typed)}
        autoFocus
      />
      <div className={styles['acts']}>
        <Button kind="primary" isDisabled={!isNamed(name)} onPress={() => void take(name)}>
          {act}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={() => onClose(false)}>
          {w.leave}
        </Button>
      </div>
    </div>
  )
}
