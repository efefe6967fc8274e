import { type Manuscript, wording } from '#core/extract/manuscript'
import { bodyAhead, skipArticle } from '#core/extract/officeAfter'
import { isLarge, isPossessive } from '#core/extract/officeWords'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

interface Parts {
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
}

/** Divides the office into role, body and country, all in the words of the text. */
export function partsOf(manuscript: Manuscript, first: number, head: number, headLast: number, last: number): Parts {
  const { reading, lexicon } = manuscript
  let country: string | null = null
  let organisation: string | null = null
  const kept: [number, number][] = []
  const countryOf = (at: number): string | null => {
    const entry = lexicon.entries[reading.entry[at] as number]
    if (entry === undefined || entry.country === null || isInPlace(manuscript, at)) return null
    const asNoun = entry.isDemonym || lexicon.isInflected || lexicon.source.writing === 'uncased'
    return asNoun && !isAcronym(manuscript, at)
      ? entry.country
      : wording(manuscript, at, at + (reading.span[at] as number))
  }
  /** A country after “of” or “in”; one inside a body’s name (Kazakhstan Institute) is no country of the holder. */
  const ownCountry = (from: number, to: number): string | null => {
    for (let inner = from; inner < to; inner += 1) {
      const previous = reading.bits[inner - 1] as number
      const linked = (previous & (Is.link | Is.definite)) !== 0 || lexicon.source.genitive === true
      const known = linked || isSmallDemonym(inner) ? countryOf(inner) : null
      if (known !== null) return known
    }
    return null
  }
  /** “of Foreign Affairs of the Republic of Norland”: the country closes the office and is no part of it. */
  const withoutCountry = (from: number, to: number): number => {
    let token = to - 1
    while (token > from && reading.span[token] === 0) token -= 1
    if (countryOf(token) === null) return to
    token -= 1
    while (token > from && ((reading.bits[token] as number) & (Is.definite | Is.link)) === Is.definite) token -= 1
    const isOf = ((reading.bits[token] as number) & Is.link) !== 0 && !isDirection(manuscript, token)
    return isOf && token > from && lexicon.source.genitive !== true ? token : to
  }
  const isSmallDemonym = (token: number): boolean =>
    lexicon.entries[reading.entry[token] as number]?.isDemonym === true &&
    manuscript.tokens.shape[token] === Shape.lower
  let at = first
  while (at < head) {
    const span = Math.max(1, reading.span[at] as number)
    const own = countryOf(at)
    if (own !== null) {
      country ??= own
    } else if (
      isBodyWord(manuscript, at) ||
      (isFieldOfBody(manuscript, at) && at + span < head && isBodyWord(manuscript, at + span))
    ) {
      const start = at
      if (!isBodyWord(manuscript, at)) at += span
      while (at < head && isBodyWord(manuscript, at)) at += Math.max(1, reading.span[at] as number)
      organisation ??= wording(manuscript, start, at)
      continue
    } else if (!isPossessive(manuscript, at)) {
      kept.push([at, at + span])
    }
    at += span
  }
  country ??= prefixedCountry(manuscript, head)
  kept.push([head, headLast])
  at = headLast
  while (at < last) {
    const span = Math.max(1, reading.span[at] as number)
    const own = countryOf(at)
    const end = phraseEnd(manuscript, at, last)
    const isLast = end >= last
    if (lexicon.source.genitive === true && ((reading.bits[at] as number) & Is.link) === 0) {
      if (own !== null) country ??= own
      else if (organisation === null && isBodyStart(manuscript, at, last)) {
        const bodyEnd = bodyLast(manuscript, at, last)
        organisation = baseBody(manuscript, at, bodyEnd)
        at = bodyEnd
        continue
      } else kept.push([at, at + span])
      at += span
      continue
    }
    if (own !== null && at === headLast) {
      country ??= own
      at += span
      continue
    }
    if (at === headLast && end > at) {
      const object = skipArticle(manuscript, at + (((reading.bits[at] as number) & Is.link) !== 0 ? span : 0))
      const objectCountry = object + Math.max(1, reading.span[object] as number) === end ? countryOf(object) : null
      if (objectCountry !== null && !isDirection(manuscript, at)) {
        country ??= objectCountry
        at = end
        continue
      }
    }
    const object = skipArticle(manuscript, at + (((reading.bits[at] as number) & Is.link) !== 0 ? span : 0))
    if (organisation === null && isLast && object > at && holdsBody(manuscript, object, end)) {
      organisation = unmarked(wording(manuscript, object, end))
      country ??= ownCountry(object + 1, end)
      at = end
      continue
    }
    const cut = withoutCountry(at, end)
    if (cut > at) kept.push([at, cut])
    country ??= ownCountry(at + 1, end)
    at = end
  }
  return {
    role: unjoined(manuscript, joined(manuscript, kept)),
    organisation: organisation === null ? null : unjoined(manuscript, organisation),
    country,
  }
}

/** Қазақстандағы: “in Kazakhstan” is where, not whose. */
function isInPlace(manuscript: Manuscript, at: number): boolean {
  const word = wording(manuscript, at, at + 1)
  return manuscript.lexicon.nameStops.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
}

/** “US-Präsident”: the country is part of the word. */
function prefixedCountry(manuscript: Manuscript, head: number): string | null {
  const [country, rest] = wording(manuscript, head, head + 1).split('-')
  if (country === undefined || rest === undefined || manuscript.lexicon.countryCalled(country) === null) return null
  return country
}

/** A body begins here: its keyword, a short form in large letters, a title between marks. */
function isBodyStart(manuscript: Manuscript, at: number, last: number): boolean {
  const { tokens, reading } = manuscript
  const bits = reading.bits[at] as number
  if (tokens.kind[at] === Kind.mark) return true
  if ((bits & Is.organisation) !== 0 && (bits & Is.portfolio) === 0) return true
  if (bits !== 0 || tokens.shape[at] === Shape.lower || tokens.shape[at] === Shape.none) return false
  return tokens.shape[at] === Shape.upper || bodyAhead(manuscript, at, last)
}

function bodyLast(manuscript: Manuscript, at: number, last: number): number {
  const { reading } = manuscript
  let end = at
  while (end < last && ((reading.bits[end] as number) & Is.country) === 0)
    end += Math.max(1, reading.span[end] as number)
  return Math.max(end, at + 1)
}

/** A body of one listed word in its first case: of Совбеза it is Совбез. */
function baseBody(manuscript: Manuscript, first: number, last: number): string {
  const words = wording(manuscript, first, last)
  const { reading, lexicon } = manuscript
  const lemma =
    last - first === (reading.span[first] as number) ? lexicon.lemmaOf(reading.entry[first] as number) : null
  if (lemma === null || !isCapital(words) || /\p{Lu}{2}/u.test(words)) return unmarked(words)
  return lemma.charAt(0).toUpperCase() + lemma.slice(1)
}

/** What stands between marks is the name; the word before it only says what it is. */
function unmarked(words: string): string {
  return /[«“„"]\s*([^»”“"]+?)\s*[»”“"]/u.exec(words)?.[1] ?? words
}

/** “to Kazakhstan”, “en Chine” is where, not whose. */
function isDirection(manuscript: Manuscript, at: number): boolean {
  const { reading, lexicon } = manuscript
  if (((reading.bits[at] as number) & Is.link) === 0) return false
  return lexicon.directions.has(wording(manuscript, at, at + 1).toLowerCase())
}

function isAcronym(manuscript: Manuscript, at: number): boolean {
  return manuscript.tokens.shape[at] === Shape.upper
}

function isBodyWord(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  const bits = reading.bits[at] as number
  if ((bits & Is.organisation) !== 0) return true
  // 清华 of 清华大学: what the office reached over in signs belongs to the body behind it
  if (tokens.kind[at] === Kind.han) return bits === 0
  if (tokens.shape[at] === Shape.upper) return (bits & (Is.modifier | Is.portfolio)) === 0
  return bits === 0 && tokens.shape[at] === Shape.capital && !isPossessive(manuscript, at)
}

/** “African” of “African Export–Import Bank”. */
function isFieldOfBody(manuscript: Manuscript, at: number): boolean {
  return (
    ((manuscript.reading.bits[at] as number) & (Is.portfolio | Is.common)) !== 0 &&
    manuscript.tokens.shape[at] === Shape.capital
  )
}

function holdsBody(manuscript: Manuscript, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = manuscript.reading.bits[at] as number
    if (manuscript.tokens.kind[at] === Kind.mark) return true
    if ((bits & Is.organisation) !== 0 && (bits & Is.portfolio) === 0 && isLarge(manuscript.tokens.shape[at] as number))
      return true
  }
  return (
    last - first === 1 &&
    manuscript.tokens.shape[first] === Shape.upper &&
    ((manuscript.reading.bits[first] as number) & Is.portfolio) === 0
  )
}

/** The end of the phrase that begins with the link at `at`: up to the next link that opens another one. */
function phraseEnd(manuscript: Manuscript, at: number, last: number): number {
  const { reading, lexicon } = manuscript
  let next = at + Math.max(1, reading.span[at] as number)
  while (next < last) {
    const bits = reading.bits[next] as number
    if ((bits & Is.link) !== 0 && lexicon.directions.has(wording(manuscript, next, next + 1).toLowerCase())) break
    next += Math.max(1, reading.span[next] as number)
  }
  return next
}

/** Arabic: without the “and” written on to the first word. */
function unjoined(manuscript: Manuscript, words: string): string {
  const [first = '', ...others] = words.split(' ')
  return [manuscript.lexicon.unjoined(first), ...others].join(' ')
}

function joined(manuscript: Manuscript, ranges: readonly (readonly [number, number])[]): string {
  const whole: [number, number][] = []
  for (const [first, last] of ranges) {
    const before = whole[whole.length - 1]
    if (before !== undefined && before[1] === first) before[1] = last
    else whole.push([first, last])
  }
  return whole
    .map(([first, last]) => wording(manuscript, first, last))
    .join(manuscript.lexicon.source.writing === 'signs' ? '' : ' ')
}
