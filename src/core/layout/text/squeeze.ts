import type { FaceName } from '../page'
import { halfMarks } from './data/hanMarks'
import type { Token } from './token'

/** The manner of a Han face; null for every other. */
const mannerOf = (face: FaceName): keyof typeof halfMarks | null => {
  if (!face.startsWith('han-')) return null
  return face.startsWith('han-jp') ? 'jp' : face.startsWith('han-tc') ? 'tc' : 'sc'
}

export const opens = (face: FaceName, letter: string): boolean => {
  const manner = mannerOf(face)
  return manner !== null && letter !== '' && halfMarks[manner].opening.includes(letter)
}

export const closes = (face: FaceName, letter: string): boolean => {
  const manner = mannerOf(face)
  return manner !== null && letter !== '' && halfMarks[manner].closing.includes(letter)
}

/**
 * The white half of a mark is left out before another mark, where a line begins and where it ends: there it would be a
 * hole. What is left out before a mark is taken from the width; what a line may leave out at its ends is told. Among words
 * from right to left a mark has its white on the wrong side for that, and keeps it.
 */
export const squeezed = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(({ face }) => face.startsWith('han-'))) return tokens
  return tokens.map((token, index) => {
    if (isFromRight(token)) return token
    const half = token.size / 2
    const before = opens(token.face, token.text.charAt(0)) ? { blankBefore: half } : {}
    if (!closes(token.face, token.text.slice(-1))) return { ...token, ...before }
    const next = tokens[index + 1]
    const first = next?.text.charAt(0) ?? ''
    const meetsMark =
      next !== undefined &&
      !isFromRight(next) &&
      token.breakAfter !== 'must' &&
      (opens(next.face, first) || closes(next.face, first))
    return meetsMark
      ? { ...token, ...before, tail: half, width: token.width - half }
      : { ...token, ...before, blankAfter: half }
  })
}

const isFromRight = ({ level }: Token): boolean => level % 2 === 1

const widest = 1 / 8

/**
 * A line of Han characters filled to its width, where no gap opens by more than an eighth of the size (page design); the
 * same line where one would, where it ends a paragraph, and where most of it is another script.
 */
export const filled = (tokens: readonly Token[], slack: number): readonly Token[] | null => {
  const han = tokens.filter(({ face }) => mannerOf(face) !== null)
  const letters = han.reduce((sum, { text }) => sum + [...text].length, 0)
  const others = tokens.reduce((sum, { text }) => sum + [...text].length, 0) - letters
  const [first] = han
  if (first === undefined || slack <= 0 || letters < 2 * others) return null
  // After the last letter of the line no gap opens.
  const last = tokens.at(-1)
  const gaps = letters - (last !== undefined && mannerOf(last.face) !== null ? 1 : 0)
  const each = slack / gaps
  if (each > first.size * widest) return null
  return tokens.map((token) =>
    mannerOf(token.face) === null
      ? token
      : { ...token, spread: each, width: token.width + each * [...token.text].length },
  )
}
