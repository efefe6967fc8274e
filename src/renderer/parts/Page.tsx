import type { ReactNode } from 'react'
import styles from './Page.module.css'

interface PageProps {
  readonly children: ReactNode
}

/** What is written in the middle of the window: a form on white, one measure wide. Give it a `key` of what it is about. */
export const Page = ({ children }: PageProps) => (
  <div className={styles['page']}>
    <div className={styles['measure']}>{children}</div>
  </div>
)
