import { useEffect } from 'react'
import { session } from '../state/session'
import { commandFor } from './commands'
import { pressed } from './pressed'

/** Listens to the keyboard for the whole window and shows nothing. */
export const CommandKeys = () => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      const name = pressed(event)
      if (isUndo(name) && target?.closest('[data-own-undo]') != null) return
      if (session.read().overlay !== null && name !== 'Mod+K') return
      const command = commandFor(name, isTypingIn(target))
      if (command === null) return
      event.preventDefault()
      command.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return null
}

const isUndo = (name: string): boolean => ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'].includes(name)

/** Whether letters pressed here become text. */
export const isTypingIn = (target: Element | null): boolean => {
  if (target === null) return false
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.closest('[contenteditable="true"]') !== null
}
