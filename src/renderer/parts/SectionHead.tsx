import type { ReactNode } from 'react'
import styles from './SectionHead.module.css'

interface SectionHeadProps {
  readonly title: string
  /** Chips or buttons at the end of the line. */
  readonly children?: ReactNode
  /** `bar`: the head of a column, 44 px high with a hairline. `label`: a small head inside a column. */
  readonly kind?: 'bar' | 'label'
}

export const SectionHead = ({ title, children, kind = 'label' }: SectionHeadProps) => (
  <div className={styles[kind]}>
    {kind === 'bar' ? (
      <h2 className={styles['barTitle']}>{title}</h2>
    ) : (
      <h3 className={styles['labelTitle']}>{title}</h3>
    )}
    {children}
  </div>
)
