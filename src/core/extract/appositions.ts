import type { Context, Held } from '#core/extract/binding'
import { pastLetters } from '#core/extract/lettersAfter'
import { type Manuscript, wording } from '#core/extract/manuscript'
import type { Name } from '#core/extract/names'
import type { Title } from '#core/extract/titles'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

export interface Apposition extends Held {
  readonly last: number
  readonly country: string | null
  readonly body: string | null
}

/** “, Minister of Finance and former mayor”, “(Indonesia)”, “of Egypt”. */
export function titlesAfter(context: Context, name: Name): Apposition {
  const { manuscript, titles, bound } = context
  const { tokens, reading, lexicon } = manuscript
  const held: Title[] = []
  let country: string | null = null
  // “Natasha Stott AM, Australia’s Ambassador”; a seat (MP) is an office of its own
  const letters = pastLetters(manuscript, name.last)
  let at = ((reading.bits[letters - 1] as number) & Is.role) === 0 ? letters : name.last
  let last = at
  const countryAt = (token: number): string | null => {
    const entry = lexicon.entries[reading.entry[token] as number]
    if (entry === undefined || entry.country === null) return null
    return entry.isDemonym && tokens.shape[token] !== Shape.upper
      ? entry.country
      : wording(manuscript, token, token + (reading.span[token] as number))
  }
  if (tokens.kind[at] === Kind.open) {
    const inside = countryAt(at + 1)
    let close = at + 1
    while (close < at + 12 && tokens.kind[close] !== Kind.close && tokens.kind[close] !== Kind.breakLine) close += 1
    if (tokens.kind[close] === Kind.close) {
      country = inside
      const index = inside === null ? titleFrom(context, at + 1) : undefined
      if (index !== undefined) {
        bound[index] = 1
        held.push(titles[index] as Title)
      }
      at = close + 1
      last = at
    }
  } else if (((reading.bits[at] as number) & Is.link) !== 0) {
    const of = at + (reading.span[at] as number)
    const own = countryAt(of)
    if (own !== null && !lexicon.directions.has(wording(manuscript, at, at + 1).toLowerCase())) {
      country = own
      at = of + (reading.span[of] as number)
      last = at
    }
  }
  let next = at
  if (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash) {
    next = at + 1
    next = pastAge(manuscript, next)
  } else if (isCopula(manuscript, at)) {
    next = at + 1
  } else if (!isLetterhead(manuscript, at)) {
    return { titles: held, first: name.first, last, country, body: null }
  }
  for (let index = titleFrom(context, next); index !== undefined;) {
    const title = titles[index] as Title
    if (bound[index] === 1 || title.isPossessor || title.many) break
    bound[index] = 1
    held.push(title)
    last = title.last
    let gap = title.last
    if (tokens.kind[gap] === Kind.comma) gap += 1
    if (((reading.bits[gap] as number) & Is.conjunction) === 0) break
    index = titleFrom(context, gap + 1)
  }
  if (held.length > 0) last = pastBrackets(manuscript, last)
  const bodyLast = held.length > 0 ? bodyAfter(manuscript, last) : last
  const body = bodyLast > last ? wording(manuscript, last + 1, bodyLast) : null
  return { titles: held, first: name.first, last: bodyLast, country, body }
}

/** “Ann Lee, 54, a farmer”; “Jean Morin, 54 ans, maire”: the age between commas is passed over. */
function pastAge(manuscript: Manuscript, from: number): number {
  const { tokens, reading } = manuscript
  let numbers = 0
  for (let at = from; at < from + 5; at += 1) {
    if (tokens.kind[at] === Kind.comma) return numbers === 1 ? at + 1 : from
    if (tokens.kind[at] === Kind.number) numbers += 1
    else if (
      tokens.kind[at] !== Kind.word ||
      ((reading.bits[at] as number) & (Is.calendar | Is.link | Is.preposition | Is.common)) === 0
    )
      return from
  }
  return from
}

export function isCopula(manuscript: Manuscript, at: number): boolean {
  const { tokens, lexicon } = manuscript
  return (
    lexicon.copula.size > 0 &&
    tokens.kind[at] === Kind.word &&
    lexicon.copula.has(wording(manuscript, at, at + 1).toLowerCase())
  )
}

/** “of the Environment Programme (UNEP)”: the short form in brackets belongs to the office. */
function pastBrackets(manuscript: Manuscript, at: number): number {
  const { tokens } = manuscript
  return tokens.kind[at] === Kind.open && tokens.kind[at + 2] === Kind.close ? at + 3 : at
}

/** “, Acme Motors:” — words with capitals between a comma and the end of the phrase. */
function bodyAfter(manuscript: Manuscript, comma: number): number {
  const { tokens, reading } = manuscript
  if (tokens.kind[comma] !== Kind.comma || manuscript.lexicon.source.writing !== 'cased') return comma
  let at = comma + 1
  while (
    at < comma + 9 &&
    tokens.kind[at] === Kind.word &&
    (tokens.shape[at] !== Shape.lower || ((reading.bits[at] as number) & (Is.link | Is.conjunction)) !== 0)
  )
    at += 1
  const kind = tokens.kind[at]
  const ends = kind === Kind.colon || kind === Kind.semicolon || kind === Kind.breakLine
  const first = reading.bits[comma + 1] as number
  return ends &&
    at > comma + 1 &&
    (first & (Is.honorific | Is.role | Is.conjunction | Is.given)) === 0 &&
    ((first & Is.common) === 0 || (first & (Is.modifier | Is.organisation | Is.portfolio)) !== 0)
    ? at
    : comma
}

/** The office that begins here, after an article and a few adjectives; never one that stands before another name. */
function titleFrom(context: Context, from: number): number | undefined {
  const { manuscript, titles, startingAt, nameAt } = context
  const { tokens, reading } = manuscript
  let at = from
  for (let step = 0; step < 5; step += 1) {
    const index = startingAt.get(at)
    // “Governor Vale, Senator Brook”: the honorific of the next person
    if (index !== undefined && nameAt.get(at) !== undefined) return undefined
    if (index !== undefined) {
      const title = titles[index] as Title
      const follows = nameAt.get(title.last)
      return follows === undefined ? index : undefined
    }
    if (tokens.kind[at] === Kind.number && at > from) {
      // “a 23-year-old mother of two”
      at += 1
      continue
    }
    if (tokens.kind[at] !== Kind.word) return undefined
    const bits = reading.bits[at] as number
    const stops =
      Is.cue | Is.weakCue | Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.that | Is.calendar
    const passes =
      (bits & (Is.definite | Is.indefinite | Is.modifier | Is.portfolio)) !== 0 ||
      ((bits & stops) === 0 && tokens.shape[at] === Shape.lower)
    if (!passes) return undefined
    at += Math.max(1, reading.span[at] as number)
  }
  return undefined
}

/** “Senator Chris Evans Minister for Immigration”: name and office on one line without a comma. */
function isLetterhead(manuscript: Manuscript, at: number): boolean {
  const { tokens } = manuscript
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return false
  if (manuscript.lexicon.source.writing !== 'cased') return true
  return tokens.shape[at] !== Shape.lower && tokens.shape[at] !== Shape.none
}
