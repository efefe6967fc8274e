import { useMemo, useState } from 'react'

/**
 * Hundreds of choices that nobody looks at are not drawn: until the field is entered, or pointed at, there is the one that is
 * chosen.
 */
export const useWhenEntered = <Item>(
  choices: readonly Item[],
  isChosen: (choice: Item) => boolean,
): readonly [items: readonly Item[], enter: () => void] => {
  const [isEntered, setEntered] = useState(false)
  const chosen = isEntered ? undefined : choices.find(isChosen)
  const items = useMemo(
    () => (isEntered ? choices : chosen === undefined ? [] : [chosen]),
    [isEntered, choices, chosen],
  )
  return [items, () => setEntered(true)]
}
