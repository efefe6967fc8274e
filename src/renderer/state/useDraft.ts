import { useEffect, useRef, useState } from 'react'
import { isOnItsWay } from './typing'

/**
 * Text while it is being typed. Every key is sent on as a decision, one at a time and always the latest; until the
 * last one is answered the field shows what was typed, afterwards what the kit holds. So the caret never jumps, undo
 * shows at once, and a refused change falls back to the truth. Give the field a `key` of the thing it belongs to.
 */
export const useDraft = (
  value: string,
  commit: (text: string) => Promise<unknown> | void,
): { readonly text: string; readonly type: (text: string) => void } => {
  const [draft, setDraft] = useState<string | null>(null)
  const waiting = useRef<(() => Promise<unknown> | void) | null>(null)
  const isSending = useRef(false)
  const isMounted = useRef(true)

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])

  const send = async (): Promise<void> => {
    isSending.current = true
    while (waiting.current !== null) {
      const next = waiting.current
      waiting.current = null
      await next()
    }
    isSending.current = false
    if (isMounted.current) setDraft(null)
  }

  const type = (text: string): void => {
    setDraft(text)
    waiting.current = () => commit(text)
    if (!isSending.current) isOnItsWay(send())
  }

  return { text: draft ?? value, type }
}
