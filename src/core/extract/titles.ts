import { Is, normal } from '#core/extract/lexicon'
import { wording, type Manuscript } from '#core/extract/manuscript'
import { isSurnameAfterHonorific } from '#core/extract/names'
import { Kind, Shape } from '#core/extract/tokens'

/** An office as written: “the First Deputy Foreign Minister of Kazakhstan”. Token numbers, end exclusive. */
export interface Title {
  /** With what belongs to it, without the article. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly headLast: number
  readonly article: 'definite' | 'indefinite' | null
  /** The article or possessor before it; equal to `first` when there is none. */
  readonly phraseFirst: number
  readonly many: boolean
  readonly feminine: boolean
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
  /** “the President’s car” speaks of no speaker. */
  readonly isPossessor: boolean
}

/** How far an office may reach on either side of its head. */
const reach = 24

/** Every office in the text, whether a name follows or not. Offices do not overlap. */
export function findTitles(manuscript: Manuscript): Title[] {
  const { tokens, reading } = manuscript
  const found: Title[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (((reading.bits[at] as number) & Is.role) === 0 || at < free) continue
    if (!isOffice(manuscript, at) || isPlainName(manuscript, at, free)) continue
    const title = readTitle(manuscript, at, free)
    if (title === null) continue
    found.push(title)
    free = title.last
    at = Math.max(at, title.headLast - 1)
  }
  return found
}

/** Without capitals: عمر القاضي and, right after an office, أمير رحال are names though the words are offices. */
function isPlainName(manuscript: Manuscript, at: number, free: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.writing !== 'uncased' || reading.span[at] !== 1 || at === 0) return false
  const isBare = !wording(manuscript, at, at + 1).startsWith('ال')
  if (at === free && free > 0 && isBare && ((reading.bits[at] as number) & Is.given) !== 0) return tokens.kind[at + 1] === Kind.word
  const before = reading.bits[at - 1] as number
  if (tokens.kind[at - 1] !== Kind.word || (before & Is.given) === 0 || (before & (Is.role | Is.honorific)) !== 0) return false
  if (at > 1 && ((reading.bits[at - 2] as number) & (Is.given | Is.particle)) !== 0) return false
  return tokens.kind[at + 1] !== Kind.word || ((reading.bits[at + 1] as number) & (Is.preposition | Is.that | Is.cue | Is.conjunction | Is.auxiliary)) !== 0
}

/** “chief”, “major”, “general”, “head” are offices and everyday adjectives: the next word decides. */
function isOffice(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  const bits = reading.bits[at] as number
  const next = at + (reading.span[at] as number)
  if (isSurname(manuscript, at, next) || isSurnameAfterHonorific(manuscript, at)) return false
  if ((bits & Is.modifier) === 0) return true
  const following = (tokens.kind[next] === Kind.word ? reading.bits[next] : 0) as number
  if ((following & Is.role) !== 0) return false
  if (tokens.shape[at] === Shape.lower && manuscript.lexicon.source.headFinal) {
    const before = at > 0 ? (reading.bits[at - 1] as number) : 0
    const ofBody = at > 0 && tokens.kind[at - 1] === Kind.word && ((before & (Is.organisation | Is.country)) !== 0 || tokens.shape[at - 1] === Shape.upper)
    return ofBody || (following & (Is.link | Is.preposition)) !== 0 || tokens.shape[next] === Shape.capital
  }
  return true
}

/** “Julie Bishop”, “Stephen King”: the word right after a given name is the family name. */
function isSurname(manuscript: Manuscript, at: number, next: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.writing !== 'cased' || tokens.shape[at] !== Shape.capital || at === 0 || next !== at + 1) return false
  if (tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] !== Shape.capital) return false
  const before = reading.bits[at - 1] as number
  if ((before & Is.given) === 0 || (before & (Is.role | Is.country | Is.modifier | Is.portfolio)) !== 0) return false
  const after = tokens.kind[next] === Kind.word ? (reading.bits[next] as number) : Is.common
  return (after & Is.link) === 0 && !(after === 0 && tokens.shape[next] === Shape.capital)
}

function readTitle(manuscript: Manuscript, head: number, free: number): Title | null {
  const { reading, lexicon } = manuscript
  let headLast = head + (reading.span[head] as number)
  const bits = reading.bits[head] as number
  const left = leftOf(manuscript, head, free)
  const right = rightOf(manuscript, headLast)
  headLast = Math.max(headLast, right.headLast)
  const { first } = left
  let last = right.last
  // “minister president”: an office that follows directly is its own head.
  while (last > headLast && ((reading.bits[last - 1] as number) & Is.conjunction) !== 0) last -= 1
  if (last <= head) last = headLast
  const article = articleBefore(manuscript, first)
  const entry = lexicon.entries[reading.entry[head] as number]
  const parts = partsOf(manuscript, first, head, headLast, last)
  return {
    first,
    last,
    head,
    headLast,
    article: article === Is.definite || left.possessor < first || left.isOwned ? 'definite' : article === 0 ? null : 'indefinite',
    phraseFirst: Math.min(article === 0 ? first : first - 1, left.possessor),
    many: (bits & Is.many) !== 0,
    feminine: (bits & Is.feminine) !== 0,
    role: singular(parts.role, wording(manuscript, head, head + (reading.span[head] as number)), entry?.singular ?? lexicon.lemmaOf(reading.entry[head] as number)),
    organisation: parts.organisation,
    country: parts.country,
    isPossessor: right.isPossessor,
  }
}

/** “Presidents” of two names is “President” of each. */
function singular(role: string, head: string, one: string | null): string {
  if (one === null || normal(head) === normal(one)) return role
  const shown = one.startsWith('us-') ? `US-${one.charAt(3).toUpperCase()}${one.slice(4)}` : isCapital(head) ? one.charAt(0).toUpperCase() + one.slice(1) : one
  const at = role.indexOf(head)
  if (at < 0) return role
  return role.slice(0, at).split(' ').map(firstCase).join(' ') + shown + role.slice(at + head.length)
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

/** The first case of an adjective that agrees with an office: первого is первый, российским is российский. */
function firstCase(adjective: string): string {
  const match = /^(.{3,})(?:его|ему|им|ем|ого|ому|ым|ом)$/u.exec(adjective)
  if (match === null || !/[а-я]/u.test(adjective)) return adjective
  const stem = match[1] as string
  return stem + (/[гкхжчшщ]$/u.test(stem) || /(?:его|ему|им|ем)$/u.test(adjective) ? 'ий' : 'ый')
}

function articleBefore(manuscript: Manuscript, first: number): number {
  const { reading } = manuscript
  if (first === 0) return 0
  const bits = reading.bits[first - 1] as number
  return (bits & Is.definite) !== 0 ? Is.definite : (bits & Is.indefinite) !== 0 ? Is.indefinite : 0
}

/** What stands before the head and belongs to it: country, body, field of office, former, acting. */
function leftOf(manuscript: Manuscript, head: number, free: number): { first: number; possessor: number; isOwned: boolean } {
  const { tokens, reading, owner, lexicon } = manuscript
  const { headFinal } = lexicon.source
  let first = head
  let possessor = head
  let isOwned = false
  let beforeRun = head
  for (let at = head - 1; at >= free && head - at <= reach; at -= 1) {
    if ((tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) || owner[at] !== owner[head]) break
    if (reading.span[at] === 0) continue
    const bits = reading.bits[at] as number
    const large = tokens.shape[at] !== Shape.lower
    if ((bits & (Is.modifier | Is.country)) !== 0 && (bits & Is.that) === 0) {
      first = at
      beforeRun = at
      continue
    }
    if (!headFinal) break
    if (isPossessive(manuscript, at)) {
      const before = at - 1
      if (before < free || !isPossessor(manuscript, before)) {
        possessor = nameStart(manuscript, before)
        break
      }
      first = before
      isOwned = true
      at = before + 1
      continue
    }
    if ((bits & (Is.portfolio | Is.organisation)) !== 0) {
      first = at
      beforeRun = at
      continue
    }
    if ((bits & Is.conjunction) !== 0 && first < head && at > free && joins(manuscript, at, first)) {
      continue
    }
    if (lexicon.source.writing === 'signs' && !opensBodyInSigns(manuscript, at, first)) break
    if (!large || (bits & (Is.honorific | Is.role | Is.definite | Is.indefinite | Is.preposition | Is.conjunction | Is.source | Is.that)) !== 0) break
    if ((bits & (Is.auxiliary | Is.cue | Is.participle | Is.pronoun | Is.calendar | Is.utterance)) !== 0) break
    if (lexicon.source.nounsCapitalised === true && tokens.shape[at] !== Shape.upper) break
    if ((bits & Is.given) !== 0) {
      first = beforeRun
      break
    }
    if ((bits & Is.common) !== 0 && (first === head || lexicon.source.verbFinal === true)) break
    first = at
  }
  return { first, possessor: Math.min(possessor, first), isOwned }
}

/** 清华 of 清华大学: unknown signs right before the keyword of a body, a few at most. */
function opensBodyInSigns(manuscript: Manuscript, at: number, first: number): boolean {
  const { reading } = manuscript
  let keyword = at + 1
  while (keyword < first + 1 && reading.bits[keyword] === 0) keyword += 1
  return keyword - at <= 4 && (reading.bits[at] as number) === 0 && ((reading.bits[keyword] as number) & Is.organisation) !== 0
}

/** “trade and industry commissioner”: the word before “and” is a field of office like the one after it. */
function joins(manuscript: Manuscript, at: number, first: number): boolean {
  const { reading, tokens } = manuscript
  let before = at - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  const field = Is.portfolio
  if (tokens.kind[before] !== Kind.word) return false
  return ((reading.bits[before] as number) & field) !== 0 && ((reading.bits[first] as number) & field) !== 0
}

function isPossessive(manuscript: Manuscript, at: number): boolean {
  const { tokens, text } = manuscript
  const start = tokens.start[at] as number
  const length = (tokens.end[at] as number) - start
  return tokens.spaced[at] === 0 && length === 2 && "'’".includes(text.charAt(start))
}

/** Australia’s, Mahan’s, the bank’s belong to the office; a person’s name does not. */
function isPossessor(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  let phrase = at
  while (phrase > 0 && reading.span[phrase] === 0) phrase -= 1
  const bits = reading.bits[phrase] as number
  if ((bits & (Is.country | Is.organisation | Is.institution)) !== 0) return true
  if (tokens.shape[at] === Shape.upper) return true
  const alone = at === 0 || tokens.shape[at - 1] === Shape.lower || tokens.kind[at - 1] !== Kind.word
  return tokens.shape[at] === Shape.capital && bits === 0 && alone
}

function nameStart(manuscript: Manuscript, last: number): number {
  const { tokens } = manuscript
  let at = last
  while (at > 0 && tokens.kind[at - 1] === Kind.word && tokens.shape[at - 1] !== Shape.lower) at -= 1
  return at
}

interface Right {
  readonly last: number
  readonly headLast: number
  readonly isPossessor: boolean
}

/** What follows the head and belongs to it: of Finance and Trade, цифровых технологий Тайваня, a.i., général. */
function rightOf(manuscript: Manuscript, from: number): Right {
  const { tokens, reading, owner, lexicon, stretches } = manuscript
  const genitive = lexicon.source.genitive === true && !lexicon.source.headFinal
  const limit = Math.min(tokens.count, from + reach)
  let at = from
  let headLast = from
  let closed = false
  while (at < limit) {
    if (tokens.kind[at] === Kind.mark) {
      const stretch = stretches[(owner[at] as number) - 1]
      const isTitle = stretch !== undefined && stretch.open === at && stretch.closed && stretch.close - at <= 8
      const before = isTitle ? (reading.bits[at - 1] as number) : 0
      if (isTitle && ((genitive && lexicon.source.writing === 'cased') || (before & (Is.organisation | Is.naming | Is.document)) !== 0)) {
        at = stretch.close + 1
        closed = true
        continue
      }
      break
    }
    if (tokens.kind[at] !== Kind.word || owner[at] !== owner[from - 1]) break
    const bits = reading.bits[at] as number
    const span = reading.span[at] as number
    if (isPossessive(manuscript, at)) return { last: at, headLast, isPossessor: true }
    if ((bits & Is.modifier) !== 0 && (bits & Is.given) === 0 && !beginsOffice(manuscript, at) && !lexicon.source.headFinal) {
      at += span
      if (at === from + span) headLast = at
      continue
    }
    if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.lower && /\./.test(wording(manuscript, at, at + span))) {
      at += span
      continue
    }
    if ((bits & Is.modifier) !== 0 && lexicon.source.verbFinal === true && tokens.shape[at] === Shape.lower) {
      at += span
      continue
    }
    if ((bits & Is.country) !== 0 && !lexicon.source.headFinal && !closed) {
      at += span
      closed = true
      continue
    }
    if (genitive && (bits & (Is.portfolio | Is.organisation | Is.country | Is.document | Is.place)) !== 0) {
      at += span
      closed = (bits & (Is.organisation | Is.country)) !== 0
      continue
    }
    if (genitive && lexicon.source.writing === 'cased' && at > from - 1 && tokens.shape[at] === Shape.lower && holdsOffice(manuscript, at)) {
      // пресс-секретарь президента РФ: an office of somebody’s office
      const head = headOf(manuscript, at)
      at = rightOf(manuscript, head + Math.max(1, reading.span[head] as number)).last
      closed = true
      continue
    }
    if (genitive && tokens.shape[at] === Shape.upper) {
      at += span
      closed = true
      continue
    }
    if (genitive && at > from && (bits & Is.conjunction) !== 0 && isField(manuscript, at + span)) {
      at += span
      continue
    }
    if (!genitive && !lexicon.source.headFinal && (bits & Is.portfolio) !== 0 && tokens.shape[at] === Shape.lower) {
      at += span
      continue
    }
    if ((bits & Is.conjunction) !== 0 && at > from) {
      const next = at + span
      const after = reading.bits[next] as number
      if ((after & Is.link) !== 0 && isObject(manuscript, skipArticle(manuscript, next + (reading.span[next] as number)))) {
        at = next
        continue
      }
      if (isField(manuscript, next) && !beginsOffice(manuscript, next)) {
        const object = readObject(manuscript, next, limit)
        if (object.last > next) {
          at = object.last
          closed ||= object.closed
          continue
        }
      }
      break
    }
    if ((bits & Is.link) !== 0) {
      const start = skipArticle(manuscript, at + span)
      if (!isObject(manuscript, start)) break
      const object = readObject(manuscript, start, limit)
      if (object.last === start) break
      at = object.last
      closed = object.closed
      continue
    }
    if (tokens.kind[at] === Kind.word && genitive && !closed && isLarge(tokens.shape[at] as number) && (at > from || bodyAhead(manuscript, at, limit))) {
      const object = readObject(manuscript, at, limit)
      if (object.last === at) break
      at = object.last
      closed = object.closed
      continue
    }
    break
  }
  return { last: at, headLast, isPossessor: false }
}

/** “депутат Милли Меджлиса Айдын”: among the words with capitals, before any given name, one names a body. */
function bodyAhead(manuscript: Manuscript, from: number, limit: number): boolean {
  const { tokens, reading } = manuscript
  for (let at = from; at < limit && tokens.kind[at] === Kind.word && isLarge(tokens.shape[at] as number); at += 1) {
    const bits = reading.bits[at] as number
    if ((bits & Is.organisation) !== 0) return true
    if ((bits & Is.given) !== 0) return false
  }
  return false
}

function isLarge(shape: number): boolean {
  return shape === Shape.capital || shape === Shape.upper
}

function skipArticle(manuscript: Manuscript, at: number): number {
  const { reading } = manuscript
  let next = at
  while (((reading.bits[next] as number) & (Is.definite | Is.indefinite)) !== 0 && next - at < 2) next += reading.span[next] as number
  return next
}

function isField(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  const bits = reading.bits[at] as number
  return tokens.kind[at] === Kind.word && (bits & (Is.portfolio | Is.country)) !== 0
}

/** An office in small letters, after an adjective at most: президента, российского лидера. */
function holdsOffice(manuscript: Manuscript, at: number): boolean {
  return headOf(manuscript, at) >= at && ((manuscript.reading.bits[headOf(manuscript, at)] as number) & Is.many) === 0
}

function headOf(manuscript: Manuscript, at: number): number {
  const { reading, tokens } = manuscript
  for (let next = at; next < at + 3 && tokens.kind[next] === Kind.word; next += 1) {
    const bits = reading.bits[next] as number
    if ((bits & Is.role) !== 0) return next
    if ((bits & (Is.country | Is.modifier)) === 0) return -1
  }
  return -1
}

/** A new office begins here: “of the Council and President of the Court”. */
function beginsOffice(manuscript: Manuscript, at: number): boolean {
  const { reading, tokens } = manuscript
  for (let next = at; next < at + 5 && tokens.kind[next] === Kind.word; next += 1) {
    const bits = reading.bits[next] as number
    if ((bits & Is.role) !== 0) return true
    if ((bits & (Is.portfolio | Is.modifier | Is.country | Is.definite)) === 0 && reading.span[next] !== 0) return false
  }
  return false
}

function isObject(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  if (tokens.kind[at] === Kind.mark) return false
  if (tokens.kind[at] !== Kind.word) return false
  const bits = reading.bits[at] as number
  if ((bits & Is.calendar) !== 0) return false
  if ((bits & (Is.portfolio | Is.country | Is.organisation | Is.place)) !== 0) return true
  if ((bits & Is.role) !== 0 && manuscript.lexicon.source.headFinal && isLarge(tokens.shape[at] as number)) return true
  return tokens.shape[at] !== Shape.lower && (bits & (Is.honorific | Is.pronoun)) === 0
}

/** The noun after “of”: fields, bodies and countries; of words with capitals as many as belong to it and not to a name. */
function readObject(manuscript: Manuscript, from: number, limit: number): { last: number; closed: boolean } {
  const { tokens, reading, owner } = manuscript
  let at = from
  let closed = false
  while (at < limit && (tokens.kind[at] === Kind.word || isPluralApostrophe(manuscript, at)) && owner[at] === owner[from]) {
    if (tokens.kind[at] === Kind.mark) {
      at += 1
      continue
    }
    const bits = reading.bits[at] as number
    const span = reading.span[at] as number
    if (isPossessive(manuscript, at)) break
    if ((bits & Is.honorific) !== 0 && (bits & (Is.portfolio | Is.organisation)) === 0) break
    if ((bits & (Is.portfolio | Is.organisation | Is.country | Is.place | Is.modifier)) !== 0 && (bits & Is.cue) === 0) {
      if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.lower && (bits & Is.portfolio) === 0 && at > from) break
      at += span
      closed = (bits & (Is.organisation | Is.country | Is.portfolio)) !== 0
      continue
    }
    if (!isLarge(tokens.shape[at] as number) || (bits & (Is.definite | Is.conjunction | Is.preposition)) !== 0) break
    if ((bits & Is.role) !== 0 && at > from) {
      const next = at + span
      const goesOn = tokens.kind[next] !== Kind.word || ((reading.bits[next] as number) & Is.link) !== 0
      if (!goesOn) break
      at = next
      closed = true
      continue
    }
    const last = unknownUntil(manuscript, at, limit, closed)
    if (last === at && namesBody(manuscript, from, at, limit)) {
      at += 1
      continue
    }
    if (last === at) break
    closed = true
    at = last
  }
  return { last: at, closed }
}

/** The Farmers’ Federation: the apostrophe of a plural, no mark. */
function isPluralApostrophe(manuscript: Manuscript, at: number): boolean {
  const { text, tokens, owner } = manuscript
  if (tokens.kind[at] !== Kind.mark || owner[at] !== 0 || tokens.spaced[at] === 1) return false
  return "'’".includes(text.charAt(tokens.start[at] as number)) && text.charAt((tokens.start[at] as number) - 1) === 's' && tokens.shape[at + 1] === Shape.capital
}

/** “Institut Pasteur”, “Universidad Complutense”: one unknown word right after the keyword of a body names it. */
function namesBody(manuscript: Manuscript, from: number, at: number, limit: number): boolean {
  const { reading, tokens, lexicon } = manuscript
  if (lexicon.source.headFinal || at === from) return false
  const before = reading.bits[at - 1] as number
  if ((before & Is.organisation) === 0 || (before & Is.portfolio) !== 0 || ((reading.bits[at] as number) & Is.given) !== 0) return false
  return at + 1 >= limit || tokens.kind[at + 1] !== Kind.word || !isLarge(tokens.shape[at + 1] as number)
}

/** Of a run of unknown words with capitals: those that belong to the office. The rest is the holder’s name. */
function unknownUntil(manuscript: Manuscript, from: number, limit: number, closed: boolean): number {
  const { tokens, reading } = manuscript
  let last = from
  let known = -1
  let given = -1
  while (last < limit && tokens.kind[last] === Kind.word && (isLarge(tokens.shape[last] as number) || tokens.shape[last] === Shape.initial)) {
    const bits = reading.bits[last] as number
    if (isPossessive(manuscript, last)) break
    if ((bits & (Is.organisation | Is.place)) !== 0) known = last
    if (given < 0 && (bits & Is.given) !== 0) given = last
    last += 1
  }
  if (known >= from) return known + 1
  if (closed) return from
  const count = last - from
  if (given > from) return given
  if (given === from && count >= 2) return from
  if (count >= 4) return last - 2
  if (count === 3) return from + 1
  return last
}

interface Parts {
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
}

/** Divides the office into role, body and country, all in the words of the text. */
function partsOf(manuscript: Manuscript, first: number, head: number, headLast: number, last: number): Parts {
  const { reading, lexicon } = manuscript
  let country: string | null = null
  let organisation: string | null = null
  const kept: [number, number][] = []
  const countryOf = (at: number): string | null => {
    const entry = lexicon.entries[reading.entry[at] as number]
    if (entry === undefined || entry.country === null || isInPlace(manuscript, at)) return null
    const asNoun = entry.isDemonym || lexicon.isInflected || lexicon.source.writing === 'uncased'
    return asNoun && !isAcronym(manuscript, at) ? entry.country : wording(manuscript, at, at + (reading.span[at] as number))
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
    lexicon.entries[reading.entry[token] as number]?.isDemonym === true && manuscript.tokens.shape[token] === Shape.lower
  let at = first
  while (at < head) {
    const span = Math.max(1, reading.span[at] as number)
    const own = countryOf(at)
    if (own !== null) {
      country ??= own
    } else if (isBodyWord(manuscript, at) || (isFieldOfBody(manuscript, at) && at + span < head && isBodyWord(manuscript, at + span))) {
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
  return { role: unjoined(manuscript, joined(manuscript, kept)), organisation: organisation === null ? null : unjoined(manuscript, organisation), country }
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
  while (end < last && ((reading.bits[end] as number) & Is.country) === 0) end += Math.max(1, reading.span[end] as number)
  return Math.max(end, at + 1)
}

/** A body of one listed word in its first case: of Совбеза it is Совбез. */
function baseBody(manuscript: Manuscript, first: number, last: number): string {
  const words = wording(manuscript, first, last)
  const { reading, lexicon } = manuscript
  const lemma = last - first === (reading.span[first] as number) ? lexicon.lemmaOf(reading.entry[first] as number) : null
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
  if (tokens.shape[at] === Shape.upper) return (bits & (Is.modifier | Is.portfolio)) === 0
  return bits === 0 && tokens.shape[at] === Shape.capital && !isPossessive(manuscript, at)
}

/** “African” of “African Export–Import Bank”. */
function isFieldOfBody(manuscript: Manuscript, at: number): boolean {
  return ((manuscript.reading.bits[at] as number) & (Is.portfolio | Is.common)) !== 0 && manuscript.tokens.shape[at] === Shape.capital
}

function holdsBody(manuscript: Manuscript, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = manuscript.reading.bits[at] as number
    if (manuscript.tokens.kind[at] === Kind.mark) return true
    if ((bits & Is.organisation) !== 0 && (bits & Is.portfolio) === 0 && isLarge(manuscript.tokens.shape[at] as number)) return true
  }
  return last - first === 1 && manuscript.tokens.shape[first] === Shape.upper && ((manuscript.reading.bits[first] as number) & Is.portfolio) === 0
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
  return whole.map(([first, last]) => wording(manuscript, first, last)).join(' ')
}
