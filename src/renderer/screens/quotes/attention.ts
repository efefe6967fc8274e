import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import { runCommand } from '../../commands/commands'
import { isTypingIn } from '../../commands/isTypingIn'
import { keepLetters, passLetters } from '../../commands/letters'
import { storeOf } from '../../state/store'

export type FieldName = 'speaker' | 'terms' | 'descriptor' | 'themes' | 'headline' | 'annotation' | 'edits'

/** The field a key has asked for, until it has taken the focus. A field that is not shown yet answers when it is. */
const asked = storeOf<FieldName | null>(null)

export const askFor = (field: FieldName): void => {
  keepLetters()
  asked.change(() => field)
  // Nobody answers where there is no room for the inspector: it is shown over the work, and the field answers then.
  setTimeout(() => asked.read() === field && runCommand('view.inspector'), answerTime)
}

/** Whether a field was asked for: it waits for its turn, or has taken the focus. */
export const isFieldAsked = (): boolean =>
  asked.read() !== null || document.activeElement?.closest(`[${asking}]`) != null

/** Marks the frame of a field that can be asked for. */
export const asking = 'data-can-be-asked'

/** Milliseconds a field on the screen needs at most to take the focus. */
const answerTime = 120

/** Gives the focus to the first control in the frame when its field is asked for. */
export const useAttention = (field: FieldName, frame: RefObject<HTMLElement | null>): void => {
  const wanted = useSyncExternalStore(asked.listen, asked.read)
  useEffect(() => {
    if (wanted !== field || frame.current === null) return
    asked.change(() => null)
    const control = frame.current.querySelector<HTMLElement>('input, textarea, [data-first], button')
    if (control === null) return
    control.focus()
    control.scrollIntoView({ block: 'nearest' })
    if (!isTypingIn(control)) passLetters(control)
  }, [wanted, field, frame])
}

/** Runs once when its field is asked for, instead of taking the focus. */
export const useAsked = (field: FieldName, answer: () => void): void => {
  const wanted = useSyncExternalStore(asked.listen, asked.read)
  useEffect(() => {
    if (wanted !== field) return
    asked.change(() => null)
    answer()
  })
}
