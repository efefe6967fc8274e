import { EyeOff } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { RichText } from '#core/model'
import { redo, undo } from '../../state/actions'
import { session } from '../../state/session'
import sheet from '../people/biography/Biography.module.css'
import { BiographyToolbar } from '../people/biography/BiographyToolbar'
import { BiographyEditor } from '../people/biography/biographyEditor'
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
export const BackgroundNote = ({ label, placeholder, read, onChange, isClosed = false }: BackgroundNoteProps) => {
  const [isLinking, setLinking] = useState(false)
  const [editor] = useState(
    () =>
      new BiographyEditor(
        { read, write: onChange, listen: session.listen, undo, redo },
        { label: () => label, placeholder, onLink: () => setLinking(true) },
      ),
  )
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => editor.attach(host.current), [editor])
  const state = useSyncExternalStore(editor.listen, editor.read)
  return (
    <div className={styles['note']}>
      <h3 className={`${styles['label']} ${isClosed ? styles['closed'] : ''}`}>
        {isClosed && <EyeOff size={12} aria-hidden />}
        {label}
      </h3>
      <div className={sheet['sheet']}>
        <div className={sheet['bar']}>
          <BiographyToolbar editor={editor} state={state} isLinking={isLinking} onLinking={setLinking} />
        </div>
        <div className={`${sheet['editor']} ${styles['editor']}`} ref={host} />
      </div>
    </div>
  )
}
