import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import { storeOf } from '../../state/store'

export type FieldName = 'speaker' | 'themes' | 'headline' | 'annotation' | 'edits'

/** The field a key has asked for, until it has taken the focus. A field that is not shown yet answers when it is. */
const asked = storeOf<FieldName | null>(null)

export const askFor = (field: FieldName): void => asked.change(() => field)

/** Gives the focus to the first control in the frame when its field is asked for. */
export const useAttention = (field: FieldName, frame: RefObject<HTMLElement | null>): void => {
  const wanted = useSyncExternalStore(asked.listen, asked.read)
  useEffect(() => {
    if (wanted !== field || frame.current === null) return
    asked.change(() => null)
    const control = frame.current.querySelector<HTMLElement>('input, textarea, [data-first], button')
    control?.focus()
    control?.scrollIntoView({ block: 'nearest' })
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
