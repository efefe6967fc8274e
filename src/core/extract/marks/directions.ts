import { Kind, type Tokens } from '#core/extract/text/tokens'

export const enum Family {
  none,
  double,
  curly,
  guillemet,
  single,
  corner,
  whiteCorner,
}

export const enum Way {
  either,
  opens,
  closes,
}

export interface Mark {
  readonly token: number
  readonly family: Family
  readonly low: boolean
}

export function alike(one: Family, other: Family): boolean {
  return one === other || (one <= Family.curly && other <= Family.curly)
}

export function depthOf(stack: readonly Mark[], mark: Mark): number {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    if ((stack[depth] as Mark).family === mark.family) return depth
  }
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    if (alike((stack[depth] as Mark).family, mark.family)) return depth
  }
  return -1
}

export function markAt(tokens: Tokens, token: number): Mark {
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
export function wayOf(tokens: Tokens, mark: Mark, stack: readonly Mark[], first: number, last: number): Way {
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
      return !within && (opensHere || closesAgain(tokens, token, last)) ? Way.opens : Way.closes
    case 0xab: // «
      return closesHere && within && isReversed(tokens, stack) ? Way.closes : Way.opens
    case 0xbb: // »
      return !within && (opensHere || closesAgain(tokens, token, last)) ? Way.opens : Way.closes
    default:
      if (opensHere) return Way.opens
      // 他强调：" 我们准备好了。": with nothing open, a colon right before opens, whatever stands behind
      if (closesHere) return !within && token > first && tokens.kind[token - 1] === Kind.colon ? Way.opens : Way.closes
      return within ? Way.closes : Way.opens
  }
}

/** ”so”, »so»: with nothing open, a mark that closes by its form opens where the next mark of the paragraph is the same. */
function closesAgain(tokens: Tokens, token: number, last: number): boolean {
  const sign = tokens.text.charAt(tokens.start[token] as number)
  for (let at = token + 1; at < last; at += 1)
    if (tokens.kind[at] === Kind.mark && markAt(tokens, at).family !== Family.single)
      return tokens.text.charAt(tokens.start[at] as number) === sign
  return false
}

/** »so«: the open guillemet at hand looks to the right. */
function isReversed(tokens: Tokens, stack: readonly Mark[]): boolean {
  return stack.some((open) => tokens.text.charCodeAt(tokens.start[open.token] as number) === 0xbb)
}

export function hasRoomBefore(tokens: Tokens, token: number, first: number): boolean {
  if (token === first || tokens.spaced[token] === 1) return true
  const before = tokens.kind[token - 1]
  // d’« ainsi », l’"autre": the elided word leaves no space
  if (before === Kind.word && "'’".includes(tokens.text.charAt((tokens.end[token - 1] as number) - 1))) return true
  return before === Kind.open || before === Kind.dash || (before === Kind.mark && opensByForm(tokens, token - 1))
}

function opensByForm(tokens: Tokens, token: number): boolean {
  return '“„«‘「『'.includes(tokens.text.charAt(tokens.start[token] as number)) || tokens.spaced[token] === 1
}

export function hasRoomAfter(tokens: Tokens, token: number, last: number): boolean {
  const next = token + 1
  if (next >= last || tokens.spaced[next] === 1) return true
  const kind = tokens.kind[next]
  return (
    kind !== Kind.word &&
    kind !== Kind.number &&
    kind !== Kind.han &&
    kind !== Kind.open &&
    kind !== Kind.mark &&
    kind !== Kind.other
  )
}

/** More double marks that open than close: one was repeated or forgotten. */
export function hasMoreOpening(tokens: Tokens, first: number, last: number): boolean {
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
