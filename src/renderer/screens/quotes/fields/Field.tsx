import { type ReactNode, useRef } from 'react'
import { SectionHead } from '../../../parts/SectionHead'
import { type FieldName, useAttention } from '../attention'
import styles from './Field.module.css'

interface FieldProps {
  readonly title: string
  /** Under this name a key asks for it. */
  readonly name?: FieldName
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One matter in the inspector, between two hairlines. */
export const Field = ({ title, name, aside, children }: FieldProps) => (
  <div className={styles['field']}>
    <SectionHead title={title}>{aside}</SectionHead>
    {name === undefined ? children : <Asked name={name}>{children}</Asked>}
  </div>
)

const Asked = ({ name, children }: { readonly name: FieldName; readonly children: ReactNode }) => {
  const frame = useRef<HTMLDivElement>(null)
  useAttention(name, frame)
  return <div ref={frame}>{children}</div>
}
