import type { Bond } from '#core/extract/bond'
import type { Ground } from '#core/extract/clauses'
import type { Sentence } from '#core/extract/manuscript'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

export function isUtterance(ground: Ground, sentence: Sentence, number: number, bond: Bond | null): boolean {
  const { tokens, stretches } = ground.manuscript
  const stretch = stretches[number]
  if (stretch === undefined) return false
  const opens = isBare(ground, sentence.first, stretch.open)
  const large = opensLikeSentence(ground, stretch.open)
  if (stretch.continues) return true
  if (isHeading(ground, stretch.open, stretch.close)) return false
  if (opens && (bond === null || bond.side === 'after')) {
    if (bond === null) {
      const close = chainEnd(ground, sentence, number)
      return close + 1 >= sentence.last - 1 && endsLikeSentence(ground, close)
    }
    return bond.strength >= 7
  }
  if (bond === null) return false
  if (bond.side === 'after' && large && bond.strength >= 7 && tokens.kind[stretch.open - 1] === Kind.colon) return true
  if (bond.side === 'before' && bond.cue === null) return large && bond.subject !== null
  if (bond.side === 'before' && !large)
    return (
      bond.strength >= 8.2 &&
      tokens.kind[stretch.open - 1] === Kind.comma &&
      tokens.kind[stretch.close - 1] === Kind.stop
    )
  if (bond.side === 'before') return bond.strength >= 8 && large && (bond.cue?.kind !== 'weak' || bond.strength >= 8.9)
  return false
}

/** Where the last of the stretches ends that go on, each with a mark of its own, from this one. */
function chainEnd(ground: Ground, sentence: Sentence, number: number): number {
  const { stretches } = ground.manuscript
  let close = stretches[number]?.close ?? sentence.last
  for (let next = number + 1; next < sentence.to; next += 1) {
    const stretch = stretches[next]
    if (stretch === undefined || !stretch.continues || stretch.open > close + 1) break
    close = stretch.close
  }
  return close
}

/** Nothing but a dash stands before: «…», — сказал посол. — «…» */
function isBare(ground: Ground, first: number, open: number): boolean {
  return first === open || (first + 1 === open && ground.manuscript.tokens.kind[first] === Kind.dash)
}

/** A large letter; without capitals a colon, in Chinese also a comma or the verb of saying itself. */
function opensLikeSentence(ground: Ground, open: number): boolean {
  const { tokens, reading, lexicon } = ground.manuscript
  if (lexicon.source.writing === 'cased') return tokens.shape[open + 1] !== Shape.lower
  if (tokens.kind[open - 1] === Kind.colon) return true
  if (lexicon.source.writing === 'uncased') return false
  let before = open - 1
  if (tokens.kind[before] === Kind.comma) return true
  while (before > 0 && reading.span[before] === 0) before -= 1
  return ((reading.bits[before] as number) & Is.cue) !== 0
}

/** ‘Nowhere safe’ alone on its line, without a stop: a heading. */
function isHeading(ground: Ground, open: number, close: number): boolean {
  const { tokens } = ground.manuscript
  const alone = (open === 0 || tokens.kind[open - 1] === Kind.breakLine) && tokens.kind[close + 1] === Kind.breakLine
  return alone && close - open < 9 && tokens.kind[close - 1] !== Kind.stop
}

function endsLikeSentence(ground: Ground, close: number): boolean {
  const { tokens } = ground.manuscript
  const last = tokens.kind[close - 1]
  const next = tokens.kind[close + 1]
  return last === Kind.stop || next === Kind.stop || tokens.kind[close] === Kind.breakLine || close - 8 > 0
}
