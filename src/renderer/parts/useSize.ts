import { type RefCallback, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'

interface Size {
  readonly width: number
  readonly height: number
}

const unknown: Size = { width: 0, height: 0 }

/** The sizes that elements of a name had last. */
const last = new Map<string, Size>()

/**
 * The size of an element in its own pixels, followed as it changes; 0 by 0 until it is known. With a `name` it is at first
 * what it was the last time: what depends on it is then drawn at once, and the window is not laid out to learn it.
 */
export const useSize = (name?: string): readonly [size: Size, follow: RefCallback<HTMLElement>] => {
  const [size, setSize] = useState(() => (name === undefined ? unknown : (last.get(name) ?? unknown)))
  const follow = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return
      const measure = (): void => {
        const { offsetWidth: width, offsetHeight: height } = element
        const now = { width, height }
        if (name !== undefined && width > 0) last.set(name, now)
        setSize((before) => (before.width === width && before.height === height ? before : now))
      }
      // Told when the window has been laid out anyway, and before it is painted: nobody sees what was drawn for another size.
      const observer = new ResizeObserver(() => flushSync(measure))
      observer.observe(element)
      return () => observer.disconnect()
    },
    [name],
  )
  return [size, follow]
}
