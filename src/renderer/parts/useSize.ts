import { type RefCallback, useCallback, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

const unknown: Size = { width: 0, height: 0 }

/** The size of an element in its own pixels, followed as it changes; 0 by 0 until it is known. */
export const useSize = (): readonly [size: Size, follow: RefCallback<HTMLElement>] => {
  const [size, setSize] = useState(unknown)
  const follow = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = (): void => {
      const { offsetWidth: width, offsetHeight: height } = element
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [size, follow]
}
