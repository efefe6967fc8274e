/**
 * A function of a word or a text that remembers what it has given, at most `most` of it; then it begins anew. Whatever a module
 * keeps by words is kept here, and by nothing else that outlives a kit: words of a library that is locked must not stay in
 * memory, and one call lets go of all of them.
 */
export const remembered = <Value extends NonNullable<unknown>>(
  most: number,
  make: (words: string) => Value,
): ((words: string) => Value) => {
  const known = new Map<string, Value>()
  memories.push(known)
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const value = make(words)
    if (known.size >= most) known.clear()
    known.set(words, value)
    return value
  }
}

/** Nothing is remembered by words any more. */
export const forgetWords = (): void => {
  for (const known of memories) known.clear()
}

const memories: { readonly clear: () => void }[] = []
