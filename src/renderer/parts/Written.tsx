import type { AriaAttributes, ReactNode } from 'react'
import { WaitsForDisk } from './WaitsForDisk'
import styles from './field.module.css'

interface Words {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  /** A line below the field. */
  readonly hint?: string | undefined
  /** What is wrong with the value as it stands. */
  readonly trouble?: string | null | undefined
}

interface WrittenProps extends Words {
  /** Of the field, by which its words belong to it. */
  readonly id: string
  readonly isWaiting: boolean
  readonly children: ReactNode
}

/** The words around a field that is written in: its label above, and below it what helps and what is wrong. */
export const Written = ({ id, label, isLabelHidden = false, hint, trouble, isWaiting, children }: WrittenProps) => (
  <div className={styles['field']}>
    {!isLabelHidden && (
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
    )}
    {children}
    {isWaiting && <WaitsForDisk />}
    {hint !== undefined && (
      <span id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </span>
    )}
    {trouble != null && (
      <span id={`${id}-trouble`} className={styles['trouble']}>
        {trouble}
      </span>
    )}
  </div>
)

/** What the field itself says of them to a screen reader. */
export const saidOf = (id: string, { label, isLabelHidden = false, hint, trouble }: Words): AriaAttributes => {
  const described = [hint !== undefined && `${id}-hint`, trouble != null && `${id}-trouble`].filter(
    (one) => one !== false,
  )
  return {
    ...(isLabelHidden ? { 'aria-label': label } : {}),
    ...(trouble == null ? {} : { 'aria-invalid': true }),
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
  }
}
