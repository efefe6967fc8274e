import { isTypingIn } from './isTypingIn'

/** Milliseconds after which a field that was asked for is not coming any more. */
const patience = 2_000

let forget = (): void => undefined
let kept: KeyboardEvent[] = []

/**
 * From the key that asks for a field until that field has the focus, letters are meant for the field: they are kept for
 * it, and none of them is a command. A text field that takes the focus has them at once.
 */
export const keepLetters = (): void => {
  forget()
  const timer = setTimeout(dropLetters, patience)
  window.addEventListener('keydown', keep, true)
  window.addEventListener('focusin', onFocus, true)
  forget = () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', keep, true)
    window.removeEventListener('focusin', onFocus, true)
  }
}

/** The field is not coming: what was typed for it is gone, and letters are commands again. */
export const dropLetters = (): void => {
  forget()
  kept = []
}

/** Gives the letters kept to something that is no text field and takes keys of its own. */
export const passLetters = (control: HTMLElement): void => {
  const events = kept
  dropLetters()
  for (const event of events) control.dispatchEvent(new KeyboardEvent('keydown', event))
}

const keep = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.target instanceof Element && isTypingIn(event.target)) return
  if (event.key === 'Escape') return dropLetters()
  if (event.key === 'Backspace') kept.pop()
  else if ([...event.key].length !== 1 && event.key !== 'Enter') return
  else if (event.key !== 'Enter' && !event.repeat) kept.push(event)
  event.preventDefault()
  event.stopPropagation()
}

const onFocus = (event: FocusEvent): void => {
  if (!(event.target instanceof Element) || !isTypingIn(event.target)) return
  const text = kept.map((one) => one.key).join('')
  dropLetters()
  // Typed as by hand, so that the field and everything that listens to it hears of it. No key can come in between.
  if (text !== '') queueMicrotask(() => void document.execCommand('insertText', false, text))
}
