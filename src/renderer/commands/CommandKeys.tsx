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
      if (!event.repeat || mayBeHeld.test(name)) command.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return null
}

/** What leads along a line, to a size, or through the history goes on while its key is held; everything else is meant once. */
const mayBeHeld = /(?:Arrow\w+|[[\]+=-]|Mod\+(?:Shift\+)?[ZY])$/

const isUndo = (name: string): boolean => ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'].includes(name)
