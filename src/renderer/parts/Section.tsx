import type { ReactNode } from 'react'
import { SectionHead } from './SectionHead'
import styles from './Section.module.css'

interface SectionProps {
  /** Left out where what stands there says itself what it is. */
  readonly title?: string
  /** A number, a chip or a button at the end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One matter in a column beside the work, above a hairline. */
export const Section = ({ title, aside, children }: SectionProps) => (
  <section className={styles['section']}>
    {title !== undefined && <SectionHead title={title}>{aside}</SectionHead>}
    {children}
  </section>
)
