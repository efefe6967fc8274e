import {
  type AnnotatedDocument,
  wording,
  classesAt,
  endOf,
  is,
  spanAt,
  startOf,
  hasArticle,
  hasJoinedArticle,
  smallToken,
} from '#core/extract/text/document'
import { isPossessive } from '#core/extract/offices/words'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

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
export function findBodies(doc: AnnotatedDocument, taken: Uint8Array): Body[] {
  const { tokens, reading } = doc
  const found: Body[] = []
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || !isWordlike(tokens.kind[at] as number) || reading.span[at] === 0) {
      at += 1
      continue
    }
    const body = bodyAt(doc, at, taken)
    if (body === null) {
      at += 1
      continue
    }
    found.push(body)
    at = Math.max(body.last, at + 1)
  }
  return found
}

function bodyAt(doc: AnnotatedDocument, at: number, taken: Uint8Array): Body | null {
  const { lexicon, tokens } = doc
  const bits = classesAt(doc, at)
  if (lexicon.source.writing === 'signs') {
    if (countrySpeaks(doc, at)) return { first: at, last: at + spanAt(doc, at), acronym: null, isCommon: false }
    return (bits & (Is.organisation | Is.institution)) === 0 ? null : inSigns(doc, at, taken)
  }
  const called = calledBefore(doc, at)
  if (called !== null) return called
  if ((bits & Is.institution) !== 0) return withComplement(doc, at, taken, true)
  if (lexicon.source.writing !== 'cased') {
    if (countrySpeaks(doc, at)) return { first: at, last: at + spanAt(doc, at), acronym: null, isCommon: false }
    return (bits & Is.organisation) !== 0 ? withComplement(doc, at, taken, false) : null
  }
  if (tokens.shape[at] === Shape.lower) return null
  if (speaks(doc, at)) return { first: at, last: at + spanAt(doc, at), acronym: null, isCommon: false }
  if (!isPart(doc, at)) return null
  if (at > 0 && tokens.spaced[at] === 1 && tokens.shape[at - 1] === Shape.initial && taken[at - 1] !== 1) return null
  return lexicon.source.headFinal ? headLast(doc, at, taken) : headFirst(doc, at, taken)
}

/** How many unknown signs may name a body at the head of a clause: 华星集团. */
const longestUnknown = 6

/** 俄罗斯外交部, 清华大学: the country, place or field before the keyword; unknown signs where nothing stands before them. */
function inSigns(doc: AnnotatedDocument, at: number, taken: Uint8Array): Body {
  const { reading, tokens } = doc
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
  let last = at + Math.max(1, spanAt(doc, at))
  while (tokens.kind[last] === Kind.han && taken[last] !== 1 && is(doc, last, Is.organisation | Is.institution))
    last += Math.max(1, spanAt(doc, last))
  let first = at
  let open = at
  for (
    let before = at - 1;
    before >= 0 && tokens.kind[before] === Kind.han && taken[before] !== 1 && at - before <= longest;
    before -= 1
  ) {
    if (reading.span[before] === 0) continue
    const bits = classesAt(doc, before)
    if ((bits & duty) !== 0 && (bits & known) === 0) break
    if ((bits & known) !== 0 && open === first) first = before
    else if (first - before > longestUnknown) return finish(doc, first, last, first === at)
    open = before
  }
  const edge = open === 0 ? Kind.breakLine : (tokens.kind[open - 1] as number)
  if (edge !== Kind.han || is(doc, open - 1, Is.source | Is.preposition | Is.conjunction)) first = open
  return finish(doc, first, last, first === at && is(doc, at, Is.institution))
}

/** “Moscow has maintained”, “Iran said”: a country or a city right before a verb of saying is its government. */
function speaks(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  const bits = classesAt(doc, at)
  const isCountry = (bits & Is.country) !== 0 && lexicon.entries[reading.entry[at] as number]?.isDemonym === false
  const isCity = (bits & Is.place) !== 0 && (bits & (Is.portfolio | Is.organisation)) === 0
  if ((!isCountry && !isCity) || (at > 0 && is(doc, at - 1, isCity ? Is.preposition | Is.definite : Is.preposition)))
    return false
  let verb = at + spanAt(doc, at)
  while (is(doc, verb, Is.auxiliary) && verb < at + 5) verb += 1
  return tokens.kind[verb] === Kind.word && tokens.shape[verb] === Shape.lower && is(doc, verb, Is.cue | Is.weakCue)
}

/** 北林国表示, أكدت أستانا: without capitals a country beside a verb of saying that opens its clause is its government. */
function countrySpeaks(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  const entry = lexicon.entries[reading.entry[at] ?? 0]
  if (!is(doc, at, Is.country) || entry?.isDemonym !== false || is(doc, at, Is.given)) return false
  const next = at + Math.max(1, spanAt(doc, at))
  if (lexicon.source.verbFirst === true) {
    let verb = at - 1
    while (verb > 0 && spanAt(doc, verb) === 0) verb -= 1
    return tokens.kind[verb] === Kind.word && is(doc, verb, Is.cue) && !is(doc, next, Is.given)
  }
  const opens = at === 0 || (tokens.kind[at - 1] !== Kind.han && tokens.kind[at - 1] !== Kind.word)
  let verb = next
  while (is(doc, verb, Is.auxiliary) && verb < next + 6) verb += Math.max(1, spanAt(doc, verb))
  return opens && tokens.kind[verb] === Kind.han && is(doc, verb, Is.cue)
}

/** Conseil de sécurité, Совет Федерации: the keyword first, then what belongs to it. */
function headFirst(doc: AnnotatedDocument, at: number, taken: Uint8Array): Body | null {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  if ((bits & Is.organisation) !== 0) return withComplement(doc, at, taken, false)
  if (isAdjectiveOfBody(doc, at) && taken[at + 1] !== 1)
    return { ...withComplement(doc, at + 1, taken, false), first: at }
  if (tokens.shape[at] === Shape.upper && (bits & ~Is.organisation) === 0 && isAcronym(doc, at)) {
    return { first: at, last: at + 1, acronym: null, isCommon: false }
  }
  return null
}

/** Счётная палата: a large adjective right before the keyword. */
function isAdjectiveOfBody(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  return (
    lexicon.source.isAdjective?.(wording(doc, at, at + 1)) === true &&
    tokens.shape[at] === Shape.capital &&
    (classesAt(doc, at) & ~(Is.modifier | Is.portfolio)) === 0 &&
    is(doc, at + 1, Is.organisation) &&
    !is(doc, at + 1, Is.role | Is.cue)
  )
}

/** Federal Aviation Office of Germany: the keyword last, then “of” and the like. */
function headLast(doc: AnnotatedDocument, from: number, taken: Uint8Array): Body | null {
  const { tokens } = doc
  let at = from
  let keyword = -1
  let acronym = -1
  while (at < tokens.count && at - from < longest && taken[at] !== 1 && tokens.kind[at] === Kind.word) {
    if (at > from && isPeoples(doc, at) && keywordAhead(doc, at + 1, taken)) {
      at += 1
      continue
    }
    if (at > from && tokens.spaced[at] === 0) break
    if (isOfSeveral(doc, at + 1) && keywordAhead(doc, at + 2, taken) && isPart(doc, at)) {
      at += 2
      continue
    }
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if (tokens.shape[at] === Shape.lower && at > from && doc.lexicon.source.verbFinal === true) {
      // Мәдениет және ақпарат министрлігі: only the first word is large
      if ((bits & (Is.organisation | Is.institution | Is.portfolio | Is.conjunction)) === 0) break
      if ((bits & (Is.organisation | Is.institution)) !== 0) {
        // Брехтов одақтың …: what belongs to nobody is no part of a name
        if (doc.lexicon.source.ownedNoun?.test(wording(doc, at, at + span)) === false) break
        keyword = at + span
      }
      at += span
      continue
    }
    if (tokens.shape[at] === Shape.lower) {
      if ((bits & Is.conjunction) === 0 || at === from || !isPart(doc, at + 1) || !keywordAhead(doc, at + 1, taken))
        break
      at += span
      continue
    }
    if (!isPart(doc, at) || isFamilyName(doc, at)) break
    if ((bits & Is.organisation) !== 0 && !isSmallAcronym(doc, at)) keyword = at + span
    const named = taken[at - 1] === 1 || (at > 0 && is(doc, at - 1, Is.honorific))
    const initialled = at > 0 && tokens.shape[at - 1] === Shape.initial
    const given = at > 0 && is(doc, at - 1, Is.given)
    const names = (named || initialled || given) && endOf(doc, at) - startOf(doc, at) >= 4 && bits === 0
    if (!names && isAcronym(doc, at) && (bits & ~(Is.organisation | Is.institution)) === 0 && acronym < 0) acronym = at
    at += span
  }
  if (keyword > from) {
    return finish(doc, from, complementEnd(doc, keyword, taken), false)
  }
  if (acronym < 0) return null
  const last = acronym + 1
  const next =
    tokens.kind[last] === Kind.word &&
    tokens.shape[last] === Shape.capital &&
    taken[last] !== 1 &&
    is(doc, last, Is.portfolio | Is.place)
  return { first: acronym, last: next ? last + 1 : last, acronym: null, isCommon: false }
}

/** The People’s Front, the Children’s Fund: the possessive belongs to the name, unlike that of a country or a body. */
function isPeoples(doc: AnnotatedDocument, at: number): boolean {
  const owner = classesAt(doc, at - 1)
  return (
    isPossessive(doc, at) &&
    (owner & (Is.common | Is.someone)) !== 0 &&
    (owner & (Is.country | Is.institution | Is.role)) === 0
  )
}

/** Қасымбек Оспанов Үкіметке …: a family name after another name is a person’s, not the body’s. */
function isFamilyName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.verbFinal !== true) return false
  if (is(doc, at, Is.given)) return true
  if (at === 0 || reading.bits[at] !== 0 || tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] === Shape.lower)
    return false
  const before = classesAt(doc, at - 1)
  if (before !== 0 && (before & Is.given) === 0) return false
  // Мария Лопес Кеңесте …: right behind a given name that opens its own
  if (before !== 0 && (at === 1 || tokens.shape[at - 2] === Shape.lower || tokens.kind[at - 2] !== Kind.word))
    return true
  const word = wording(doc, at, at + 1).toLowerCase()
  return endsInOneOf(word, lexicon.surnameEndings, 3)
}

/** The Dockers’ Union: an apostrophe alone behind several, who own the name. */
function isOfSeveral(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return tokens.kind[at] === Kind.mark && doc.owner[at] === 0 && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 1
}

function keywordAhead(doc: AnnotatedDocument, from: number, taken: Uint8Array): boolean {
  const { tokens } = doc
  for (let at = from; at < from + 5 && tokens.kind[at] === Kind.word && taken[at] !== 1; at += 1) {
    if (tokens.shape[at] === Shape.lower) return false
    if (is(doc, at, Is.organisation)) return true
  }
  return false
}

function withComplement(doc: AnnotatedDocument, at: number, taken: Uint8Array, common: boolean): Body {
  let first = at
  const span = spanAt(doc, at)
  if (common && !is(doc, at, Is.organisation) && span > 1) {
    // the lists give institutions with their article where the language has one
    first = at + span - bodyWords(doc, at, span)
  }
  // a esta agencia Wilson Pantoja: a keyword in small letters that is pointed at is whole
  const isPointedAt = doc.tokens.shape[at] === Shape.lower && doc.lexicon.demonstratives.has(smallToken(doc, at - 1))
  const last = isPointedAt ? at + span : complementEnd(doc, at + span, taken)
  const isName = last > at + span
  return finish(doc, first, last, common && !isName)
}

function bodyWords(doc: AnnotatedDocument, at: number, span: number): number {
  const article = wording(doc, at, at + 1).toLowerCase()
  return doc.lexicon.articles.has(article) ? span - 1 : span
}

/** What follows the keyword: of Foreign Affairs, monétaire international, иностранных дел Казахстана. */
function complementEnd(doc: AnnotatedDocument, from: number, taken: Uint8Array): number {
  const { tokens, lexicon, owner, stretches } = doc
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
        !namesBody(doc, from, at)
      )
        break
      return stretch.close + 1
    }
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) break
    if (taken[at] === 1 || (from > 0 && owner[at] !== owner[from - 1])) break
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if ((bits & Is.link) !== 0 && !lexicon.directions.has(wording(doc, at, at + 1).toLowerCase())) {
      let object = at + span
      while (is(doc, object, Is.definite)) object += Math.max(1, spanAt(doc, object))
      const isField = at === from && isPlainField(doc, from, object)
      if ((!isComplement(doc, object) && !isField) || taken[object] === 1) break
      at = object
      if (isField) {
        at += 1
        last = at
      }
      continue
    }
    if (lexicon.directions.has(wording(doc, at, at + 1).toLowerCase()) && foreign && tokens.shape[at] === Shape.lower) {
      if (wording(doc, at, at + 1) !== 'on' || tokens.shape[at + 1] === Shape.lower) break
      at += span
      continue
    }
    if ((bits & Is.conjunction) !== 0 && last > from && isComplement(doc, at + span) && taken[at + span] !== 1) {
      const next = at + span
      const nextBits = classesAt(doc, next)
      if ((nextBits & (Is.portfolio | Is.link)) === 0) break
      at = next
      continue
    }
    if (foreign && at === from) break
    if (!isComplement(doc, at)) break
    at += span
    last = at
    if ((bits & Is.country) !== 0 && !foreign && lexicon.source.genitive !== true && !isFieldBehind(doc, at - span))
      break
  }
  return last
}

/** «Таң нұры» газеті: where what a noun is called by stands before it, a name between marks right before the keyword. */
function calledBefore(doc: AnnotatedDocument, at: number): Body | null {
  const { tokens, owner, stretches, lexicon } = doc
  if (lexicon.source.verbFinal !== true || at === 0 || tokens.kind[at - 1] !== Kind.mark) return null
  if (!is(doc, at, Is.organisation) || lexicon.source.ownedNoun?.test(wording(doc, at, at + 1)) === false) return null
  const stretch = stretches[(owner[at - 1] as number) - 1]
  if (stretch === undefined || stretch.close !== at - 1 || !stretch.closed || stretch.close - stretch.open > 8)
    return null
  return { first: stretch.open, last: at + Math.max(1, spanAt(doc, at)), acronym: null, isCommon: false }
}

/** Le ministère norlandais des Affaires étrangères: behind an adjective of a country the field of the body goes on. */
function isFieldBehind(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, reading } = doc
  if (lexicon.entries[reading.entry[at] as number]?.isDemonym !== true) return false
  let object = at + spanAt(doc, at)
  if (!is(doc, object, Is.link) || lexicon.directions.has(wording(doc, object, object + 1).toLowerCase())) return false
  while (is(doc, object, Is.link | Is.definite)) object += Math.max(1, spanAt(doc, object))
  return is(doc, object, Is.portfolio) && !is(doc, object, Is.country | Is.role)
}

/** Cour des comptes, Tribunal de Cuentas: behind a large keyword and “of” one small noun nothing is known of. */
function isPlainField(doc: AnnotatedDocument, keyword: number, at: number): boolean {
  const { tokens, reading } = doc
  const { writing, headFinal, genitive } = doc.lexicon.source
  return (
    writing === 'cased' &&
    !headFinal &&
    genitive !== true &&
    tokens.shape[keyword - 1] === Shape.capital &&
    tokens.kind[at] === Kind.word &&
    tokens.shape[at] === Shape.lower &&
    reading.bits[at] === 0
  )
}

/** правительство «не отступит», الاتحاد «سيواصل …»: words said, no name; a name opens large, or follows a noun without the article. */
function namesBody(doc: AnnotatedDocument, from: number, mark: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing === 'uncased') return !hasArticle(doc, from - 1)
  return lexicon.source.writing !== 'cased' || tokens.shape[mark + 1] !== Shape.lower
}

function isComplement(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const kind = tokens.kind[at]
  if (kind !== Kind.word && kind !== Kind.han) return false
  const bits = classesAt(doc, at)
  if ((bits & (Is.portfolio | Is.country | Is.organisation | Is.place)) !== 0) {
    return (bits & Is.cue) === 0
  }
  if ((bits & (Is.role | Is.calendar | Is.honorific | Is.cue | Is.pronoun | Is.auxiliary)) !== 0) return false
  if (lexicon.source.writing === 'uncased')
    return (
      (bits & Is.modifier) !== 0 ||
      (bits === 0 &&
        ((isDefiniteWord(doc, at) && !isOthers(doc, at)) || hasJoinedArticle(doc, at) || isUnknownPlace(doc, at)))
    )
  if (lexicon.source.writing === 'signs') return false
  // la Mancomunidad del Alto Tera
  if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.capital) return true
  if ((bits & Is.common) !== 0 && !lexicon.source.headFinal) return false
  if (tokens.shape[at] === Shape.lower) return (bits & Is.modifier) !== 0
  return (bits & (Is.given | Is.preposition | Is.conjunction | Is.definite)) === 0
}

/** وزارة خارجية نورلندا في الرد: behind a field without the article one unknown word before a turn of the sentence says whose. */
function isUnknownPlace(doc: AnnotatedDocument, at: number): boolean {
  const isTurn = doc.tokens.kind[at + 1] !== Kind.word || is(doc, at + 1, Is.preposition | Is.that | Is.cue)
  return (
    isTurn && at > 1 && is(doc, at - 1, Is.portfolio) && !hasArticle(doc, at - 1) && is(doc, at - 2, Is.organisation)
  )
}

/** الجنوبي: an adjective with the article belongs to the noun before it. */
function isDefiniteWord(doc: AnnotatedDocument, at: number): boolean {
  return hasArticle(doc, at)
}

/** دعت الهيئة المواطنين: people in the plural do not describe the one body before them. */
function isOthers(doc: AnnotatedDocument, at: number): boolean {
  return at > 0 && isDefiniteWord(doc, at - 1) && doc.lexicon.shapes.severalEnd.test(wording(doc, at, at + 1))
}

function finish(doc: AnnotatedDocument, first: number, last: number, isCommon: boolean): Body {
  const { tokens } = doc
  let acronym: string | null = null
  if (tokens.kind[last] === Kind.open && tokens.kind[last + 1] === Kind.word && tokens.kind[last + 2] === Kind.close) {
    if (tokens.shape[last + 1] !== Shape.lower) acronym = wording(doc, last + 1, last + 2)
  }
  return { first, last, acronym, isCommon }
}

function isPart(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const shape = tokens.shape[at]
  if (tokens.kind[at] !== Kind.word || shape === Shape.lower || shape === Shape.none || shape === Shape.initial)
    return false
  const word = wording(doc, at, at + 1)
  if (endsInOneOf(word, doc.lexicon.modifierEndings)) return false
  const bits = classesAt(doc, at)
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

/** Kim Jong Un is not the UN: letters that stand for words are all large. */
function isSmallAcronym(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.shape[at] === Shape.capital && spanAt(doc, at) === 1 && endOf(doc, at) - startOf(doc, at) <= 3
}

function isAcronym(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const length = endOf(doc, at) - startOf(doc, at)
  return tokens.shape[at] === Shape.upper && length >= 2 && length <= 8
}

function isWordlike(kind: number): boolean {
  return kind === Kind.word || kind === Kind.han
}
