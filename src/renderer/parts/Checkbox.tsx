import { Check } from 'lucide-react'
import type { ReactNode, SyntheticEvent } from 'react'
import heard from './heard.module.css'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** Said by a screen reader when no words stand beside the box. */
  readonly label?: string
  /** It stands in a row of a list, where the arrows to the side reach it and the Tab key does not. */
  readonly isInRow?: boolean
  readonly children?: ReactNode
}

/** Yes or no. A list of them is drawn with each pack: it is the browser's own, in our looks. */
export const Checkbox = ({ isOn, onChange, label, isInRow = false, children }: CheckboxProps) => (
  <label className={styles['checkbox']} onPointerDown={toItself} onMouseDown={toItself} onClick={toItself}>
    <input
      type="checkbox"
      className={heard['heard']}
      checked={isOn}
      {...(isInRow ? { tabIndex: -1 } : {})}
      onChange={(event) => onChange(event.target.checked)}
      onKeyDown={(event) => {
        if (event.key === ' ') event.stopPropagation()
      }}
      {...(label === undefined ? {} : { 'aria-label': label })}
    />
    <span className={styles['box']}>{isOn && <Check size={12} strokeWidth={2.5} aria-hidden />}</span>
    {children}
  </label>
)

/** Whoever presses the box does not choose the row that it stands in. */
const toItself = (event: SyntheticEvent): void => event.stopPropagation()
