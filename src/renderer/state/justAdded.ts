import { useEffect, useState } from 'react'

/**
 * What the person has just added. Its first field takes the focus when it is drawn, once: opening a screen on something
 * that is still empty never puts the focus into a field, so that a paste goes to the window.
 */
let added: string | null = null

export const isAdding = (id: string): void => {
  added = id
}

/** Whether the thing was added a moment ago and is drawn for the first time. */
export const useIsNew = (id: string): boolean => {
  const [isNew] = useState(() => added === id)
  useEffect(() => {
    if (added === id) added = null
  }, [id])
  return isNew
}
