import { EyeOff } from 'lucide-react'
import type { RichText } from '#core/model'
import { RichTextField } from '../../parts/richText/RichTextField'
import styles from './BackgroundNote.module.css'

interface BackgroundNoteProps {
  readonly label: string
  readonly placeholder: string
  /** The text as the kit has it at this moment. */
  readonly read: () => RichText
  readonly onChange: (text: RichText) => Promise<unknown>
  /** Not to be disclosed. */
  readonly isClosed?: boolean
}

/** One layer of the background, written with the editor of the biographies. */
export const BackgroundNote = ({ isClosed = false, ...field }: BackgroundNoteProps) => (
  <div className={styles['note']}>
    <h3 className={`${styles['label']} ${isClosed ? styles['closed'] : ''}`}>
      {isClosed && <EyeOff size={12} aria-hidden />}
      {field.label}
    </h3>
    <RichTextField {...field} isShort />
  </div>
)
