import LineBreaker from 'linebreak'

/** Where a line may end: `must` at this offset, or `may`. Offsets not listed may not. */
export type Breaks = ReadonlyMap<number, 'may' | 'must'>

/**
 * The line break opportunities of a paragraph (UAX 14), with two tailorings of the trade: symbols such as A/RES/79/1
 * and dates are not broken after a solidus, and a title or number label stays with what follows it ("Dr. Lind",
 * "para 7"). Most text is ordinary words with spaces, for which the full algorithm need not run.
 */
export const lineBreaks = (text: string): Breaks => {
  const breaks = simple.test(text) ? simpleBreaks(text) : null
  return tailored(text, breaks ?? fullBreaks(text))
}

const simple =
  /^[\u0020-\u007e\u00a0\u00a1-\u00ac\u00ae-\u024f\u0400-\u052f\u2010-\u2014\u2018-\u201e\u2026\u2030\u20ac\u2116]*$/
/** Words in which no break can lie. */
const plainWord = /^[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u052f.,;:!?'’”“‘"()]*$/
const noBreakAfter = /[\s"([{\u00ab\u2018\u201c\u201e\u201a\u00a0\u00a1\u00bf]/
const noBreakBefore = /[\s!"%'),./:;?\]}\u00a0\u00bb\u2010-\u2014\u2019\u201d\u2026\u00b0-\u00b4\u2030]/

/** Null when a place is found that only the full algorithm can decide. */
const simpleBreaks = (text: string): Map<number, 'may' | 'must'> | null => {
  const breaks = new Map<number, 'may' | 'must'>()
  let start = 0
  while (start < text.length) {
    let end = text.indexOf(' ', start)
    if (end < 0) end = text.length
    const word = text.slice(start, end)
    if (!plainWord.test(word)) for (const offset of breaksInside(word)) breaks.set(start + offset, 'may')
    let next = end
    while (text.charCodeAt(next) === 0x20) next += 1
    if (next < text.length) {
      if (word !== '' && noBreakAfter.test(word.slice(-1))) return null
      if (noBreakBefore.test(text.charAt(next))) return null
      breaks.set(next, 'may')
    }
    start = next
  }
  return breaks
}

const insideWords = new Map<string, readonly number[]>()
const breaksInside = (word: string): readonly number[] => {
  const known = insideWords.get(word)
  if (known !== undefined) return known
  const found = [...fullBreaks(word).keys()].filter((offset) => offset < word.length)
  if (insideWords.size > 20_000) insideWords.clear()
  insideWords.set(word, found)
  return found
}

/** The opportunities of the full algorithm, without any tailoring. */
export const fullBreaks = (text: string): Map<number, 'may' | 'must'> => {
  const breaks = new Map<number, 'may' | 'must'>()
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    if (found.position < text.length) breaks.set(found.position, found.required === true ? 'must' : 'may')
  }
  return breaks
}

const bound =
  /(?:^|[\s(“‘«])(?:H\.E\.|Dr\.|Mr\.|Mrs\.|Ms\.|Prof\.|Amb\.|Sen\.|Gen\.|Art\.|No\.|Nos\.|para|paras|page|p\.|pp\.|Source) $/

const tailored = (text: string, breaks: Map<number, 'may' | 'must'>): Breaks => {
  for (const [offset, kind] of breaks) {
    if (kind === 'must') continue
    const before = text.charCodeAt(offset - 1)
    const afterSolidus = before === 0x2f && offset > 1
    const afterTitle = before === 0x20 && bound.test(text.slice(Math.max(0, offset - 8), offset))
    if (afterSolidus || afterTitle) breaks.delete(offset)
  }
  return breaks
}
