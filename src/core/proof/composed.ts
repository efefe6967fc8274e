import { divider } from './search'

/**
 * Whether a stretch found in a file is made of things that each may be shown, one after another: a name and the office
 * behind it, the end of one field and the beginning of the next. What is inside must be whole; a sentence whose words all
 * stand somewhere else is not made of them.
 */
export const isComposedOf = (stretch: string, allowed: ReadonlySet<string>, solid: string): boolean => {
  const reached = new Set<number>()
  for (let end = shortestEdge; end <= stretch.length; end += 1)
    if (allowed.has(stretch.slice(0, end)) || solid.includes(stretch.slice(0, end) + divider)) reached.add(end)
  for (let start = 0; start < stretch.length; start += 1) {
    if (!reached.has(start)) continue
    const rest = stretch.slice(start)
    if (allowed.has(rest) || solid.includes(divider + rest)) return true
    for (let end = start + 1; end < stretch.length; end += 1)
      if (allowed.has(stretch.slice(start, end))) reached.add(end)
  }
  return false
}

/** Shorter ends of fields say nothing. */
const shortestEdge = 2
