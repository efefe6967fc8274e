import { useEffect, useRef, useState } from 'react'
import { Outbox } from './outbox'
import { useSession } from './session'

/**
 * Text while it is being typed. A key costs this field alone; at a pause the words are sent on as a decision, one at a
 * time and always the latest. Until the last one is answered the field shows what was typed, afterwards what the kit holds. So the caret never jumps, undo
 * shows at once, and a refused change falls back to the truth. `isWaiting`: what was typed here is kept and not on the disk
 * yet. Give the field a `key` of the thing it belongs to.
 */
export const useDraft = (
  value: string,
  commit: (text: string) => Promise<unknown> | void,
): { readonly text: string; readonly type: (text: string) => void; readonly isWaiting: boolean } => {
  const [draft, setDraft] = useState<string | null>(null)
  const [isTyped, setTyped] = useState(false)
  const diskRefuses = useSession((state) => state.saving.state === 'waiting')
  const isMounted = useRef(true)
  const [outbox] = useState(
    () =>
      new Outbox<() => Promise<unknown> | void>(
        (send) => send(),
        () => isMounted.current && setDraft(null),
      ),
  )

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
      outbox.hasten()
    }
  }, [outbox])

  const type = (text: string): void => {
    setDraft(text)
    setTyped(true)
    outbox.put(() => commit(text))
  }

  return { text: draft ?? value, type, isWaiting: isTyped && diskRefuses }
}
