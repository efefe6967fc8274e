import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in its own pixels, followed as it changes; 0 until it is known. */
export const useWidth = (): readonly [width: number, follow: RefCallback<HTMLElement>] => {
  const [width, setWidth] = useState(0)
  const follow = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.offsetWidth))
    observer.observe(element)
    setWidth(element.offsetWidth)
    return () => observer.disconnect()
  }, [])
  return [width, follow]
}
