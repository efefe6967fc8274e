import { bodies, smallWords } from './data/bodies'

/**
 * Whose letterhead stands above a text: a line of its own that names a ministry, an embassy, an office and nothing else, in
 * capitals or with every word of the name in them, among the first three or in the header of the file. A line that tells what
 * somebody does is none. null where there is none, or where there are two.
 */
export const letterheadOf = (text: string, headers: readonly string[]): string | null => {
  const lines = text
    .slice(0, 2_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  // A text of a line or two has no head.
  const above = lines.length > fewestLines ? lines.slice(0, 3) : []
  const inHeaders = headers.flatMap((header) => header.split('\n').map((line) => line.trim()))
  const found = new Set([...above, ...inHeaders].filter(isBody).map((line) => line.replaceAll(/\s+/g, ' ')))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

const fewestLines = 3
const longest = 100

const isBody = (line: string): boolean =>
  line.length <= longest &&
  !/[.!?:;“”«»"„\d|@]/u.test(line) &&
  body.test(line) &&
  (isInCapitals(line) || areNames(line))

const isInCapitals = (line: string): boolean => line === line.toUpperCase() && line !== line.toLowerCase()

/** “Ministry of Foreign Affairs of Norway”: nothing small but what joins names. */
const areNames = (line: string): boolean =>
  /\p{Lu}/u.test(line) &&
  line.split(/[\s,–—-]+/u).every((word) => /^[\p{Lu}(]/u.test(word) || small.has(word) || /^[ld]['’]\p{Lu}/u.test(word))

const body = new RegExp(`^(?:${bodies.join('|')})(?![\\p{L}\\p{M}])`, 'iu')
const small: ReadonlySet<string> = new Set(smallWords)
