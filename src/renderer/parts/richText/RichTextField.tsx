import { type ReactNode, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { RichText } from '#core/model'
import { redo, undo } from '../../state/actions'
import { session } from '../../state/session'
import { RichTextEditor } from './richTextEditor'
import styles from './RichTextField.module.css'
import { RichTextToolbar } from './RichTextToolbar'

interface RichTextFieldProps {
  readonly label: string
  readonly placeholder: string
  /** The text as the kit has it at this moment. */
  readonly read: () => RichText
  /** Settles once the kit has taken the words, or refused them. */
  readonly onChange: (text: RichText) => Promise<unknown>
  readonly isShort?: boolean
  /** What else can be done with the text, at the end of its bar. */
  readonly children?: ReactNode
}

/** Text with headings, lists and links, written as it will be printed. Give it a `key` of the thing it belongs to. */
export const RichTextField = (props: RichTextFieldProps) => {
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const [isLinking, setLinking] = useState(false)
  const [editor] = useState(
    () =>
      new RichTextEditor(
        { read: props.read, write: (text) => latest.current.onChange(text), listen: session.listen, undo, redo },
        { label: () => latest.current.label, placeholder: props.placeholder, onLink: () => setLinking(true) },
      ),
  )
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => editor.attach(host.current), [editor])
  const state = useSyncExternalStore(editor.listen, editor.read)
  return (
    <div className={`${styles['sheet']} ${props.isShort === true ? styles['isShort'] : ''}`}>
      <div className={styles['bar']}>
        <RichTextToolbar editor={editor} state={state} isLinking={isLinking} onLinking={setLinking} />
        {props.children}
      </div>
      <div className={styles['editor']} ref={host} />
    </div>
  )
}
