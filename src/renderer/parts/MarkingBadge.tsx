import styles from './MarkingBadge.module.css'

interface MarkingBadgeProps {
  readonly label: string
  /** As wide as its column. */
  readonly isWide?: boolean
  /** What a screen reader says instead of the bare label. */
  readonly spoken?: string
}

/** A protective marking. The label is printed as given: it is never translated. */
export const MarkingBadge = ({ label, isWide = false, spoken }: MarkingBadgeProps) => (
  <span
    className={`${styles['badge']} ${isWide ? styles['wide'] : ''}`}
    translate="no"
    {...(spoken === undefined ? {} : { role: 'img', 'aria-label': spoken })}
  >
    {label}
  </span>
)
