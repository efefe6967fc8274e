import { Kind, type Tokens } from '#core/extract/tokens'

/** A stretch of words between marks that lies inside no other stretch. */
export interface Stretch {
  /** The token of the opening mark. */
  readonly open: number
  /** The token of the closing mark; where the writer forgot it, the first token after the paragraph. */
  readonly close: number
  readonly closed: boolean
  /** Opens a paragraph, or follows a full stop, while the stretch before was never closed: the same quotation goes on. */
  readonly continues: boolean
  /** Offsets of the words inside the marks. */
  readonly start: number
  readonly end: number
}

const enum Family {
  none,
  double,
  curly,
  guillemet,
  single,
  corner,
  whiteCorner,
}

const enum Way {
  either,
  opens,
  closes,
}

/** Marks deeper than this are noise; the limit keeps a storm of marks linear. */
const deepest = 6
/** How many paragraphs a quotation may run on that opens once and closes once. */
const longestRun = 12

interface Mark {
  readonly token: number
  readonly family: Family
  readonly low: boolean
}

interface Pair {
  readonly open: number
  readonly close: number
  readonly family: Family
  readonly repeats: boolean
}

/** What one paragraph holds on its own, before its neighbours are asked. */
interface Reading {
  readonly first: number
  readonly last: number
  readonly pairs: readonly Pair[]
  /** The outermost mark that was never closed. */
  readonly unclosed: Mark | null
  readonly repeats: boolean
  readonly strayClosing: Mark | null
}

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
    const { unclosed } = reading
    let opening = continues
    continues = false
    const add = (open: number, close: number, closed: boolean, goesOn: boolean): void => {
      const stretch = stretchOf(tokens, open, close, closed, goesOn)
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

function alike(one: Family, other: Family): boolean {
  return one === other || (one <= Family.curly && other <= Family.curly)
}

function stretchOf(tokens: Tokens, open: number, close: number, closed: boolean, continues: boolean): Stretch | null {
  if (close - open < 2) return null
  let hasWord = false
  for (let at = open + 1; at < close && !hasWord; at += 1) {
    const kind = tokens.kind[at]
    hasWord = kind === Kind.word || kind === Kind.han || kind === Kind.number
  }
  if (!hasWord) return null
  let last = close - 1
  while (tokens.kind[last] === Kind.breakLine) last -= 1
  return { open, close, closed, continues, start: tokens.start[open + 1] as number, end: tokens.end[last] as number }
}

/** Pairs the marks of one paragraph by a stack. */
function readParagraph(tokens: Tokens, first: number, last: number): Reading {
  const stack: Mark[] = []
  const pairs: Pair[] = []
  let strayClosing: Mark | null = null
  let repeats = false
  let singles: Map<number, Way> | null = null
  let spare: boolean | null = null
  for (let at = first; at < last; at += 1) {
    if (tokens.kind[at] !== Kind.mark) continue
    const mark = markAt(tokens, at)
    if (mark.family === Family.none) continue
    let way: Way
    if (mark.family === Family.single) {
      singles ??= readSingles(tokens, first, last)
      const read = singles.get(at)
      if (read === undefined) continue
      way = read
    } else {
      way = wayOf(tokens, mark, stack, first, last)
    }
    if (way === Way.opens) {
      const top = stack[stack.length - 1]
      spare ??= hasMoreOpening(tokens, first, last)
      const again = stack.length === 1 && top !== undefined && alike(top.family, mark.family) && at > first
      if (again && spare && tokens.kind[at - 1] === Kind.stop && top.family !== Family.single) {
        pairs.push({ open: top.token, close: at, family: top.family, repeats: true })
        stack.pop()
        repeats = true
      }
      if (stack.length < deepest) stack.push(mark)
      continue
    }
    const depth = depthOf(stack, mark)
    if (depth < 0) {
      strayClosing ??= mark
      continue
    }
    const open = stack[depth] as Mark
    stack.length = depth
    if (depth > 0) continue
    while (pairs.length > 0 && (pairs[pairs.length - 1] as Pair).open > open.token) pairs.pop()
    pairs.push({ open: open.token, close: at, family: open.family, repeats: false })
  }
  return { first, last, pairs, unclosed: stack[0] ?? null, repeats: repeats && stack.length > 0, strayClosing }
}

function depthOf(stack: readonly Mark[], mark: Mark): number {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    if ((stack[depth] as Mark).family === mark.family) return depth
  }
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    if (alike((stack[depth] as Mark).family, mark.family)) return depth
  }
  return -1
}

function markAt(tokens: Tokens, token: number): Mark {
  const code = tokens.text.charCodeAt(tokens.start[token] as number)
  const doubled = (tokens.end[token] as number) - (tokens.start[token] as number) === 2
  return { token, family: doubled ? Family.double : familyOf(code), low: code === 0x201e }
}

function familyOf(code: number): Family {
  switch (code) {
    case 0x22:
    case 0x2033:
    case 0xff02:
    case 0x301d:
    case 0x301e:
    case 0x301f:
      return Family.double
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return Family.curly
    case 0xab:
    case 0xbb:
      return Family.guillemet
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2039:
    case 0x203a:
    case 0xff07:
      return Family.single
    case 0x300c:
    case 0x300d:
    case 0xfe41:
    case 0xfe42:
      return Family.corner
    case 0x300e:
    case 0x300f:
    case 0xfe43:
    case 0xfe44:
      return Family.whiteCorner
    default:
      return Family.none
  }
}

/** Which way a mark looks, by its form first and by the white space around it where the form does not tell. */
function wayOf(tokens: Tokens, mark: Mark, stack: readonly Mark[], first: number, last: number): Way {
  const { token } = mark
  const code = tokens.text.charCodeAt(tokens.start[token] as number)
  const opensHere = hasRoomBefore(tokens, token, first) && !hasRoomAfter(tokens, token, last)
  const closesHere = !hasRoomBefore(tokens, token, first) && hasRoomAfter(tokens, token, last)
  const within = depthOf(stack, mark) >= 0
  switch (code) {
    case 0x201e: // „
    case 0x301d:
    case 0x300c:
    case 0x300e:
    case 0xfe41:
    case 0xfe43:
      return Way.opens
    case 0x300d:
    case 0x300f:
    case 0xfe42:
    case 0xfe44:
    case 0x301e:
    case 0x301f:
      return Way.closes
    case 0x201c: // “ opens, but closes after „ and where it can do nothing else
      if (stack.some((open) => open.low) && !opensHere) return Way.closes
      return closesHere && within ? Way.closes : closesHere ? Way.closes : Way.opens
    case 0x201d: // ”
      return opensHere && !within ? Way.opens : Way.closes
    case 0xab: // «
      return closesHere && within && isReversed(tokens, stack) ? Way.closes : Way.opens
    case 0xbb: // »
      return opensHere && !within ? Way.opens : Way.closes
    default:
      if (opensHere) return Way.opens
      if (closesHere) return Way.closes
      return within ? Way.closes : Way.opens
  }
}

/** »so«: the open guillemet at hand looks to the right. */
function isReversed(tokens: Tokens, stack: readonly Mark[]): boolean {
  return stack.some((open) => tokens.text.charCodeAt(tokens.start[open.token] as number) === 0xbb)
}

function hasRoomBefore(tokens: Tokens, token: number, first: number): boolean {
  if (token === first || tokens.spaced[token] === 1) return true
  const before = tokens.kind[token - 1]
  // d’« ainsi », l’"autre": the elided word leaves no space
  if (before === Kind.word && "'’".includes(tokens.text.charAt((tokens.end[token - 1] as number) - 1))) return true
  return before === Kind.open || before === Kind.dash || (before === Kind.mark && opensByForm(tokens, token - 1))
}

function opensByForm(tokens: Tokens, token: number): boolean {
  return '“„«‘「『'.includes(tokens.text.charAt(tokens.start[token] as number)) || tokens.spaced[token] === 1
}

function hasRoomAfter(tokens: Tokens, token: number, last: number): boolean {
  const next = token + 1
  if (next >= last || tokens.spaced[next] === 1) return true
  const kind = tokens.kind[next]
  return kind !== Kind.word && kind !== Kind.number && kind !== Kind.han && kind !== Kind.open && kind !== Kind.mark && kind !== Kind.other
}

/** More double marks that open than close: one was repeated or forgotten. */
function hasMoreOpening(tokens: Tokens, first: number, last: number): boolean {
  let balance = 0
  for (let at = first; at < last; at += 1) {
    if (tokens.kind[at] !== Kind.mark) continue
    const { family } = markAt(tokens, at)
    if (family === Family.single || family === Family.none) continue
    const before = hasRoomBefore(tokens, at, first)
    const after = hasRoomAfter(tokens, at, last)
    if (before && !after) balance += 1
    else if (after && !before) balance -= 1
  }
  return balance > 0
}

/**
 * Single marks that are marks and not apostrophes: an opening one with the first closing one that can be meant. A
 * closing one stands before punctuation, or after it, or before a space; after an s and before a further word it may
 * be a plural’s possessive (workers’ rights) and counts only when nothing better follows.
 */
function readSingles(tokens: Tokens, first: number, last: number): Map<number, Way> {
  const read = new Map<number, Way>()
  let at = first
  while (at < last) {
    if (!opensSingle(tokens, at, first, last)) {
      at += 1
      continue
    }
    const [close, next] = closingSingle(tokens, at, last)
    if (close > 0) {
      read.set(at, Way.opens)
      read.set(close, Way.closes)
    } else if (at === first) {
      read.set(at, Way.opens)
    }
    at = next
  }
  return read
}

function opensSingle(tokens: Tokens, at: number, first: number, last: number): boolean {
  if (tokens.kind[at] !== Kind.mark || markAt(tokens, at).family !== Family.single) return false
  const code = tokens.text.charCodeAt(tokens.start[at] as number)
  if (code === 0x203a) return false
  if (code === 0x2039 || code === 0x201a) return true
  if (code === 0x2019 || !hasRoomBefore(tokens, at, first)) return false
  const next = at + 1
  if (next >= last || tokens.spaced[next] === 1) return false
  const kind = tokens.kind[next]
  if (kind === Kind.number && code === 0x27 && tokens.text.charAt(tokens.end[next] as number - 1) === 's') return false
  return kind === Kind.word || kind === Kind.number || kind === Kind.mark || kind === Kind.open || kind === Kind.han
}

/** The closing token (0 when there is none) and where to look on. */
function closingSingle(tokens: Tokens, open: number, last: number): [close: number, next: number] {
  const straight = tokens.text.charCodeAt(tokens.start[open] as number) === 0x27
  let weak = 0
  for (let at = open + 2; at < last; at += 1) {
    if (tokens.kind[at] !== Kind.mark || markAt(tokens, at).family !== Family.single) continue
    const code = tokens.text.charCodeAt(tokens.start[at] as number)
    const roomAfter = hasRoomAfter(tokens, at, last) || tokens.kind[at + 1] === Kind.mark
    const closes = tokens.spaced[at] === 0 && roomAfter && (code === 0x2019 || code === 0x27 || code === 0x203a || code === 0x2018)
    if (closes && !(code === 0x2018 && straight)) {
      if (!isPlural(tokens, at, last)) return [at, at + 1]
      if (weak === 0) weak = at
      continue
    }
    if (opensSingle(tokens, at, open + 1, last)) return [weak, at]
  }
  return [weak, last]
}

function isPlural(tokens: Tokens, at: number, last: number): boolean {
  const letter = tokens.text.charAt((tokens.start[at] as number) - 1)
  if (letter !== 's' && letter !== 'S') return false
  const next = at + 1
  return next < last && tokens.kind[next] === Kind.word
}
