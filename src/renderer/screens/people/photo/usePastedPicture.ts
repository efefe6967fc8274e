import { useEffect, useRef } from 'react'

/**
 * A picture on the clipboard is meant for the person in front, wherever the focus is; words go their usual way. Asked
 * before anybody else, since the window takes any other paste for a source.
 */
export const usePastedPicture = (onPicture: (file: File) => void): void => {
  const latest = useRef(onPicture)
  useEffect(() => {
    latest.current = onPicture
  })
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = pictureOn(event.clipboardData)
      if (file === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(file)
    }
    document.addEventListener('paste', onPaste, { capture: true })
    return () => document.removeEventListener('paste', onPaste, { capture: true })
  }, [])
}

const pictureOn = (clipboard: DataTransfer | null): File | null => {
  if (clipboard === null || clipboard.getData('text/plain') !== '') return null
  return [...clipboard.files].find((file) => file.type.startsWith('image/')) ?? null
}
