import type { Token } from './token'
import type { TextStyle } from '../style/typography'
import { Unsettable } from '../unsettable'

/** The pieces of one line in logical order, without the spaces at its end. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly width: number
  /** Each once, of everything that came into the line, its spaces too: an empty line is as high as what it was left empty in. */
  readonly styles: readonly TextStyle[]
  /** The words went on on the next line. */
  readonly goesOn: boolean
}

/**
 * Breaks pieces into lines that are ragged as evenly as can be (least sum of squared white space over the whole
 * paragraph, after Knuth and Plass), without a last line of one short word where that can be avoided. Words are never
 * hyphenated: a quotation shows its speaker's words and nothing else. A word longer than the line is divided between letters
 * only when it cannot stand on a line of its own. Throws `Unsettable` where a piece has no width to reckon with.
 */
export const breakLines = (tokens: readonly Token[], width: number): readonly Line[] => {
  const unmeasured = tokens.find((token) => !Number.isFinite(token.width))
  if (unmeasured !== undefined) throw new Unsettable(unmeasured.text)
  const unbreakables = unbreakablesOf(
    tokens.some((token) => token.width > width)
      ? tokens.flatMap((token) => (token.width > width ? divided(token, width) : [token]))
      : tokens,
    width,
  )
  if (unbreakables.length === 0) return []
  return cutsOf(unbreakables, width).map(([from, to]) =>
    lineOf(unbreakables.slice(from, to), to < unbreakables.length && unbreakables[to - 1]?.mustEnd !== true),
  )
}

/** As few lines as needed, and within that number the narrowest column that holds them. */
export const balancedLines = (tokens: readonly Token[], width: number): readonly Line[] => {
  const lines = breakLines(tokens, width)
  if (lines.length < 2) return lines
  // No narrower than its widest word: a name is never divided to make its lines alike.
  let low = Math.max(width / 2, ...unbreakablesOf(tokens, width).map(({ inked }) => inked))
  let high = width
  while (high - low > width / 100) {
    const middle = (low + high) / 2
    const tried = breakLines(tokens, middle)
    if (tried.length <= lines.length && tried.every((line) => line.width <= middle + 0.01)) high = middle
    else low = middle
  }
  return breakLines(tokens, high)
}

/** Pieces between two places where a line may end. */
interface Unbreakable {
  readonly tokens: readonly Token[]
  readonly width: number
  /** Width without the white at its end. */
  readonly inked: number
  /** White that goes where it begins a line. */
  readonly blank: number
  readonly mustEnd: boolean
  /** A word goes on after its hyphen. */
  readonly isInsideWord: boolean
}

const unbreakablesOf = (tokens: readonly Token[], lineWidth: number): readonly Unbreakable[] => {
  const unbreakables: Unbreakable[] = []
  let pending: Token[] = []
  tokens.forEach((token, index) => {
    pending.push(token)
    if (token.breakAfter === 'no' && index < tokens.length - 1) return
    const whole = unbreakableOf(pending, token.breakAfter === 'must')
    if (whole.inked <= lineWidth) unbreakables.push(whole)
    else unbreakables.push(...pending.map((piece) => unbreakableOf([piece], piece.breakAfter === 'must')))
    pending = []
  })
  return unbreakables
}

const unbreakableOf = (tokens: readonly Token[], mustEnd: boolean): Unbreakable => {
  const width = tokens.reduce((sum, token) => sum + token.width, 0)
  let last = tokens.length - 1
  let white = 0
  for (; last >= 0 && tokens[last]?.space === true; last -= 1) white += tokens[last]?.width ?? 0
  white += tokens[last]?.blankAfter ?? 0
  const isInsideWord = /[-\u2010]$/.test(tokens.at(-1)?.text ?? '')
  return { tokens, width, inked: width - white, blank: blankBefore(tokens[0]), mustEnd, isInsideWord }
}

const blankBefore = (token: Token | undefined): number => (token?.lead ?? 0) + (token?.blankBefore ?? 0)

const shortLastLine = 0.35
const loneWord = 0.2
/** A line that ends within a word, at its own hyphen: rather one with a third of white. */
const insideWord = 0.12
const overfull = 1e6

/** The unbreakables of each line: first, and after the last. */
const cutsOf = (unbreakables: readonly Unbreakable[], width: number): readonly (readonly [number, number])[] => {
  const count = unbreakables.length
  const cost = new Float64Array(count + 1).fill(Infinity)
  const from = new Int32Array(count + 1)
  cost[0] = 0
  for (let start = 0; start < count; start += 1) {
    const before = cost[start] ?? Infinity
    if (before === Infinity) continue
    let used = -(unbreakables[start]?.blank ?? 0)
    for (let end = start; end < count; end += 1) {
      const unbreakable = unbreakables[end]
      if (unbreakable === undefined) break
      const inked = used + unbreakable.inked
      used += unbreakable.width
      const tooWide = inked > width + 0.01
      if (tooWide && end > start) break
      const last = end === count - 1 || unbreakable.mustEnd
      const total =
        before +
        (tooWide ? overfull : badness(inked / width, last, start > 0, end === start)) +
        (unbreakable.isInsideWord ? insideWord : 0)
      if (total < (cost[end + 1] ?? Infinity)) {
        cost[end + 1] = total
        from[end + 1] = start
      }
      if (unbreakable.mustEnd) break
    }
  }
  const cuts: (readonly [number, number])[] = []
  for (let end = count; end > 0; end = from[end] ?? 0) cuts.push([from[end] ?? 0, end])
  return cuts.reverse()
}

const badness = (filled: number, last: boolean, hasLineBefore: boolean, oneUnbreakable: boolean): number => {
  if (last) return hasLineBefore && (filled < 0.22 || (oneUnbreakable && filled < 0.4)) ? shortLastLine : 0
  const white = 1 - filled
  return white * white * (white > 0.3 ? 4 : 1) + (oneUnbreakable ? loneWord : 0)
}

const lineOf = (unbreakables: readonly Unbreakable[], goesOn: boolean): Line => {
  const tokens = unbreakables.flatMap((unbreakable) => unbreakable.tokens)
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.space === true) end -= 1
  const kept = tokens.slice(0, end)
  const [first] = kept
  if (first !== undefined) kept[0] = begun(first)
  const last = kept.at(-1)
  if (last !== undefined) kept[end - 1] = ended(last)
  return {
    tokens: kept,
    width: kept.reduce((sum, token) => sum + token.width, 0),
    styles: stylesOf(tokens),
    goesOn,
  }
}

/** Nearly always it is one. */
const stylesOf = (tokens: readonly Token[]): readonly TextStyle[] => {
  const styles: TextStyle[] = []
  for (const { run } of tokens) if (!styles.includes(run.style)) styles.push(run.style)
  return styles
}

const begun = (token: Token): Token =>
  blankBefore(token) > 0
    ? { ...token, lead: -(token.blankBefore ?? 0), width: token.width - blankBefore(token) }
    : token

const ended = (whole: Token): Token => {
  if (whole.blankAfter === undefined) return whole
  const { blankAfter, ...token } = whole
  return blankAfter > 0 ? { ...token, tail: blankAfter, width: token.width - blankAfter } : token
}

/** A word wider than the line (an address, a chain of letters), cut into parts that fit, estimated by their share. */
const divided = (token: Token, width: number): readonly Token[] => {
  const letters = [...token.text]
  const each = Math.max(1, Math.floor((letters.length * width * 0.92) / token.width))
  const parts: Token[] = []
  for (let at = 0; at < letters.length; at += each) {
    const text = letters.slice(at, at + each).join('')
    const last = at + each >= letters.length
    const { blankBefore: before = 0, blankAfter = 0, ...rest } = token
    parts.push({
      ...rest,
      ...(at === 0 ? { blankBefore: before } : {}),
      ...(last ? { blankAfter } : {}),
      text,
      width: (token.width * Math.min(each, letters.length - at)) / letters.length,
      breakAfter: last ? token.breakAfter : 'may',
    })
  }
  return parts
}
