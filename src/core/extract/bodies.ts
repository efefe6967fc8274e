import { type Manuscript, wording } from '#core/extract/manuscript'
import { isPossessive } from '#core/extract/officeWords'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'

/** An organisation as written, without its article. */
export interface Body {
  readonly first: number
  readonly last: number
  /** The short form given in brackets after it. */
  readonly acronym: string | null
  /** A common noun (“the presidency”), not a name. */
  readonly isCommon: boolean
}

const longest = 14

/** Organisations: capitals around a keyword (Hoover Institution, Fonds monétaire international) and acronyms. */
export function findBodies(manuscript: Manuscript, taken: Uint8Array): Body[] {
  const { tokens, reading } = manuscript
  const found: Body[] = []
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || !isWordlike(tokens.kind[at] as number) || reading.span[at] === 0) {
      at += 1
      continue
    }
    const body = bodyAt(manuscript, at, taken)
    if (body === null) {
      at += 1
      continue
    }
    found.push(body)
    at = Math.max(body.last, at + 1)
  }
  return found
}

function bodyAt(manuscript: Manuscript, at: number, taken: Uint8Array): Body | null {
  const { lexicon, reading, tokens } = manuscript
  const bits = reading.bits[at] as number
  if (lexicon.source.writing === 'signs')
    return (bits & (Is.organisation | Is.institution)) === 0 ? null : inSigns(manuscript, at, taken)
  if ((bits & Is.institution) !== 0) return withComplement(manuscript, at, taken, true)
  if (lexicon.source.writing !== 'cased') {
    return (bits & Is.organisation) !== 0 ? withComplement(manuscript, at, taken, false) : null
  }
  if (tokens.shape[at] === Shape.lower) return null
  if (speaks(manuscript, at))
    return { first: at, last: at + (reading.span[at] as number), acronym: null, isCommon: false }
  if (!isPart(manuscript, at)) return null
  if (at > 0 && tokens.spaced[at] === 1 && tokens.shape[at - 1] === Shape.initial && taken[at - 1] !== 1) return null
  return lexicon.source.headFinal ? headLast(manuscript, at, taken) : headFirst(manuscript, at, taken)
}

/** How many unknown signs may name a body at the head of a clause: 华星集团. */
const longestUnknown = 6

/** 俄罗斯外交部, 清华大学: the country, place or field before the keyword; unknown signs where nothing stands before them. */
function inSigns(manuscript: Manuscript, at: number, taken: Uint8Array): Body {
  const { reading, tokens } = manuscript
  const known = Is.country | Is.place | Is.portfolio | Is.organisation | Is.modifier
  const duty =
    Is.cue |
    Is.weakCue |
    Is.source |
    Is.pronoun |
    Is.preposition |
    Is.conjunction |
    Is.definite |
    Is.indefinite |
    Is.auxiliary |
    Is.calendar |
    Is.role
  let last = at + Math.max(1, reading.span[at] as number)
  while (
    tokens.kind[last] === Kind.han &&
    taken[last] !== 1 &&
    ((reading.bits[last] as number) & (Is.organisation | Is.institution)) !== 0
  )
    last += Math.max(1, reading.span[last] as number)
  let first = at
  let open = at
  for (
    let before = at - 1;
    before >= 0 && tokens.kind[before] === Kind.han && taken[before] !== 1 && at - before <= longest;
    before -= 1
  ) {
    if (reading.span[before] === 0) continue
    const bits = reading.bits[before] as number
    if ((bits & duty) !== 0 && (bits & known) === 0) break
    if ((bits & known) !== 0 && open === first) first = before
    else if (first - before > longestUnknown) return finish(manuscript, first, last, first === at)
    open = before
  }
  const edge = open === 0 ? Kind.breakLine : (tokens.kind[open - 1] as number)
  if (edge !== Kind.han || ((reading.bits[open - 1] as number) & (Is.source | Is.preposition | Is.conjunction)) !== 0)
    first = open
  return finish(manuscript, first, last, first === at && ((reading.bits[at] as number) & Is.institution) !== 0)
}

/** “Moscow has maintained”, “Iran said”: a country or a city right before a verb of saying is its government. */
function speaks(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  const bits = reading.bits[at] as number
  const isCountry = (bits & Is.country) !== 0 && lexicon.entries[reading.entry[at] as number]?.isDemonym === false
  const isCity = (bits & Is.place) !== 0 && (bits & (Is.portfolio | Is.organisation)) === 0
  if ((!isCountry && !isCity) || (at > 0 && ((reading.bits[at - 1] as number) & (Is.preposition | Is.definite)) !== 0))
    return false
  let verb = at + (reading.span[at] as number)
  while (((reading.bits[verb] as number) & Is.auxiliary) !== 0 && verb < at + 5) verb += 1
  return (
    tokens.kind[verb] === Kind.word &&
    tokens.shape[verb] === Shape.lower &&
    ((reading.bits[verb] as number) & Is.cue) !== 0
  )
}

/** Conseil de sécurité, Совет Федерации: the keyword first, then what belongs to it. */
function headFirst(manuscript: Manuscript, at: number, taken: Uint8Array): Body | null {
  const { reading, tokens } = manuscript
  const bits = reading.bits[at] as number
  if ((bits & Is.organisation) !== 0) return withComplement(manuscript, at, taken, false)
  if (tokens.shape[at] === Shape.upper && (bits & ~Is.organisation) === 0 && isAcronym(manuscript, at)) {
    return { first: at, last: at + 1, acronym: null, isCommon: false }
  }
  return null
}

/** Federal Aviation Office of Germany: the keyword last, then “of” and the like. */
function headLast(manuscript: Manuscript, from: number, taken: Uint8Array): Body | null {
  const { tokens, reading } = manuscript
  let at = from
  let keyword = -1
  let acronym = -1
  while (at < tokens.count && at - from < longest && taken[at] !== 1 && tokens.kind[at] === Kind.word) {
    if (at > from && isPeoples(manuscript, at) && keywordAhead(manuscript, at + 1, taken)) {
      at += 1
      continue
    }
    if (at > from && tokens.spaced[at] === 0) break
    const bits = reading.bits[at] as number
    const span = Math.max(1, reading.span[at] as number)
    if (tokens.shape[at] === Shape.lower && at > from && manuscript.lexicon.source.verbFinal === true) {
      // Мәдениет және ақпарат министрлігі: only the first word is large
      if ((bits & (Is.organisation | Is.portfolio | Is.conjunction)) === 0) break
      if ((bits & Is.organisation) !== 0) keyword = at + span
      at += span
      continue
    }
    if (tokens.shape[at] === Shape.lower) {
      if (
        (bits & Is.conjunction) === 0 ||
        at === from ||
        !isPart(manuscript, at + 1) ||
        !keywordAhead(manuscript, at + 1, taken)
      )
        break
      at += span
      continue
    }
    if (!isPart(manuscript, at) || isFamilyName(manuscript, at)) break
    if ((bits & Is.organisation) !== 0) keyword = at + span
    const named = taken[at - 1] === 1 || (at > 0 && ((reading.bits[at - 1] as number) & Is.honorific) !== 0)
    const initialled = at > 0 && tokens.shape[at - 1] === Shape.initial
    const given = at > 0 && ((reading.bits[at - 1] as number) & Is.given) !== 0
    const names =
      (named || initialled || given) && (tokens.end[at] as number) - (tokens.start[at] as number) >= 4 && bits === 0
    if (!names && isAcronym(manuscript, at) && (bits & ~(Is.organisation | Is.institution)) === 0 && acronym < 0)
      acronym = at
    at += span
  }
  if (keyword > from) {
    return finish(manuscript, from, complementEnd(manuscript, keyword, taken), false)
  }
  if (acronym < 0) return null
  const last = acronym + 1
  const next =
    tokens.kind[last] === Kind.word &&
    tokens.shape[last] === Shape.capital &&
    taken[last] !== 1 &&
    ((reading.bits[last] as number) & (Is.portfolio | Is.place)) !== 0
  return { first: acronym, last: next ? last + 1 : last, acronym: null, isCommon: false }
}

/** The People’s Front, the Children’s Fund: the possessive belongs to the name, unlike that of a country or a body. */
function isPeoples(manuscript: Manuscript, at: number): boolean {
  const { reading } = manuscript
  const owner = reading.bits[at - 1] as number
  return (
    isPossessive(manuscript, at) &&
    (owner & (Is.common | Is.someone)) !== 0 &&
    (owner & (Is.country | Is.institution | Is.role)) === 0
  )
}

/** Қасымбек Оспанов Үкіметке …: a family name after another name is a person’s, not the body’s. */
function isFamilyName(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.verbFinal !== true) return false
  if (((reading.bits[at] as number) & Is.given) !== 0) return true
  if (at === 0 || reading.bits[at] !== 0 || tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] === Shape.lower)
    return false
  const before = reading.bits[at - 1] as number
  if (before !== 0 && (before & Is.given) === 0) return false
  const word = wording(manuscript, at, at + 1).toLowerCase()
  return lexicon.surnameEndings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending))
}

function keywordAhead(manuscript: Manuscript, from: number, taken: Uint8Array): boolean {
  const { tokens, reading } = manuscript
  for (let at = from; at < from + 5 && tokens.kind[at] === Kind.word && taken[at] !== 1; at += 1) {
    if (tokens.shape[at] === Shape.lower) return false
    if (((reading.bits[at] as number) & Is.organisation) !== 0) return true
  }
  return false
}

function withComplement(manuscript: Manuscript, at: number, taken: Uint8Array, common: boolean): Body {
  const { reading } = manuscript
  let first = at
  const span = reading.span[at] as number
  if (common && ((reading.bits[at] as number) & Is.organisation) === 0 && span > 1) {
    // the lists give institutions with their article where the language has one
    first = at + span - bodyWords(manuscript, at, span)
  }
  const last = complementEnd(manuscript, at + span, taken)
  const isName = last > at + span
  return finish(manuscript, first, last, common && !isName)
}

function bodyWords(manuscript: Manuscript, at: number, span: number): number {
  const article = wording(manuscript, at, at + 1).toLowerCase()
  return manuscript.lexicon.articles.has(article) ? span - 1 : span
}

/** What follows the keyword: of Foreign Affairs, monétaire international, иностранных дел Казахстана. */
function complementEnd(manuscript: Manuscript, from: number, taken: Uint8Array): number {
  const { tokens, reading, lexicon, owner, stretches } = manuscript
  let at = from
  let last = from
  const foreign = lexicon.source.headFinal
  while (at < tokens.count && at - from < longest) {
    if (tokens.kind[at] === Kind.mark && !foreign) {
      const stretch = stretches[(owner[at] as number) - 1]
      if (
        stretch === undefined ||
        stretch.open !== at ||
        !stretch.closed ||
        stretch.close - at > 8 ||
        !namesBody(manuscript, from, at)
      )
        break
      return stretch.close + 1
    }
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) break
    if (taken[at] === 1 || (from > 0 && owner[at] !== owner[from - 1])) break
    const bits = reading.bits[at] as number
    const span = Math.max(1, reading.span[at] as number)
    if ((bits & Is.link) !== 0 && !lexicon.directions.has(wording(manuscript, at, at + 1).toLowerCase())) {
      let object = at + span
      while (((reading.bits[object] as number) & Is.definite) !== 0)
        object += Math.max(1, reading.span[object] as number)
      if (!isComplement(manuscript, object) || taken[object] === 1) break
      at = object
      continue
    }
    if (
      lexicon.directions.has(wording(manuscript, at, at + 1).toLowerCase()) &&
      foreign &&
      tokens.shape[at] === Shape.lower
    ) {
      if (wording(manuscript, at, at + 1) !== 'on' || tokens.shape[at + 1] === Shape.lower) break
      at += span
      continue
    }
    if ((bits & Is.conjunction) !== 0 && last > from && isComplement(manuscript, at + span) && taken[at + span] !== 1) {
      const next = at + span
      const nextBits = reading.bits[next] as number
      if ((nextBits & (Is.portfolio | Is.link)) === 0) break
      at = next
      continue
    }
    if (foreign && at === from) break
    if (!isComplement(manuscript, at)) break
    at += span
    last = at
    if ((bits & Is.country) !== 0 && !foreign && lexicon.source.genitive !== true) break
  }
  return last
}

/** правительство «не отступит», الاتحاد «سيواصل …»: words said, no name; a name opens large, or follows a noun without the article. */
function namesBody(manuscript: Manuscript, from: number, mark: number): boolean {
  const { tokens, lexicon, text } = manuscript
  if (lexicon.source.writing === 'uncased') return !text.startsWith('ال', tokens.start[from - 1] as number)
  return lexicon.source.writing !== 'cased' || tokens.shape[mark + 1] !== Shape.lower
}

function isComplement(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  const kind = tokens.kind[at]
  if (kind !== Kind.word && kind !== Kind.han) return false
  const bits = reading.bits[at] as number
  if ((bits & (Is.portfolio | Is.country | Is.organisation | Is.place)) !== 0) {
    return (bits & Is.cue) === 0
  }
  if ((bits & (Is.role | Is.calendar | Is.honorific | Is.cue | Is.pronoun | Is.auxiliary)) !== 0) return false
  if (lexicon.source.writing === 'uncased')
    return (
      (bits & Is.modifier) !== 0 ||
      (bits === 0 &&
        ((isDefiniteWord(manuscript, at) && !isOthers(manuscript, at)) ||
          manuscript.text.startsWith('لل', manuscript.tokens.start[at] as number)))
    )
  if (lexicon.source.writing === 'signs') return false
  if ((bits & Is.common) !== 0 && !lexicon.source.headFinal) return false
  if (tokens.shape[at] === Shape.lower) return (bits & Is.modifier) !== 0
  return (bits & (Is.given | Is.preposition | Is.conjunction | Is.definite)) === 0
}

/** الجنوبي: an adjective with the article belongs to the noun before it. */
function isDefiniteWord(manuscript: Manuscript, at: number): boolean {
  return manuscript.text.startsWith('ال', manuscript.tokens.start[at] as number)
}

/** دعت الهيئة المواطنين: people in the plural do not describe the one body before them. */
function isOthers(manuscript: Manuscript, at: number): boolean {
  return at > 0 && isDefiniteWord(manuscript, at - 1) && /(?:ين|ون)$/u.test(wording(manuscript, at, at + 1))
}

function finish(manuscript: Manuscript, first: number, last: number, isCommon: boolean): Body {
  const { tokens } = manuscript
  let acronym: string | null = null
  if (tokens.kind[last] === Kind.open && tokens.kind[last + 1] === Kind.word && tokens.kind[last + 2] === Kind.close) {
    if (tokens.shape[last + 1] !== Shape.lower) acronym = wording(manuscript, last + 1, last + 2)
  }
  return { first, last, acronym, isCommon }
}

function isPart(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  const shape = tokens.shape[at]
  if (tokens.kind[at] !== Kind.word || shape === Shape.lower || shape === Shape.none || shape === Shape.initial)
    return false
  const bits = reading.bits[at] as number
  if ((bits & (Is.organisation | Is.portfolio | Is.country | Is.modifier | Is.place)) !== 0) return true
  return (
    (bits &
      (Is.definite |
        Is.indefinite |
        Is.preposition |
        Is.conjunction |
        Is.pronoun |
        Is.calendar |
        Is.honorific |
        Is.auxiliary |
        Is.cue |
        Is.that |
        Is.role)) ===
    0
  )
}

function isAcronym(manuscript: Manuscript, at: number): boolean {
  const { tokens } = manuscript
  const length = (tokens.end[at] as number) - (tokens.start[at] as number)
  return tokens.shape[at] === Shape.upper && length >= 2 && length <= 8
}

function isWordlike(kind: number): boolean {
  return kind === Kind.word || kind === Kind.han
}
