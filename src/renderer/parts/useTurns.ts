import { startTransition, useEffect, useState } from 'react'

/**
 * How many of its parts a screen draws by now: `first` of them with its frame, and each of the others in a turn of its own. A
 * screen with much on it takes too long for one turn, in which nobody is heard.
 */
export const useTurns = (all: number, first: number): number => {
  const [drawn, setDrawn] = useState(first)
  useEffect(() => {
    if (drawn >= all) return
    const drawing = setTimeout(() => startTransition(() => setDrawn(drawn + 1)))
    return () => clearTimeout(drawing)
  }, [drawn, all])
  return drawn
}
