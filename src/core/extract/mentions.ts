import { findBodies, type Body } from '#core/extract/bodies'
import { Is } from '#core/extract/lexicon'
import { wording, type Manuscript } from '#core/extract/manuscript'
import { findNames, honorificsBefore, type Name } from '#core/extract/names'
import { findTitles, type Title } from '#core/extract/titles'
import { Kind, Shape } from '#core/extract/tokens'

/** A noun phrase that points to somebody: a person, a body, or an office alone (“the Minister”). */
export interface Mention {
  readonly kind: 'person' | 'body' | 'office'
  /** The whole phrase with honorific, office and apposition. Token numbers, end exclusive. */
  readonly first: number
  readonly last: number
  readonly nameFirst: number
  readonly nameLast: number
  readonly name: string
  readonly acronym: string | null
  readonly honorific: string | null
  readonly titles: readonly Title[]
  /** A country given beside the name: “(Indonesia)”, “of Egypt”. */
  readonly country: string | null
  /** A body that follows the office after a comma: “Chair and CEO, Acme Motors:”. */
  readonly body: string | null
  readonly feminine: boolean
  readonly many: boolean
  readonly definite: boolean
  /** How strongly the neighbours say that these words are a name. */
  readonly weight: number
}

export interface Mentions {
  readonly all: readonly Mention[]
  /** For each token the number of its mention plus one. */
  readonly at: Int32Array
}

export function findMentions(manuscript: Manuscript): Mentions {
  const titles = findTitles(manuscript)
  const taken = new Uint8Array(manuscript.tokens.count)
  for (const title of titles) taken.fill(1, title.first, title.last)
  const bodies = findBodies(manuscript, taken)
  for (const body of bodies) taken.fill(1, body.first, body.last)
  const found = findNames(manuscript, titles, taken)
  const [offices, names] = surnamesAmong(manuscript, titles, found)
  const all = [...bind(manuscript, offices, names), ...bodies.map((body) => mentionOfBody(manuscript, body))]
  all.sort((one, other) => one.first - other.first || other.last - one.last)
  const at = new Int32Array(manuscript.tokens.count)
  all.forEach((mention, index) => {
    for (let token = mention.first; token < mention.last; token += 1) {
      const known = all[(at[token] as number) - 1]
      if (known === undefined || known.kind !== 'person') at[token] = index + 1
    }
  })
  return { all, at }
}

/** “Tomás Rey … explicó Rey”: a word that could be an office is a family name where the text has it in a full name. */
function surnamesAmong(manuscript: Manuscript, titles: readonly Title[], names: readonly Name[]): [readonly Title[], readonly Name[]] {
  const { tokens, lexicon } = manuscript
  if (lexicon.source.writing !== 'cased') return [titles, names]
  const surnames = new Set<string>()
  for (const name of names) if (name.last - name.first > 1) surnames.add(wording(manuscript, name.last - 1, name.last))
  const isSurname = (title: Title): boolean =>
    title.last - title.first === 1 && title.article === null && tokens.shape[title.first] === Shape.capital &&
    surnames.has(wording(manuscript, title.first, title.last))
  const also = titles.filter(isSurname)
  if (also.length === 0) return [titles, names]
  const further = also.map(({ first, last }): Name => ({
    first, last, ...honorificsBefore(manuscript, first), hasGiven: false, hasInitial: false, isUpper: false,
  }))
  return [titles.filter((title) => !isSurname(title)), [...names, ...further].sort((one, other) => one.first - other.first)]
}

function mentionOfBody(manuscript: Manuscript, body: Body): Mention {
  return {
    kind: 'body',
    first: body.first,
    last: body.last,
    nameFirst: body.first,
    nameLast: body.last,
    name: baseName(manuscript, body),
    acronym: body.acronym,
    honorific: null,
    titles: [],
    country: null,
    body: null,
    feminine: false,
    many: false,
    definite: true,
    weight: body.isCommon ? 1 : 3,
  }
}

/** The body in its first case: в посольстве Грузии speaks the посольство Грузии; a name between marks stands alone. */
function baseName(manuscript: Manuscript, body: Body): string {
  const { reading, lexicon } = manuscript
  const words = wording(manuscript, body.first, body.last)
  if (!lexicon.isInflected) return words
  const marked = /[«“„"]\s*([^»”“"]+?)\s*[»”“"]$/u.exec(words)?.[1]
  if (marked !== undefined) return marked
  if (lexicon.source.keepsCase === true) return lexicon.source.baseName?.(words.split(' '), () => false).join(' ') ?? words
  const lemma = lexicon.lemmaOf(reading.entry[body.first] as number)
  const head = wording(manuscript, body.first, body.first + (reading.span[body.first] as number))
  if (lemma === null || /\p{Lu}{2}/u.test(head)) return words
  const large = head.charAt(0) !== head.charAt(0).toLowerCase()
  return (large ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma) + words.slice(head.length)
}

/** Gives every name the offices that stand around it; an office without a name points to its holder. */
function bind(manuscript: Manuscript, titles: readonly Title[], names: readonly Name[]): Mention[] {
  const endingAt = new Map<number, number>()
  const startingAt = new Map<number, number>()
  titles.forEach((title, index) => {
    endingAt.set(title.last, index)
    startingAt.set(title.first, index)
    if (!startingAt.has(title.phraseFirst)) startingAt.set(title.phraseFirst, index)
  })
  const nameAt = new Map<number, number>()
  names.forEach((name, index) => nameAt.set(name.honorificFirst, index))
  const bound = new Uint8Array(titles.length)
  const found: Mention[] = []
  const context: Context = { manuscript, titles, names, endingAt, startingAt, nameAt, bound }
  let before: { name: Name; titles: readonly Title[] } | null = null
  for (const name of names) {
    const held = titlesBefore(context, name, before)
    const appositions = titlesAfter(context, name)
    const above = letterheadTitle(context, name, held, appositions)
    found.push(mentionOfName(context, name, above === null ? held : { ...held, titles: [above, ...held.titles] }, appositions))
    before = { name, titles: held.titles }
  }
  titles.forEach((title, index) => {
    if (bound[index] === 0 && !title.isPossessor) found.push(mentionOfOffice(title))
  })
  return found
}

interface Context {
  readonly manuscript: Manuscript
  readonly titles: readonly Title[]
  readonly names: readonly Name[]
  readonly endingAt: ReadonlyMap<number, number>
  readonly startingAt: ReadonlyMap<number, number>
  readonly nameAt: ReadonlyMap<number, number>
  readonly bound: Uint8Array
}

interface Held {
  readonly titles: readonly Title[]
  readonly first: number
}

function titlesBefore(context: Context, name: Name, before: { name: Name; titles: readonly Title[] } | null): Held {
  const { manuscript, titles, endingAt, bound } = context
  const { tokens, reading } = manuscript
  const held: Title[] = []
  let first = name.honorificFirst
  let index = endingAt.get(first)
  if (index === undefined && first > 0 && tokens.kind[first - 1] === Kind.comma) {
    const behind = endingAt.get(first - 1)
    if (behind !== undefined && bound[behind] === 0 && opensApposition(context, titles[behind] as Title, name)) index = behind
    if (behind === undefined) index = looseTitle(context, first - 1)
  }
  if (index === undefined && first > 0 && isCopula(manuscript, first - 1)) index = endingAt.get(first - 1)
  while (index !== undefined && bound[index] === 0 && !(titles[index] as Title).isPossessor) {
    const title = titles[index] as Title
    bound[index] = 1
    held.unshift(title)
    first = title.phraseFirst
    index = endingAt.get(title.first)
    if (index === undefined) {
      let gap = title.phraseFirst
      while (gap > 0 && (tokens.kind[gap - 1] === Kind.comma || ((reading.bits[gap - 1] as number) & Is.conjunction) !== 0) && title.phraseFirst - gap < 2) gap -= 1
      if (gap < title.phraseFirst) index = endingAt.get(gap)
      if (index !== undefined && (titles[index] as Title).many) index = undefined
    }
  }
  if (held.length > 0 || before === null) return { titles: held, first }
  const shared = before.titles.filter((title) => title.many)
  if (shared.length > 0 && isListed(manuscript, before.name, name)) return { titles: shared, first }
  return { titles: held, first }
}

/** “el Ministro de Exteriores del país ibérico, José …”: small words between the office and the comma. */
function looseTitle(context: Context, comma: number): number | undefined {
  const { manuscript, titles, endingAt, bound } = context
  const { tokens, reading } = manuscript
  if (manuscript.lexicon.source.writing !== 'cased') return undefined
  for (let at = comma - 1; at > comma - 7 && at > 0; at -= 1) {
    const bits = reading.bits[at] as number
    if (tokens.kind[at] !== Kind.word || tokens.shape[at] !== Shape.lower) return undefined
    if ((bits & (Is.cue | Is.auxiliary | Is.that | Is.pronoun | Is.conjunction)) !== 0 && (bits & (Is.definite | Is.link)) === 0) return undefined
    const index = endingAt.get(at)
    if (index === undefined) continue
    const title = titles[index] as Title
    return title.article === 'definite' && bound[index] === 0 && !title.isPossessor ? index : undefined
  }
  return undefined
}

/** “the Acting Minister for Trade, Mr Michael Duffy, announced” */
function opensApposition(context: Context, title: Title, name: Name): boolean {
  const { manuscript } = context
  const { tokens } = manuscript
  const cased = manuscript.lexicon.source.writing === 'cased'
  if (title.many) return true
  const starts = title.phraseFirst === 0 || tokens.kind[title.phraseFirst - 1] === Kind.breakLine
  if (title.article !== 'definite' && name.honorific === null && !starts && title.phraseFirst === title.first && cased) {
    if (tokens.shape[title.head] === Shape.lower) return false
  }
  const after = tokens.kind[name.last]
  if (after !== Kind.word || name.honorific !== null) return true
  return tokens.shape[name.last] === Shape.lower
}

/** A name alone on its line with the office alone on the line above or below it, as letterheads have them. */
function letterheadTitle(context: Context, name: Name, held: Held, after: Apposition): Title | null {
  const { manuscript, titles, endingAt, startingAt, bound } = context
  const { tokens } = manuscript
  const above = held.first - 1
  const opens = above < 0 || tokens.kind[above] === Kind.breakLine
  const below = after.last
  if (!opens || tokens.kind[below] !== Kind.breakLine || name.honorific === null) return null
  const isAlone = (index: number | undefined): index is number => {
    if (index === undefined || bound[index] === 1) return false
    const { phraseFirst, last } = titles[index] as Title
    return (phraseFirst === 0 || tokens.kind[phraseFirst - 1] === Kind.breakLine) && tokens.kind[last] === Kind.breakLine
  }
  const index = [endingAt.get(above), startingAt.get(below + 1)].find(isAlone)
  if (index === undefined) return null
  bound[index] = 1
  return titles[index] as Title
}

/** Only “and”, commas or “of Nigeria” between two names of one list. */
function isListed(manuscript: Manuscript, one: Name, other: Name): boolean {
  const { tokens, reading } = manuscript
  if (other.honorificFirst - one.last > 6) return false
  for (let at = one.last; at < other.honorificFirst; at += 1) {
    const bits = reading.bits[at] as number
    const joins = tokens.kind[at] === Kind.comma || (bits & (Is.conjunction | Is.link | Is.country | Is.definite)) !== 0 || reading.span[at] === 0
    if (!joins) return false
  }
  return true
}

interface Apposition extends Held {
  readonly last: number
  readonly country: string | null
  readonly body: string | null
}

/** “, Minister of Finance and former mayor”, “(Indonesia)”, “of Egypt”. */
function titlesAfter(context: Context, name: Name): Apposition {
  const { manuscript, titles, bound } = context
  const { tokens, reading, lexicon } = manuscript
  const held: Title[] = []
  let country: string | null = null
  let at = name.last
  let last = name.last
  const countryAt = (token: number): string | null => {
    const entry = lexicon.entries[reading.entry[token] as number]
    if (entry === undefined || entry.country === null) return null
    return entry.isDemonym && tokens.shape[token] !== Shape.upper ? entry.country : wording(manuscript, token, token + (reading.span[token] as number))
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
  for (let index = titleFrom(context, next); index !== undefined; ) {
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
    else if (tokens.kind[at] !== Kind.word || ((reading.bits[at] as number) & (Is.calendar | Is.link | Is.preposition | Is.common)) === 0) return from
  }
  return from
}

function isCopula(manuscript: Manuscript, at: number): boolean {
  const { tokens, lexicon } = manuscript
  return lexicon.copula.size > 0 && tokens.kind[at] === Kind.word && lexicon.copula.has(wording(manuscript, at, at + 1).toLowerCase())
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
  while (at < comma + 9 && tokens.kind[at] === Kind.word && (tokens.shape[at] !== Shape.lower || ((reading.bits[at] as number) & (Is.link | Is.conjunction)) !== 0)) at += 1
  const kind = tokens.kind[at]
  const ends = kind === Kind.colon || kind === Kind.semicolon || kind === Kind.breakLine
  const first = reading.bits[comma + 1] as number
  return ends && at > comma + 1 && (first & (Is.honorific | Is.role | Is.conjunction | Is.given | Is.common)) === 0 ? at : comma
}

/** The office that begins here, after an article and a few adjectives; never one that stands before another name. */
function titleFrom(context: Context, from: number): number | undefined {
  const { manuscript, titles, startingAt, nameAt } = context
  const { tokens, reading } = manuscript
  let at = from
  for (let step = 0; step < 5; step += 1) {
    const index = startingAt.get(at)
    if (index !== undefined) {
      const title = titles[index] as Title
      const follows = nameAt.get(title.last)
      return follows === undefined ? index : undefined
    }
    if (tokens.kind[at] !== Kind.word) return undefined
    const bits = reading.bits[at] as number
    const stops = Is.cue | Is.weakCue | Is.preposition | Is.conjunction | Is.auxiliary | Is.pronoun | Is.that | Is.calendar
    const passes = (bits & (Is.definite | Is.indefinite | Is.modifier | Is.portfolio)) !== 0 || ((bits & stops) === 0 && tokens.shape[at] === Shape.lower)
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

function mentionOfName(context: Context, name: Name, held: Held, after: Apposition): Mention {
  const { manuscript } = context
  const { tokens, reading } = manuscript
  const titles = [...held.titles, ...after.titles]
  const outer = honorificsBefore(manuscript, held.first)
  const honorific = [outer.honorificFirst < held.first ? outer.honorific : null, name.honorific].filter((part) => part !== null)
  const words = name.last - name.first
  let weight = 0
  if (titles.length > 0) weight += 3
  if (honorific.length > 0) weight += 3
  if (after.country !== null) weight += 1
  if (name.hasGiven && words >= 2) weight += 3
  else if (name.hasInitial && words >= 2) weight += words >= 3 ? 3 : 2
  else if (words === 2 || words === 3) weight += 1
  if (words <= 3 && weight < 2 && hasFamilyEnding(manuscript, name)) weight += 3
  if (isPlace(manuscript, name)) weight -= 2
  const first = Math.min(held.first, outer.honorificFirst)
  const previous = first > 0 ? (reading.bits[first - 1] as number) : 0
  return {
    kind: 'person',
    first,
    last: Math.max(name.last, after.last),
    nameFirst: name.first,
    nameLast: name.last,
    name: printed(wording(manuscript, name.first, name.last), name.isUpper),
    acronym: null,
    honorific: honorific.length === 0 ? null : honorific.join('; '),
    titles,
    country: after.country,
    body: after.body,
    feminine: name.feminine || outer.feminine || manuscript.lexicon.isFeminine(wording(manuscript, name.first, name.first + 1)) || titles.some((title) => title.feminine),
    many: false,
    definite: (previous & Is.indefinite) === 0 || tokens.kind[first] !== Kind.word,
    weight,
  }
}

/** The last word ends as family names of the language do: Orlov, Petrovskaya. */
function hasFamilyEnding(manuscript: Manuscript, name: Name): boolean {
  const { surnameEndings } = manuscript.lexicon
  if (surnameEndings.length === 0) return false
  const word = wording(manuscript, name.last - 1, name.last).toLowerCase()
  return surnameEndings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending))
}

/** KIRBY, JEAN-PIERRE of a transcript’s label are printed Kirby, Jean-Pierre. */
function printed(name: string, isUpper: boolean): string {
  const plain = name.replace(/\s+/g, ' ')
  if (!isUpper || !/\p{Lu}{2}/u.test(plain)) return plain
  return plain.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
}

/** “in Ankara”, “near Goris”: one word after a word of place. */
function isPlace(manuscript: Manuscript, name: Name): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (name.honorificFirst !== name.first || name.first === 0) return false
  const before = name.first - 1
  const word = wording(manuscript, before, before + 1).toLowerCase()
  if (lexicon.directions.has(word) && name.last - name.first === 1) return true
  const next = name.last
  if (lexicon.source.verbFinal === true) return false
  return tokens.kind[next] === Kind.word && ((reading.bits[next] as number) & (Is.place | Is.organisation)) !== 0 && tokens.shape[next] !== Shape.lower
}

function mentionOfOffice(title: Title): Mention {
  return {
    kind: 'office',
    first: title.phraseFirst,
    last: title.last,
    nameFirst: -1,
    nameLast: -1,
    name: '',
    acronym: null,
    honorific: null,
    titles: [title],
    country: title.country,
    body: null,
    feminine: title.feminine,
    many: title.many,
    definite: title.article !== 'indefinite',
    weight: 0,
  }
}
