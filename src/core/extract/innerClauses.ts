import { Is, type Reading } from '#core/extract/lexicon'
import type { Stretch } from '#core/extract/marks'
import { Kind, type Tokens } from '#core/extract/tokens'

/** Longest reporting clause inside the marks, in words. */
const longest = 18
/** How far into the clause its verb may stand. */
const latestVerb = 3

/**
 * «Мы готовы, — сказал посол. — И мы ждём»; « Nous tiendrons, écrit Anne Sorel. Le reste suit. »: the writer reports
 * inside the marks. The token range of that clause, or null. The span of the quotation stays what the marks hold.
 */
export function innerClauseOf(tokens: Tokens, reading: Reading, stretch: Stretch, withCommas: boolean): readonly [first: number, last: number] | null {
  for (let at = stretch.open + 3; at < stretch.close - 1; at += 1) {
    const kind = tokens.kind[at]
    if (kind !== Kind.dash && !(withCommas && kind === Kind.comma)) continue
    const dash = kind === Kind.dash
    if (dash ? !afterSpeech(tokens, at) || !verbSoon(tokens, reading, at, latestVerb) : !verbSoon(tokens, reading, at, 1)) continue
    const end = clauseEnd(tokens, at, stretch.close, dash)
    if (end !== null) return [at + 1, end]
  }
  return null
}

/** The dash stands after the speaker’s comma, question or exclamation. */
function afterSpeech(tokens: Tokens, dash: number): boolean {
  return tokens.kind[dash - 1] === Kind.comma || tokens.kind[dash - 1] === Kind.stop
}

function verbSoon(tokens: Tokens, reading: Reading, from: number, reach: number): boolean {
  for (let at = from + 1, left = reach; left > 0 && tokens.kind[at] === Kind.word; at += 1) {
    const bits = reading.bits[at] as number
    if ((bits & Is.cue) !== 0) return true
    if ((bits & (Is.auxiliary | Is.pronoun)) === 0) left -= 1
  }
  return false
}

/** Where the speaker has the word again: a dash or stop, or the closing mark; null when neither comes soon. */
function clauseEnd(tokens: Tokens, from: number, close: number, dash: boolean): number | null {
  for (let at = from + 2; at < close && at - from <= longest; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.mark || kind === Kind.breakLine) return null
    if (kind === Kind.dash || kind === Kind.stop || (!dash && kind === Kind.comma)) return at
  }
  return close - from <= longest ? close : null
}
