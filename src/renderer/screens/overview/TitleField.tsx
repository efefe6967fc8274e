import { TextArea } from '../../parts/TextArea'
import { words } from '../../words'
import styles from './Overview.module.css'

interface TitleFieldProps {
  readonly title: string
  readonly onChange: (title: string) => Promise<unknown>
}

/** The title as large as it is printed. It wraps, but it is one line: a line break becomes a space. */
export const TitleField = ({ title, onChange }: TitleFieldProps) => (
  <div className={styles['titleField']} onKeyDownCapture={(event) => event.key === 'Enter' && event.preventDefault()}>
    <TextArea
      label={words.overview.eventTitle}
      isLabelHidden
      lines={1}
      value={title}
      placeholder={words.overview.eventTitlePlaceholder}
      onChange={(text) => onChange(text.replaceAll(/\s*\n\s*/g, ' '))}
    />
  </div>
)
