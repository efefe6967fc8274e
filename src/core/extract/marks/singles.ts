import { Family, hasRoomAfter, hasRoomBefore, markAt, Way } from '#core/extract/marks/directions'
import { Kind, type Tokens } from '#core/extract/text/tokens'

/**
 * Single marks that are marks and not apostrophes: an opening one with the first closing one that can be meant. A
 * closing one stands before punctuation, or after it, or before a space; after an s and before a further word it may
 * be a plural’s possessive (workers’ rights) and counts only when nothing better follows.
 */
export function readSingles(tokens: Tokens, first: number, last: number): Map<number, Way> {
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
  if (kind === Kind.number && code === 0x27 && tokens.text.charAt((tokens.end[next] as number) - 1) === 's')
    return false
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
    const closes =
      tokens.spaced[at] === 0 && roomAfter && (code === 0x2019 || code === 0x27 || code === 0x203a || code === 0x2018)
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
