/** One paragraph of a source: its number as printed, and where it stands, without white space around it. */
export interface Paragraph {
  readonly number: number
  readonly start: number
  readonly end: number
}

/**
 * The paragraphs of a clean text as they are cited ("Source 2, para 7"). Every line that is not empty is one and
 * they count from 1, the title line included: a rule so plain that the number never changes with the program.
 */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const found: Paragraph[] = []
  for (let lineStart = 0; lineStart <= text.length;) {
    const lineEnd = endOfLine(text, lineStart)
    const [start, end] = withoutSpaceAround(text, lineStart, lineEnd)
    if (start < end) found.push({ number: found.length + 1, start, end })
    lineStart = lineEnd + 1
  }
  return found
}

/** The paragraph an offset belongs to; between two paragraphs the one before. Before the first: the first. */
export const paragraphAt = (paragraphs: readonly Paragraph[], offset: number): Paragraph | null => {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return paragraphs[low] ?? null
}

/** The page of the file that an offset stands on, from 1; null where the file has no pages. `pages`: where each begins. */
export const pageAt = (pages: readonly number[], offset: number): number | null =>
  pages.length === 0 ? null : Math.max(1, pages.filter((start) => start <= offset).length)

const endOfLine = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}

const withoutSpaceAround = (text: string, from: number, to: number): readonly [start: number, end: number] => {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return [start, end]
}
