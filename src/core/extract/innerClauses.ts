import { Is, type Reading } from '#core/extract/lexicon'
import type { Stretch } from '#core/extract/marks'
import { Kind, type Tokens } from '#core/extract/tokens'

/** Longest reporting clause inside the marks, in words. */
const longest = 18
/** How far into the clause its verb may stand. */
const latestVerb = 3

/**
 * «Мы готовы, — сказал посол. — И мы ждём»: the writer reports inside the marks, between dashes. Those words are the
 * narrator’s: the stretch is divided there, and its second part continues the first.
 */
export function divideAtClauses(tokens: Tokens, reading: Reading, stretches: readonly Stretch[]): readonly Stretch[] {
  let divided: Stretch[] | null = null
  stretches.forEach((stretch, index) => {
    const parts = partsOf(tokens, reading, stretch)
    if (parts !== null && divided === null) divided = stretches.slice(0, index)
    divided?.push(...(parts ?? [stretch]))
  })
  return divided ?? stretches
}

function partsOf(tokens: Tokens, reading: Reading, stretch: Stretch): Stretch[] | null {
  const parts: Stretch[] = []
  let open = stretch.open
  for (let at = stretch.open + 3; at < stretch.close - 1; at += 1) {
    if (tokens.kind[at] !== Kind.dash || !isClauseStart(tokens, reading, at)) continue
    const end = clauseEnd(tokens, at, stretch.close)
    if (end === null) continue
    parts.push(part(tokens, stretch, open, at, true))
    open = end
    at = end
    if (end === stretch.close) break
  }
  if (parts.length === 0) return null
  if (open < stretch.close - 1) parts.push(part(tokens, stretch, open, stretch.close, stretch.closed))
  return parts
}

/** A dash after the speaker’s comma, question or exclamation, and a verb of saying right behind it. */
function isClauseStart(tokens: Tokens, reading: Reading, dash: number): boolean {
  const before = tokens.kind[dash - 1]
  if (before !== Kind.comma && before !== Kind.stop) return false
  for (let at = dash + 1; at <= dash + latestVerb && tokens.kind[at] === Kind.word; at += 1) {
    if (((reading.bits[at] as number) & Is.cue) !== 0) return true
  }
  return false
}

/** The dash that gives the word back to the speaker, or the closing mark; null when neither comes soon. */
function clauseEnd(tokens: Tokens, dash: number, close: number): number | null {
  for (let at = dash + 2; at < close && at - dash <= longest; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.mark || kind === Kind.breakLine) return null
    if (kind !== Kind.dash) continue
    const before = tokens.kind[at - 1]
    if (before === Kind.comma || before === Kind.stop || tokens.kind[at + 1] === Kind.comma) return at
  }
  return close - dash <= longest ? close : null
}

function part(tokens: Tokens, stretch: Stretch, open: number, close: number, closed: boolean): Stretch {
  let last = close - 1
  while (last > open + 1 && (tokens.kind[last] === Kind.comma || tokens.kind[last] === Kind.breakLine) && close !== stretch.close) last -= 1
  let first = open + 1
  while (first < last && tokens.kind[first] === Kind.comma) first += 1
  return {
    open,
    close,
    closed,
    continues: open === stretch.open ? stretch.continues : true,
    start: tokens.start[first] as number,
    end: tokens.end[last] as number,
  }
}
