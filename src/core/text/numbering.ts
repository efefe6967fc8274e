/** One paragraph of a source: its number as printed (0: it stands over the text), and where it stands, without white space around it. */
export interface Paragraph {
  readonly number: number
  readonly start: number
  readonly end: number
}

/**
 * The paragraphs of a clean text as they are cited ("Source 2, para 7"). Every line that is not empty is one and they
 * count from 1, behind the lines that stand over the text: title, letterhead, place and date. Those have the number 0.
 * What the lines look like decides, never what was read into them, so that a number changes with the text alone.
 */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const lines = linesOf(text)
  const heads = headsAmong(lines.slice(0, mostHeads + 1).map(([start, end]) => text.slice(start, end)))
  return lines.map(([start, end], at) => ({ number: Math.max(0, at + 1 - heads), start, end }))
}

const mostHeads = 6
/** Longer than a title of three lines. */
const longestHead = 250

/** How many of the first lines stand over the text. Where none of them ends as a sentence does, the first alone is sure to. */
const headsAmong = (lines: readonly string[]): number => {
  const first = lines.findIndex((line) => !isHead(line))
  if (lines.length < 2) return 0
  return first < 0 ? 1 : first
}

/** A title may ask or exclaim; what ends with a full stop, or lets others speak, is a paragraph. */
const isHead = (line: string): boolean =>
  line.length <= longestHead && !/[.…。．։។।:：;；][\s"'”’»›」』）)\]]*$|^["“„«‹「『—–-]/u.test(line)

const linesOf = (text: string): readonly (readonly [start: number, end: number])[] => {
  const found: (readonly [number, number])[] = []
  for (let lineStart = 0; lineStart <= text.length;) {
    const lineEnd = endOfLine(text, lineStart)
    const [start, end] = withoutSpaceAround(text, lineStart, lineEnd)
    if (start < end) found.push([start, end])
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
