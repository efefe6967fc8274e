import { type ReactNode, useRef } from 'react'
import { Section } from '../../../parts/Section'
import { type FieldName, asking, useAttention } from '../attention'

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
  <Section title={title} aside={aside}>
    {name === undefined ? children : <Asked name={name}>{children}</Asked>}
  </Section>
)

const Asked = ({ name, children }: { readonly name: FieldName; readonly children: ReactNode }) => {
  const frame = useRef<HTMLDivElement>(null)
  useAttention(name, frame)
  return (
    <div ref={frame} {...{ [asking]: name }}>
      {children}
    </div>
  )
}
