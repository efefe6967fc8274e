import { type AnnotatedDocument, wording, classesAt, endOf, is, smallToken, spanAt } from '#core/extract/text/document'
import { pastCountries } from '#core/extract/offices/countries'
import { bodyAhead, isCountryInGenitive, skipArticle } from '#core/extract/offices/objectWords'
import { isLarge, isPossessive } from '#core/extract/offices/words'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

interface Parts {
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
}

/** Divides the office into role, body and country, all in the words of the text. */
export function partsOf(
  doc: AnnotatedDocument,
  first: number,
  head: number,
  headLast: number,
  last: number,
  many: boolean,
): Parts {
  const { reading, lexicon } = doc
  let country: string | null = null
  let organisation: string | null = null
  const kept: [number, number][] = []
  const countryOf = (at: number): string | null => {
    const entry = lexicon.entries[reading.entry[at] as number]
    if (entry === undefined || entry.country === null || isInPlace(doc, at)) return null
    // 韓國 is shown as it stands, 韩方 as 韩国
    if (lexicon.source.writing === 'signs' && spanAt(doc, at) === entry.country.length)
      return wording(doc, at, at + spanAt(doc, at))
    const asNoun =
      entry.isDemonym || isCountryInGenitive(doc, at) || lexicon.isInflected || lexicon.source.writing === 'uncased'
    return asNoun && !isAcronym(doc, at) ? entry.country : wording(doc, at, at + spanAt(doc, at))
  }
  /** A country after “of” or “in”; one inside a body’s name (Kazakhstan Institute) is no country of the holder. */
  const ownCountry = (from: number, to: number): string | null => {
    for (let inner = from; inner < to; inner += 1) {
      const previous = classesAt(doc, inner - 1)
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
    while (token > from && (classesAt(doc, token) & (Is.definite | Is.link)) === Is.definite) token -= 1
    // of the Republic of Croatia
    const isState =
      token - 1 > from &&
      is(doc, token, Is.link) &&
      lexicon.stateForms.size > 0 &&
      lexicon.stateForms.has(wording(doc, token - 1, token).toLowerCase())
    if (isState) {
      token -= 2
      while (token > from && spanAt(doc, token) === 0) token -= 1
      while (token > from && (classesAt(doc, token) & (Is.definite | Is.link)) === Is.definite) token -= 1
    }
    const isOf = is(doc, token, Is.link) && !isDirection(doc, token)
    return isOf && (token > from || isState) && lexicon.source.genitive !== true ? token : to
  }
  const isSmallDemonym = (token: number): boolean =>
    lexicon.entries[reading.entry[token] as number]?.isDemonym === true && doc.tokens.shape[token] === Shape.lower
  let at = first
  while (at < head) {
    const span = Math.max(1, spanAt(doc, at))
    const owned = ownedBodyEnd(doc, at, head)
    if (owned > at) {
      organisation ??= wording(doc, at, owned)
      at = owned
      continue
    }
    // 升降署发言人: signs no list has up to the office, that end as a body does
    const isBody = kept.length === 0 && organisation === null && reading.bits[at] === 0
    if (isBody && lexicon.source.bodyEnds?.test(wording(doc, at, head)) === true) {
      organisation = wording(doc, at, head)
      break
    }
    const own = lexicon.directions.has(wording(doc, at - 1, at)) && at > first ? null : countryOf(at)
    // 驻美国大使: where, and not whose
    if (own === null && at > first && is(doc, at, Is.country)) {
      kept.push([at, at + span])
    } else if (own !== null) {
      country ??= own
      if (many) {
        at = Math.min(head, pastCountries(doc, at + span))
        continue
      }
    } else if (isFieldInSigns(doc, at, head)) {
      kept.push([at, at + span])
    } else if (isBodyWord(doc, at) || (isFieldOfBody(doc, at) && at + span < head && isBodyWord(doc, at + span))) {
      const start = startOfBodyInSigns(doc, kept, at)
      if (!isBodyWord(doc, at)) at += span
      while (at < head && isBodyWord(doc, at)) at += Math.max(1, spanAt(doc, at))
      organisation ??= wording(doc, start, at)
      continue
    } else if (!isPossessive(doc, at)) {
      kept.push([at, at + span])
    }
    at += span
  }
  country ??= prefixedCountry(doc, head)
  kept.push([head, headLast])
  at = headLast
  while (at < last) {
    const span = Math.max(1, spanAt(doc, at))
    const own = countryOf(at)
    const end = phraseEnd(doc, at, last)
    const isLast = end >= last
    if (lexicon.source.genitive === true && !is(doc, at, Is.link)) {
      if (own !== null) {
        country ??= own
        if (many) {
          at = Math.min(last, pastCountries(doc, at + span))
          continue
        }
      } else if (organisation === null && isBodyStart(doc, at, last)) {
        const bodyEnd = bodyLast(doc, at, last)
        organisation = baseBody(doc, at, bodyEnd)
        at = bodyEnd
        continue
      } else kept.push([at, at + span])
      at += span
      continue
    }
    if (own !== null && at === headLast) {
      country ??= own
      at = many ? Math.min(last, pastCountries(doc, at + span)) : at + span
      continue
    }
    if ((at === headLast || many) && end > at) {
      const object = skipArticle(doc, at + (is(doc, at, Is.link) ? span : 0))
      const behind = object + Math.max(1, spanAt(doc, object))
      const isAlone = (many && is(doc, object, Is.country) ? pastCountries(doc, behind) : behind) === end
      const objectCountry = isAlone ? countryOf(object) : null
      if (objectCountry !== null && !isDirection(doc, at)) {
        country ??= objectCountry
        at = end
        continue
      }
    }
    const object = skipArticle(doc, at + (is(doc, at, Is.link) ? span : 0))
    if (organisation === null && isLast && object > at && holdsBody(doc, object, end)) {
      organisation = unmarked(wording(doc, object, end))
      country ??= ownCountry(object + 1, end)
      at = end
      continue
    }
    const ofBody = organisation === null && isLast ? bodyInGenitive(doc, at, end) : null
    if (ofBody !== null) {
      organisation = ofBody
      at = end
      continue
    }
    const cut = withoutCountry(at, end)
    if (cut > at) kept.push([at, cut])
    country ??= ownCountry(at + 1, end)
    at = end
  }
  return {
    role: unjoined(doc, joined(doc, kept)),
    organisation: organisation === null ? null : withoutCase(doc, unjoined(doc, organisation)),
    country,
  }
}

/** 基建 of 基建部长: unknown signs with no keyword of a body between them and the office. */
function isFieldInSigns(doc: AnnotatedDocument, at: number, head: number): boolean {
  if (doc.tokens.kind[at] !== Kind.han || classesAt(doc, at) !== 0) return false
  for (let next = at; next < head; next += 1) if (is(doc, next, Is.organisation)) return false
  return true
}

/** Қазақстандағы: “in Kazakhstan” is where, not whose. */
function isInPlace(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  return endsInOneOf(word, doc.lexicon.nameStops, 3)
}

/** “US-Präsident”: the country is part of the word. */
function prefixedCountry(doc: AnnotatedDocument, head: number): string | null {
  const [country, rest] = wording(doc, head, head + 1).split('-')
  if (country === undefined || rest === undefined || doc.lexicon.countryCalled(country) === null) return null
  return country
}

/** A body begins here: its keyword, a short form in large letters, a title between marks. */
function isBodyStart(doc: AnnotatedDocument, at: number, last: number): boolean {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  if (tokens.kind[at] === Kind.mark) return true
  if ((bits & Is.organisation) !== 0 && (bits & Is.portfolio) === 0) return true
  if (bits !== 0 || tokens.shape[at] === Shape.lower || tokens.shape[at] === Shape.none) return false
  return tokens.shape[at] === Shape.upper || bodyAhead(doc, at, last)
}

function bodyLast(doc: AnnotatedDocument, at: number, last: number): number {
  let end = at
  while (end < last && !is(doc, end, Is.country)) end += Math.max(1, spanAt(doc, end))
  return Math.max(end, at + 1)
}

/** A body of one listed word in its first case: of Совбеза it is Совбез. */
function baseBody(doc: AnnotatedDocument, first: number, last: number): string {
  const words = wording(doc, first, last)
  const { reading, lexicon } = doc
  const lemma = last - first === spanAt(doc, first) ? lexicon.lemmaOf(reading.entry[first] as number) : null
  if (lemma === null || !isCapital(words) || /\p{Lu}{2}/u.test(words)) return unmarked(words)
  return lemma.charAt(0).toUpperCase() + lemma.slice(1)
}

/** What stands between marks is the name; the word before it only says what it is. */
function unmarked(words: string): string {
  return /[«“„"]\s*([^»”“"]+?)\s*[»”“"]/u.exec(words)?.[1] ?? words
}

/** “to Kazakhstan”, “en Chine” is where, not whose. */
function isDirection(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon } = doc
  if (!is(doc, at, Is.link)) return false
  return lexicon.directions.has(wording(doc, at, at + 1).toLowerCase())
}

function isAcronym(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.shape[at] === Shape.upper
}

function isBodyWord(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  if ((bits & Is.organisation) !== 0) return true
  // 清华 of 清华大学: what the office reached over in signs belongs to the body behind it
  if (tokens.kind[at] === Kind.han) return bits === 0
  if (tokens.shape[at] === Shape.upper) return (bits & (Is.modifier | Is.portfolio)) === 0
  return bits === 0 && tokens.shape[at] === Shape.capital && !isPossessive(doc, at)
}

/** “African” of “African Export–Import Bank”. */
function isFieldOfBody(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.portfolio | Is.common) && doc.tokens.shape[at] === Shape.capital
}

function holdsBody(doc: AnnotatedDocument, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = classesAt(doc, at)
    if (doc.tokens.kind[at] === Kind.mark) return true
    if ((bits & Is.organisation) !== 0 && (bits & Is.portfolio) === 0 && isLarge(doc.tokens.shape[at] as number))
      return true
  }
  return last - first === 1 && doc.tokens.shape[first] === Shape.upper && !is(doc, first, Is.portfolio)
}

/** Vorsitzender des Bauernverbands: behind the article of that case a body, in its first one; null where none stands. */
function bodyInGenitive(doc: AnnotatedDocument, at: number, end: number): string | null {
  const { lexicon } = doc
  if (lexicon.source.nounsCapitalised !== true || !lexicon.obliqueArticles.has(smallToken(doc, at))) return null
  const word = wording(doc, at + 1, at + 2)
  const bare = lexicon.nounEndings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .find((noun) => (lexicon.classesOf(noun) & Is.organisation) !== 0)
  return bare === undefined ? null : bare + doc.text.slice(endOf(doc, at + 1), endOf(doc, end - 1))
}

/** The end of the phrase that begins with the link at `at`: up to the next link that opens another one. */
function phraseEnd(doc: AnnotatedDocument, at: number, last: number): number {
  const { lexicon } = doc
  let next = at + Math.max(1, spanAt(doc, at))
  while (next < last) {
    const bits = classesAt(doc, next)
    if ((bits & Is.link) !== 0 && lexicon.directions.has(wording(doc, next, next + 1).toLowerCase())) break
    next += Math.max(1, spanAt(doc, next))
  }
  return next
}

/** Дүниежүзілік орман қорының: where the body ends that owns the office, with all its words; the same token where none begins here. */
function ownedBodyEnd(doc: AnnotatedDocument, from: number, head: number): number {
  const { ownerEnding } = doc.lexicon.source
  if (ownerEnding === undefined || is(doc, from, Is.country | Is.modifier)) return from
  for (let at = head - 1; at >= from; at -= 1)
    if (is(doc, at, Is.organisation) && ownerEnding.test(wording(doc, at, at + 1))) return at + 1
  return from
}

/** Kazakh: қорының өкілі is of the қоры; only what says whose it is falls away. */
function withoutCase({ lexicon }: AnnotatedDocument, body: string): string {
  return lexicon.source.ownerEnding === undefined ? body : body.replace(lexicon.source.ownerEnding, '')
}

/** Arabic: without the “and” written on to the first word. */
function unjoined(doc: AnnotatedDocument, words: string): string {
  const end = words.indexOf(' ')
  return end < 0 ? doc.lexicon.unjoined(words) : doc.lexicon.unjoined(words.slice(0, end)) + words.slice(end)
}

function joined(doc: AnnotatedDocument, ranges: readonly (readonly [number, number])[]): string {
  const whole: [number, number][] = []
  for (const [first, last] of ranges) {
    const before = whole[whole.length - 1]
    if (before !== undefined && before[1] === first) before[1] = last
    else whole.push([first, last])
  }
  return whole.map(([first, last]) => wording(doc, first, last)).join(doc.lexicon.source.writing === 'signs' ? '' : ' ')
}

/** 海关总署, 国家剧院: in signs, what stands right before the word for a body without a sign between is which one, and no field of the office. */
function startOfBodyInSigns(doc: AnnotatedDocument, kept: [number, number][], at: number): number {
  if (doc.lexicon.source.writing !== 'signs') return at
  let start = at
  for (let last = kept.at(-1); last !== undefined && last[1] === start; last = kept.at(-1)) {
    if (is(doc, last[0], Is.modifier | Is.preposition) || doc.lexicon.directions.has(wording(doc, last[0], last[1])))
      break
    start = last[0]
    kept.pop()
  }
  return start
}
