import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** Said by a screen reader when no words stand beside the box. */
  readonly label?: string
  readonly children?: ReactNode
}

/** Yes or no. */
export const Checkbox = ({ isOn, onChange, label, children }: CheckboxProps) => (
  <AriaCheckbox
    className={styles['checkbox'] ?? ''}
    isSelected={isOn}
    onChange={onChange}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    <span className={styles['box']}>{isOn && <Check size={12} strokeWidth={2.5} aria-hidden />}</span>
    {children}
  </AriaCheckbox>
)
