import { addAll } from '#core/text/addAll'
import { isUnspaced } from '#core/text/mending/lines'
import { figureJoints, rightToLeft } from './data/signs'
import { elongation } from './meaning'
import type { Sign } from './pieces'

/** Signs that follow one another in reading, alike raised. */
export interface Stretch {
  readonly words: string
  readonly isRaised: boolean
}

/**
 * Signs of a line from left to right become words in the order in which they are read: the bidirectional algorithm (Unicode
 * UAX 9) the other way round. Numbers and Latin words keep their direction inside a line from right to left.
 */
export const logical = (signs: readonly Sign[], isRightToLeft: boolean): readonly Stretch[] => {
  const standing = withSpaces(signs)
  const directions = standing.map(({ words }) => directionOf(words))
  const hasRightToLeft = isRightToLeft || directions.includes('right')
  const ordered = hasRightToLeft ? reordered(standing, levelsOf(standing, directions, isRightToLeft)) : standing
  const stretches: { words: string; isRaised: boolean }[] = []
  for (const { words, isRaised } of ordered) {
    const last = stretches.at(-1)
    if (last !== undefined && (last.isRaised === isRaised || words === ' ')) last.words += words
    else stretches.push({ words, isRaised })
  }
  return stretches.map(({ words, isRaised }) => ({ words: words.replaceAll(elongation, ''), isRaised }))
}

/** Each space as a stretch of its own. */
const withSpaces = (signs: readonly Sign[]): readonly Stretch[] =>
  signs.flatMap((sign, at) => {
    const own = { words: sign.text, isRaised: sign.isRaised }
    return at > 0 && isSpaced(signs[at - 1], sign) ? [{ words: ' ', isRaised: false }, own] : [own]
  })

/** Between signs that are written without spaces, wider than any gap of a line that is spread out. */
const unspacedGap = 0.9

const isSpaced = (before: Sign | undefined, sign: Sign): boolean => {
  if (before === undefined) return false
  if (sign.isAfterSpace) return true
  const isTight = isUnspaced(before.text.slice(-1)) || isUnspaced(sign.text)
  return sign.left - before.right > (isTight ? unspacedGap : sign.spaceFrom) * Math.max(sign.size, before.size)
}

type Direction = 'left' | 'right' | 'number' | 'none'

const directionOf = (words: string): Direction => {
  if (/\p{Nd}/u.test(words)) return 'number'
  if (!/\p{L}/u.test(words)) return 'none'
  return rightToLeft.test(words) ? 'right' : 'left'
}

/** As in UAX 9: even from left to right, odd from right to left, deeper inside the other. */
const levelsOf = (
  standing: readonly Stretch[],
  own: readonly Direction[],
  isRightToLeft: boolean,
): readonly number[] => {
  const nearest = { before: sweep(own, false), after: sweep(own, true) }
  const strong = { before: sweep(own, false, 'number'), after: sweep(own, true, 'number') }
  const isInsideRight = (at: number): boolean => strong.before[at] === 'right' && strong.after[at] === 'right'
  return own.map((direction, at) => {
    if (direction === 'right') return 1
    if (isRightToLeft) {
      if (direction !== 'none') return 2
      const [before, after] = [nearest.before[at], nearest.after[at]]
      if (before === null || after === null || before === 'right' || after === 'right') return 1
      return before === 'number' && after === 'number' && !isPartOfNumber(standing, own, at) ? 1 : 2
    }
    if (direction === 'number') return isInsideRight(at) ? 2 : 0
    if (direction === 'left') return 0
    if (!isInsideRight(at)) return 0
    return isPartOfNumber(standing, own, at) ? 2 : 1
  })
}

/** For each place the direction that stands before it (or after it), those of no direction and of `weak` left out. */
const sweep = (
  own: readonly Direction[],
  isBackwards: boolean,
  weak: Direction = 'none',
): readonly (Direction | null)[] => {
  const found: (Direction | null)[] = own.map(() => null)
  let last: Direction | null = null
  for (let step = 0; step < own.length; step += 1) {
    const at = isBackwards ? own.length - 1 - step : step
    found[at] = last
    const direction = own[at] ?? 'none'
    if (direction !== 'none' && direction !== weak) last = direction
  }
  return found
}

/**
 * A sign with figures on either side: the point of a number, the stroke of a date. A dash parts them there, and so does the
 * mark of a note: left of a sentence’s end it is read behind it.
 */
const isPartOfNumber = (standing: readonly Stretch[], own: readonly Direction[], at: number): boolean =>
  own[at - 1] === 'number' &&
  own[at + 1] === 'number' &&
  figureJoints.has(standing[at]?.words ?? '') &&
  (standing[at - 1]?.isRaised !== true || standing[at + 1]?.isRaised === true)

/** Turns what is read from right to left, then turns back what is read from left to right inside it. */
const reordered = (standing: readonly Stretch[], levels: readonly number[]): readonly Stretch[] => {
  let order = standing.map((stretch, at) => ({ stretch, level: levels[at] ?? 0 }))
  for (const level of [1, 2]) {
    const next: typeof order = []
    let run: typeof order = []
    for (const one of order) {
      if (one.level >= level) {
        run.push(one)
        continue
      }
      addAll(next, run.toReversed())
      next.push(one)
      run = []
    }
    order = [...next, ...run.toReversed()]
  }
  return order.map(({ stretch }) => stretch)
}

/** Whether most letters are read from right to left. */
export const isRightToLeft = (signs: Iterable<Sign>): boolean => {
  let balance = 0
  for (const { text } of signs) {
    const direction = directionOf(text)
    balance += direction === 'right' ? 1 : direction === 'left' ? -1 : 0
  }
  return balance > 0
}

const brackets = /[()[\]«»{}‹›]/g
const pairs = '()[]«»{}‹›'
const mirror = (sign: string): string => pairs.charAt(pairs.indexOf(sign) ^ 1)

/**
 * Brackets between words from right to left: some programs store the one that is meant, some the one that is seen. The text
 * tells which by itself, for what opens stands before what closes.
 */
export const areBracketsMirrored = (text: string): boolean => {
  let [open, balance] = [0, 0]
  for (const [sign] of text.matchAll(brackets)) {
    open += pairs.indexOf(sign) % 2 === 0 ? 1 : -1
    balance += Math.sign(open)
  }
  return balance < 0
}

export const mirroredBrackets = (text: string): string => text.replaceAll(brackets, mirror)
