import { type FocusEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components'
import { Kbd } from './Kbd'
import styles from './Tooltip.module.css'

interface Tip {
  /** These go to the button. */
  readonly ref: RefObject<HTMLButtonElement | null>
  readonly onPointerEnter: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onPointerDownCapture: () => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
  /** Drawn beside it. */
  readonly tip: ReactNode
}

/** So long a pointer rests on a button before it is told what that does, in milliseconds; and so long it is then in the mood for more. */
const delay = 500

/** A tip that is drawn is open; the primitives ask for that. */
const shown = { isOpen: true, shouldSkipAnimation: true, open: (): void => undefined }

/** When the last one went. */
let lastShown = -Infinity

/**
 * What a button does, beside it while the pointer rests there or the keyboard stands there. A bar has ten such buttons, and
 * of most nobody ever asks: until then there is nothing.
 */
export const useTip = (words: string, keys: string | undefined): Tip => {
  const [isShown, show] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hide = (): void => {
    clearTimeout(timer.current)
    if (isShown) lastShown = performance.now()
    show(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  // Whoever presses a key knows what to do.
  useEffect(() => {
    if (!isShown) return
    const leave = (): void => show(false)
    window.addEventListener('keydown', leave, { capture: true })
    return () => window.removeEventListener('keydown', leave, { capture: true })
  }, [isShown])
  return {
    ref: button,
    onPointerEnter: ({ pointerType }) => {
      if (pointerType === 'touch') return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => show(true), performance.now() - lastShown < delay ? 0 : delay)
    },
    onPointerLeave: hide,
    onPointerDownCapture: hide,
    onFocus: ({ target }) => {
      if (target.matches(':focus-visible')) show(true)
    },
    onBlur: hide,
    tip: isShown && (
      <TooltipTriggerStateContext value={{ ...shown, close: hide }}>
        <Tooltip className={styles['tooltip'] ?? ''} offset={6} triggerRef={button}>
          {words}
          {keys !== undefined && <Kbd keys={keys} onFill />}
        </Tooltip>
      </TooltipTriggerStateContext>
    ),
  }
}
