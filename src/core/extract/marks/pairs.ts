import { alike, depthOf, Family, hasMoreOpening, type Mark, markAt, Way, wayOf } from '#core/extract/marks/directions'
import { readSingles } from '#core/extract/marks/singles'
import { Kind, type Tokens } from '#core/extract/text/tokens'

/** Marks deeper than this are noise; the limit keeps a storm of marks linear. */
const deepest = 6

export interface Pair {
  readonly open: number
  readonly close: number
  readonly family: Family
  readonly repeats: boolean
}

/** What one paragraph holds on its own, before its neighbours are asked. */
export interface Reading {
  readonly first: number
  readonly last: number
  readonly pairs: readonly Pair[]
  /** The outermost mark that was never closed. */
  readonly unclosed: Mark | null
  /** Another one was never closed inside it. */
  readonly isTangled: boolean
  readonly repeats: boolean
  readonly strayClosing: Mark | null
}

/** Pairs the marks of one paragraph by a stack. */
export function readParagraph(tokens: Tokens, first: number, last: number): Reading {
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
  return {
    first,
    last,
    pairs,
    unclosed: stack[0] ?? null,
    isTangled: stack.length > 1,
    repeats: repeats && stack.length > 0,
    strayClosing,
  }
}
