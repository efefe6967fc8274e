import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import { pastLetters } from '#core/extract/names/postnominals'
import { type AnnotatedDocument, wording, classesAt, is, smallWord, spanAt } from '#core/extract/text/document'
import type { Name } from '#core/extract/names/names'
import { skipArticle } from '#core/extract/offices/objectWords'
import { isPossessive, opensCell } from '#core/extract/offices/words'
import type { Title } from '#core/extract/offices/titles'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export interface Apposition extends Held {
  readonly last: number
  readonly country: string | null
  readonly body: string | null
}

/**
 * “, Minister of Finance and former mayor”, “(Indonesia)”, “of Egypt”. `following`: whoever is named behind; `isHeld`: this one has an office
 * already: “to Premier Gorse, the head of the union, Ann Lee, wrote”.
 */
export function titlesAfter(binding: BindingContext, name: Name, following?: Name, isHeld = false): Apposition {
  const { doc, titles, bound } = binding
  const { tokens, reading, lexicon } = doc
  const held: Title[] = []
  let country: string | null = null
  // “Natasha Stott AM, Australia’s Ambassador”; a seat (MP) is an office of its own
  const letters = pastLetters(doc, name.last)
  let at = !is(doc, letters - 1, Is.role) ? letters : name.last
  let last = at
  let party: string | null = null
  const countryAt = (token: number): string | null => {
    const entry = lexicon.entries[reading.entry[token] as number]
    if (entry === undefined || entry.country === null) return null
    return entry.isDemonym && tokens.shape[token] !== Shape.upper
      ? entry.country
      : wording(doc, token, token + spanAt(doc, token))
  }
  if (tokens.kind[at] === Kind.open) {
    const inside = countryAt(at + 1)
    let close = at + 1
    while (close < at + 12 && tokens.kind[close] !== Kind.close && tokens.kind[close] !== Kind.breakLine) close += 1
    if (tokens.kind[close] === Kind.close) {
      country = inside
      const index = inside === null ? titleFrom(binding, at + 1) : undefined
      if (index !== undefined) {
        bound[index] = 1
        held.push(titles[index] as Title)
      }
      if (inside === null && index === undefined && isBodyInBrackets(doc, at + 1, close))
        party = wording(doc, at + 1, close)
      at = close + 1
      last = at
    }
  } else if (is(doc, at, Is.link)) {
    const of = at + spanAt(doc, at)
    const own = countryAt(of)
    if (own !== null && !lexicon.directions.has(wording(doc, at, at + 1).toLowerCase())) {
      country = own
      at = of + spanAt(doc, of)
      last = at
    } else if (own === null && isShortForm(doc, of)) {
      // Martin Smith of PBS
      party = wording(doc, of, of + 1)
      at = of + 1
      last = at
    } else if (own === null) {
      // Jane Reed of the University of Leeds
      const body = bodyOf(doc, skipArticle(doc, of))
      if (body > of) {
        party = wording(doc, skipArticle(doc, of), body)
        at = body
        last = at
      }
    }
  } else if (opensCell(doc, at) && lexicon.source.writing === 'cased') {
    const own = countryAt(at)
    const behind = at + Math.max(1, spanAt(doc, at))
    if (own !== null && (opensCell(doc, behind) || tokens.kind[behind] === Kind.breakLine || behind >= tokens.count)) {
      country = own
      at = behind
      last = at
    }
  }
  if (country === null && opensRow(doc, name) && isDivider(doc, at)) {
    // – Ms. Fatou Ndiaye – Senegal – Head of Delegation
    const own = countryAt(at + 1)
    const behind = at + 1 + Math.max(1, spanAt(doc, at + 1))
    if (own !== null && (isDivider(doc, behind) || tokens.kind[behind] === Kind.breakLine || behind >= tokens.count)) {
      country = own
      at = behind
      last = at
    }
  }
  let next = at
  if (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash) {
    next = at + 1
    next = pastAge(doc, next)
  } else if (isCopula(doc, at)) {
    next = at + 1
  } else if (pastAppointing(doc, at) > at) {
    next = pastAs(doc, pastAppointing(doc, at))
  } else if (isAppointed(doc, name) && pastAs(doc, at) > at) {
    next = pastAs(doc, at)
  } else if (pastRelative(doc, at) === at && (!isLetterhead(doc, at) || isOwnerOf(doc, name))) {
    return { titles: held, first: name.first, last, country, body: party }
  }
  if (party === null && tokens.kind[at] === Kind.comma && is(doc, next, Is.link)) {
    // « l’expert Jean Morin, de l’Institut du Sahel, »: a body of his between commas
    const from = skipArticle(doc, next + spanAt(doc, next))
    const behind = bodyOf(doc, from)
    if (behind > from && tokens.kind[behind] !== Kind.word) {
      party = wording(doc, from, behind)
      last = behind
      return { titles: held, first: name.first, last, country, body: party }
    }
  }
  next = pastRelative(doc, next)
  for (let index = titleFrom(binding, next); index !== undefined;) {
    const title = titles[index] as Title
    if (bound[index] === 1 || title.isPossessor || title.many || isJoinedTo(doc, title.first)) break
    if (lexicon.source.attachedConjunction !== undefined && opensNext(doc, title)) break
    if (following !== undefined && isHeld && isHolderOf(doc, title, following)) break
    if (following !== undefined && isHers(doc, title, name, following)) break
    bound[index] = 1
    const whole = withSecondWord(binding, title)
    held.push(whole)
    last = whole.last
    let gap = whole.last
    if (tokens.kind[gap] === Kind.comma) gap += 1
    if (!is(doc, gap, Is.conjunction)) break
    index = titleFrom(binding, gap + 1)
  }
  if (held.length > 0 && country === null && opensCell(doc, last)) {
    // Ann Berg | Minister of Trade | Norway, in three cells of one row
    country = countryAt(last)
    if (country !== null) last += Math.max(1, spanAt(doc, last))
  }
  if (held.length > 0) last = pastBrackets(doc, last)
  const bodyLast = held.length > 0 ? bodyAfter(doc, last) : last
  const body = bodyLast > last ? wording(doc, last + 1, bodyLast) : party
  return { titles: held, first: name.first, last: bodyLast, country, body }
}

/** A، ومدير إدارة B: behind a comma an office with “and” written on to it is somebody else’s. */
function opensNext(doc: AnnotatedDocument, { first }: Title): boolean {
  const word = wording(doc, first, first + 1)
  return doc.tokens.kind[first - 1] === Kind.comma && doc.lexicon.unjoined(word) !== word
}

/** التقى فلان بالسفير: a preposition is written on to the office, which is somebody else’s. */
function isJoinedTo({ lexicon, tokens, text }: AnnotatedDocument, at: number): boolean {
  return lexicon.source.writing === 'uncased' && lexicon.isJoined(text.slice(tokens.start[at], tokens.end[at]))
}

/** « líder opositora »: where adjectives follow, a second small word for an office right behind the first describes it. */
function withSecondWord({ doc, titles, startingAt, bound }: BindingContext, title: Title): Title {
  const { writing, headFinal, genitive } = doc.lexicon.source
  const index = startingAt.get(title.last)
  const second = index === undefined ? undefined : titles[index]
  if (
    index === undefined ||
    second === undefined ||
    bound[index] === 1 ||
    writing !== 'cased' ||
    headFinal ||
    genitive === true
  )
    return title
  if (second.first !== title.last || doc.tokens.shape[second.first] !== Shape.lower || second.many) return title
  bound[index] = 1
  return { ...title, last: second.last, role: `${title.role} ${wording(doc, second.first, second.last)}` }
}

/** «com Pedro Ulveira, a ministra dos Portos, Ana Lemos, disse»: a woman’s office between a man and a woman is hers. */
function isHers(doc: AnnotatedDocument, title: Title, name: Name, next: Name): boolean {
  const given = (one: Name): string => wording(doc, one.first, one.first + 1)
  const isClose = next.honorificFirst - title.last <= 2 && doc.tokens.kind[next.honorificFirst - 1] === Kind.comma
  const isHis = is(doc, name.first, Is.given) && !doc.lexicon.isFeminine(given(name))
  return title.feminine && isClose && isHis && doc.lexicon.isFeminine(given(next))
}

/** Between commas behind an office with its article stands its holder, and then something else. */
function isHolderOf(doc: AnnotatedDocument, title: Title, next: Name): boolean {
  const { tokens } = doc
  const comma = next.honorificFirst - 1
  if (title.article !== 'definite' || comma < title.last || comma - title.last > longestComplement) return false
  if (tokens.kind[comma] !== Kind.comma || tokens.kind[next.last] !== Kind.comma) return false
  for (let at = title.last; at < comma; at += 1)
    if (tokens.kind[at] === Kind.comma || is(doc, at, Is.cue | Is.auxiliary)) return false
  return true
}

/** Tokens of what an office is of. */
const longestComplement = 8

/** (SPD), (Grüne): one word with a capital in brackets behind a name is a party or a body. */
function isBodyInBrackets(doc: AnnotatedDocument, first: number, close: number): boolean {
  const { kind, shape } = doc.tokens
  if (doc.lexicon.source.writing !== 'cased' || close !== first + 1 || kind[first] !== Kind.word) return false
  const isLarge = shape[first] === Shape.upper || shape[first] === Shape.capital
  return isLarge && !is(doc, first, Is.given | Is.place | Is.calendar | Is.pronoun)
}

/** Where the words with capitals end that name a body: University of Leeds, Chatham House; else the same token. */
function bodyOf(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  if (doc.lexicon.source.writing !== 'cased') return from
  let at = from
  let last = from
  let isBody = false
  while (at < from + 8 && tokens.kind[at] === Kind.word) {
    if (tokens.shape[at] === Shape.lower) {
      // « de l’Institut des mers, »: a small word that closes the phrase
      const closes = isBody && is(doc, at - 1, Is.link) && tokens.kind[at + 1] !== Kind.word
      if (closes) return at + 1
      if (!is(doc, at, Is.link | Is.definite)) break
      at += 1
      continue
    }
    // del Instituto del Mar: Mar is also a given name
    const isOfBody = isBody && is(doc, at - 1, Is.link) && tokens.kind[at + 1] !== Kind.word
    if (is(doc, at, Is.role | Is.honorific) || (is(doc, at, Is.given) && !isOfBody)) break
    isBody ||= is(doc, at, Is.organisation)
    at += 1
    last = at
  }
  return isBody ? last : from
}

function isShortForm(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.lexicon.source.writing === 'cased' &&
    doc.tokens.kind[at] === Kind.word &&
    doc.tokens.shape[at] === Shape.upper &&
    !is(doc, at, Is.country | Is.role | Is.honorific)
  )
}

/** “the appointment of Mr Ken Aspin as High Commissioner” */
function isAppointed(doc: AnnotatedDocument, { honorificFirst }: Name): boolean {
  for (let at = honorificFirst - 1; at >= 0 && at > honorificFirst - 4; at -= 1)
    if (doc.lexicon.appointing.has(smallWord(doc, at))) return true
  return false
}

/** « a été nommée directrice », “was elected chair”: past the verb of the passive; the same token where none stands. */
function pastAppointing(doc: AnnotatedDocument, at: number): number {
  let verb = at
  while (verb < at + 3 && is(doc, verb, Is.auxiliary)) verb += 1
  const isPassive = verb > at || doc.lexicon.isInflected
  return isPassive && doc.lexicon.appointing.has(smallWord(doc, verb)) ? verb + 1 : at
}

function pastAs(doc: AnnotatedDocument, at: number): number {
  for (const phrase of doc.lexicon.asOffice) {
    const last = at + phrase.split(' ').length
    // as Norland’s next ambassador: whose office it is may stand before it
    if (wording(doc, at, last).toLowerCase() === phrase) return isPossessive(doc, last + 1) ? last + 2 : last
  }
  return at
}

/** “Richard Gate, who has been High Commissioner since May”, « qui est aussi maire »: behind the verb of the clause about him; else the same token. */
function pastRelative(doc: AnnotatedDocument, from: number): number {
  const { lexicon, tokens } = doc
  if (tokens.kind[from] !== Kind.word || !lexicon.relatives.has(wording(doc, from, from + 1).toLowerCase())) return from
  let hasCopula = false
  let at = from + 1
  while (at < from + 5 && tokens.kind[at] === Kind.word && (isCopula(doc, at) || is(doc, at, Is.auxiliary))) {
    hasCopula ||= isCopula(doc, at)
    at += 1
  }
  return hasCopula ? at : from
}

function isDivider({ tokens }: AnnotatedDocument, at: number): boolean {
  return tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.semicolon
}

/** A name opens its line, behind a dash, a dot or a number: a row of those who took part. */
function opensRow({ tokens }: AnnotatedDocument, { honorificFirst }: Name): boolean {
  for (let at = honorificFirst - 1; at > honorificFirst - 4; at -= 1) {
    if (at < 0 || tokens.kind[at] === Kind.breakLine) return true
    if (tokens.kind[at] === Kind.word) return false
  }
  return false
}

/** “Ann Lee, 54, a farmer”; “Jean Morin, 54 ans, maire”: the age between commas is passed over. */
function pastAge(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  let numbers = 0
  for (let at = from; at < from + 5; at += 1) {
    if (tokens.kind[at] === Kind.comma) return numbers === 1 ? at + 1 : from
    if (tokens.kind[at] === Kind.number) numbers += 1
    else if (tokens.kind[at] !== Kind.word || !is(doc, at, Is.calendar | Is.link | Is.preposition | Is.common))
      return from
  }
  return from
}

export function isCopula(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    lexicon.copula.size > 0 &&
    tokens.kind[at] === Kind.word &&
    lexicon.copula.has(wording(doc, at, at + 1).toLowerCase())
  )
}

/** “of the Environment Programme (UNEP)”: the short form in brackets belongs to the office. */
function pastBrackets(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  return tokens.kind[at] === Kind.open && tokens.kind[at + 2] === Kind.close ? at + 3 : at
}

/** “, Acme Motors:” — words with capitals between a comma and the end of the phrase. */
function bodyAfter(doc: AnnotatedDocument, comma: number): number {
  const { tokens } = doc
  if (tokens.kind[comma] !== Kind.comma || doc.lexicon.source.writing !== 'cased') return comma
  let at = comma + 1
  while (
    at < comma + 9 &&
    tokens.kind[at] === Kind.word &&
    (tokens.shape[at] !== Shape.lower || is(doc, at, Is.link | Is.conjunction))
  )
    at += 1
  const kind = tokens.kind[at]
  // “Resident Representative, UNDP Kenya, …”: a short form opens it
  const isShort = tokens.shape[comma + 1] === Shape.upper && kind === Kind.comma
  const ends = kind === Kind.colon || kind === Kind.semicolon || kind === Kind.breakLine || isShort
  const first = classesAt(doc, comma + 1)
  return ends &&
    at > comma + 1 &&
    (first & (Is.honorific | Is.role | Is.conjunction | Is.given)) === 0 &&
    ((first & Is.common) === 0 || (first & (Is.modifier | Is.organisation | Is.portfolio)) !== 0)
    ? at
    : comma
}

/** The office that begins here, after an article and a few adjectives; never one that stands before another name. */
function titleFrom(binding: BindingContext, from: number): number | undefined {
  const { doc, titles, startingAt, nameAt } = binding
  const { tokens } = doc
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
    const bits = classesAt(doc, at)
    const stops =
      Is.cue | Is.weakCue | Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.that | Is.calendar
    const passes =
      (bits & (Is.definite | Is.indefinite | Is.modifier | Is.portfolio)) !== 0 ||
      ((bits & stops) === 0 && tokens.shape[at] === Shape.lower)
    if (!passes) return undefined
    at += Math.max(1, spanAt(doc, at))
  }
  return undefined
}

/** „Adans Sprecherin“: where every noun has a capital, a name with the ending of the second case owns the office behind it. */
export function isOwnerOf(doc: AnnotatedDocument, name: Name): boolean {
  return doc.lexicon.source.nounsCapitalised === true && wording(doc, name.first, name.last).endsWith('s')
}

/** “Senator Chris Evans Minister for Immigration”: name and office on one line without a comma. */
function isLetterhead(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return false
  if (doc.lexicon.source.writing !== 'cased') return true
  return tokens.shape[at] !== Shape.lower && tokens.shape[at] !== Shape.none
}
