import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { isTypingIn } from '../commands/isTypingIn'
import { importDropped, importFiles, paste } from '../state/actions'
import { words } from '../words'
import styles from './Intake.module.css'

/** Whatever is pasted or dropped anywhere becomes a source, unless it is pasted into a field. */
export const Intake = () => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null) return
      if (isTypingIn(event.target instanceof Element ? event.target : null)) return
      event.preventDefault()
      const files = [...event.clipboardData.files]
      const text = event.clipboardData.getData('text/plain')
      if (files.length > 0 && text === '') void importFiles(files)
      else void paste(text, event.clipboardData.getData('text/html') || null)
    }
    const onDragOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!carriesFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      if (event.dataTransfer !== null) void importDropped(event.dataTransfer)
    }
    document.addEventListener('paste', onPaste)
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('paste', onPaste)
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className={styles['veil']}>
      <div className={styles['target']}>
        <Download size={28} strokeWidth={1.5} aria-hidden />
        <p className={styles['title']}>{words.imports.dropHere}</p>
        <p>{words.imports.dropDetail}</p>
      </div>
    </div>
  )
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
