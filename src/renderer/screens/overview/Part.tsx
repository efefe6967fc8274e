import { type ReactNode, useId } from 'react'
import styles from './Overview.module.css'

interface PartProps {
  readonly title: string
  readonly hint?: string
  /** A button at the end of the head. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of the overview under its own head. */
export const Part = ({ title, hint, action, children }: PartProps) => {
  const titleId = useId()
  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h2 id={titleId} className={styles['headTitle']}>
          {title}
        </h2>
        <span className={styles['headHint']}>{hint}</span>
        {action}
      </div>
      {children}
    </section>
  )
}
