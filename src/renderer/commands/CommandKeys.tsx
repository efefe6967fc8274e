import { useEffect } from 'react'
import { session } from '../state/session'
import { commandFor } from './commands'
import { stepDown } from './escape'
import { isTypingIn } from './isTypingIn'
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
      if (name === 'Escape' && stepDown(target)) return event.preventDefault()
      const command = commandFor(name, isTypingIn(target))
      if (command === null) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', withoutHeld, true)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', withoutHeld, true)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return null
}

/** What leads along a line, to a size, through pages or the history goes on while its key is held; everything else is meant once. */
const mayBeHeld = /(?:Arrow\w+|Page\w+|Home|End|Tab|Backspace|[[\]+=-]|Mod\+(?:Shift\+)?[ZY])$/

/** Nobody hears of a key that is still held, lists, menus and the answers to a question neither: Delete would take away row after row. Words are typed as ever. */
const withoutHeld = (event: KeyboardEvent): void => {
  const name = pressed(event)
  if (!event.repeat || event.isComposing || mayBeHeld.test(name)) return
  const isTyping = isTypingIn(event.target instanceof Element ? event.target : null)
  if (isTyping && commandFor(name, true) === null) return
  event.preventDefault()
  event.stopImmediatePropagation()
}

const isUndo = (name: string): boolean => ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'].includes(name)
