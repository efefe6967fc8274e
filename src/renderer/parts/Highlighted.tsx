import styles from './Highlighted.module.css'

interface HighlightedProps {
  readonly text: string
  /** The span to mark, as offsets into the text. */
  readonly start: number
  readonly end: number
}

/** Words with the hit of a search marked. */
export const Highlighted = ({ text, start, end }: HighlightedProps) =>
  start < end ? (
    <>
      {text.slice(0, start)}
      <mark className={styles['hit']}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  ) : (
    <>{text}</>
  )
