import type { ClipboardEvent } from 'react'
import { longestLine, longestProse } from '#core/model'
import { paste, tell } from '../state/actions'
import { words } from '../words'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What goes into one line is one line: its breaks become spaces. What a field cannot hold is not cut; nothing is pasted,
 * and the person is offered to take the text in as a source, which it mostly is.
 */
export const pasteLine =
  (most = longestLine) =>
  (event: ClipboardEvent<Field>): void => {
    const text = event.clipboardData.getData('text/plain')
    const line = text.trim().replaceAll(/\s*[\n\r]\s*/gu, ' ')
    if (isTooLong(event, line, most) || line === text) return
    event.preventDefault()
    // Typed as by hand, so that undo and everything that listens to the field hears of it.
    document.execCommand('insertText', false, line)
  }

/** The same for a field of several lines. */
export const pasteProse =
  (most = longestProse) =>
  (event: ClipboardEvent<Field>): void =>
    void isTooLong(event, event.clipboardData.getData('text/plain'), most)

const isTooLong = (event: ClipboardEvent<Field>, text: string, most: number): boolean => {
  const { value, selectionStart, selectionEnd } = event.currentTarget
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
  if (value.length - replaced + text.length <= most) return false
  event.preventDefault()
  const [plain, html] = [event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html') || null]
  tell({
    text: words.parts.tooLong({ most }),
    detail: words.parts.tooLongNext,
    actions: [{ label: words.parts.takeIn, run: () => void paste(plain, html) }],
    topic: 'tooLong',
  })
  return true
}
