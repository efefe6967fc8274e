import { type Pair, type Reading, readParagraph } from '#core/extract/marks/pairs'
import { alike, Family, type Mark, markAt } from '#core/extract/marks/directions'
import { Kind, type Tokens } from '#core/extract/text/tokens'

/** A stretch of words between marks that lies inside no other stretch. */
export interface Stretch {
  /** The token of the opening mark. */
  readonly open: number
  /** The token of the closing mark; where the writer forgot it, the first token after the paragraph. */
  readonly close: number
  readonly closed: boolean
  /** Opens a paragraph, or follows a full stop, while the stretch before was never closed: the same quotation goes on. */
  readonly continues: boolean
  /** Every mark of the paragraph has its other, and none stands between two spaces: these are surely the words that were meant. */
  readonly isNeat: boolean
  /** Offsets of the words inside the marks. */
  readonly start: number
  readonly end: number
}

/** How many paragraphs a quotation may run on that opens once and closes once. */
const longestRun = 12

/**
 * The marked stretches of a text, outermost only, in order.
 *
 * A small parser with recovery: apostrophes are told from single marks, a mark re-opened at each paragraph continues
 * the quotation, a closing mark the writer forgot is where the paragraph ends, one that comes paragraphs later still
 * counts, and marks that fit nowhere are passed over. Every token is looked at a fixed number of times.
 */
export function findStretches(tokens: Tokens): Stretch[] {
  const readings: Reading[] = []
  let first = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.breakLine) continue
    readings.push(readParagraph(tokens, first, at))
    first = at + 1
  }
  return joinParagraphs(tokens, readings)
}

function joinParagraphs(tokens: Tokens, readings: readonly Reading[]): Stretch[] {
  const found: Stretch[] = []
  let continues = false
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index] as Reading
    const { unclosed, strayClosing } = reading
    const following = readings[index + 1]
    const isEven =
      strayClosing === null &&
      !reading.isTangled &&
      (unclosed === null || (following !== undefined && opensWith(following, unclosed.family)))
    let opening = continues
    continues = false
    const add = (open: number, close: number, closed: boolean, goesOn: boolean): void => {
      const stretch = stretchOf(tokens, open, close, closed, goesOn, isEven)
      if (stretch !== null) found.push(stretch)
    }
    for (const pair of reading.pairs) {
      if (unclosed !== null && pair.open > unclosed.token && isKept(tokens, reading, readings, index)) continue
      add(pair.open, pair.close, !pair.repeats, (opening && pair.open === reading.first) || follows(found, pair))
      opening = false
    }
    if (unclosed === null || !isKept(tokens, reading, readings, index)) continue
    const goesOn = (opening && unclosed.token === reading.first) || reading.repeats
    const next = readings[index + 1]
    if (next !== undefined && opensWith(next, unclosed.family)) {
      add(unclosed.token, reading.last, false, goesOn)
      continues = true
      continue
    }
    const later = closingLater(readings, index, unclosed.family)
    if (later > index) {
      add(unclosed.token, ((readings[later] as Reading).strayClosing as Mark).token, true, goesOn)
      const rest = (readings[later] as Reading).pairs.filter(
        (pair) => pair.open > ((readings[later] as Reading).strayClosing as Mark).token,
      )
      for (const pair of rest) add(pair.open, pair.close, !pair.repeats, false)
      index = later
      continue
    }
    add(unclosed.token, reading.last, false, goesOn)
  }
  return found
}

/** A pair right after one that ended because its mark was repeated. */
function follows(found: readonly Stretch[], pair: Pair): boolean {
  const before = found[found.length - 1]
  return before !== undefined && !before.closed && before.close === pair.open
}

/** Whether an unclosed mark opens a quotation at all, or is a stain of the scanner. */
function isKept(tokens: Tokens, reading: Reading, readings: readonly Reading[], index: number): boolean {
  const mark = reading.unclosed as Mark
  const next = readings[index + 1]
  const goesOn = next !== undefined && opensWith(next, mark.family)
  if (mark.family === Family.single) return mark.token === reading.first && goesOn
  if (mark.token === reading.first || goesOn || closingLater(readings, index, mark.family) > index) return true
  const before = tokens.kind[mark.token - 1]
  return before === Kind.colon || before === Kind.comma || before === Kind.dash || before === Kind.stop
}

function opensWith(reading: Reading, family: Family): boolean {
  const pair = reading.pairs[0]
  if (pair !== undefined && pair.open === reading.first && alike(pair.family, family)) return true
  const { unclosed } = reading
  return unclosed !== null && unclosed.token === reading.first && alike(unclosed.family, family)
}

function closingLater(readings: readonly Reading[], index: number, family: Family): number {
  if (family === Family.single) return index
  for (let later = index + 1; later < readings.length && later <= index + longestRun; later += 1) {
    const { strayClosing, unclosed } = readings[later] as Reading
    if (strayClosing !== null && alike(strayClosing.family, family)) return later
    if (unclosed !== null) return index
  }
  return index
}

function stretchOf(
  tokens: Tokens,
  open: number,
  close: number,
  closed: boolean,
  continues: boolean,
  isEven: boolean,
): Stretch | null {
  if (close - open < 2) return null
  let hasWord = false
  for (let at = open + 1; at < close && !hasWord; at += 1) {
    const kind = tokens.kind[at]
    hasWord = kind === Kind.word || kind === Kind.han || kind === Kind.number
  }
  if (!hasWord) return null
  let first = open + 1
  let last = close - 1
  while (tokens.kind[first] === Kind.breakLine) first += 1
  while (tokens.kind[last] === Kind.breakLine) last -= 1
  return {
    open,
    close,
    closed,
    continues,
    isNeat: isEven && isTight(tokens, open, close, closed),
    start: tokens.start[first] as number,
    end: tokens.end[last] as number,
  }
}

/** “ A”: a double mark cut off from its words by a space may well belong to the words on its other side. */
function isTight(tokens: Tokens, open: number, close: number, closed: boolean): boolean {
  const { family } = markAt(tokens, open)
  if (family !== Family.double && family !== Family.curly) return true
  return tokens.spaced[open + 1] !== 1 && (!closed || tokens.spaced[close] !== 1)
}
