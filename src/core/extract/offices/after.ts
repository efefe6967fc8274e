import { type AnnotatedDocument, wording, classesAt, is, spanAt, startOf } from '#core/extract/text/document'
import { reach } from '#core/extract/offices/before'
import { isGivenHere, opensPlace } from '#core/extract/names/names'
import { opensNameBehindArticle, pastPlace, plainOfficeEnd } from '#core/extract/offices/uncased'
import { isLarge, isPossessive, opensCell } from '#core/extract/offices/words'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

interface Right {
  readonly last: number
  readonly headLast: number
  readonly isPossessor: boolean
}

/** What follows the head and belongs to it: of Finance and Trade, цифровых технологий Тайваня, a.i., général. */
export function rightOf(doc: AnnotatedDocument, from: number): Right {
  const { tokens, owner, lexicon, stretches } = doc
  const genitive = lexicon.source.genitive === true && !lexicon.source.headFinal
  const limit = Math.min(tokens.count, from + reach)
  let at = from
  let headLast = from
  let closed = false
  while (at < limit) {
    if (tokens.kind[at] === Kind.mark) {
      const stretch = stretches[(owner[at] as number) - 1]
      const close = stretch?.open === at ? (stretch.closed ? stretch.close : -1) : innerClose(doc, at)
      const isTitle =
        close > at &&
        close - at <= 8 &&
        // «проявить волю»: words that open small are said, no name
        (lexicon.source.writing !== 'cased' ||
          tokens.shape[at + 1] !== Shape.lower ||
          is(doc, at + 1, Is.organisation) ||
          (is(doc, at - 1, Is.organisation) && close - at === 2))
      const before = isTitle ? classesAt(doc, at - 1) : 0
      if (
        isTitle &&
        ((genitive && lexicon.source.writing === 'cased') ||
          (before & (Is.organisation | Is.naming | Is.document)) !== 0)
      ) {
        at = close + 1
        closed = true
        continue
      }
      break
    }
    const listed = at > from && tokens.kind[at] === Kind.comma ? pastFields(doc, at, limit) : at
    if (listed > at) {
      at = listed
      closed = true
      continue
    }
    if (tokens.kind[at] !== Kind.word || owner[at] !== owner[from - 1] || opensCell(doc, at)) break
    const bits = classesAt(doc, at)
    const span = spanAt(doc, at)
    const part = at > from && isPossessive(doc, at) ? pastPartOfBody(doc, at + 1) : at
    if (part > at + 1) {
      at = part
      closed = true
      continue
    }
    if (isPossessive(doc, at)) return { last: at, headLast, isPossessor: true }
    if (lexicon.source.writing === 'uncased' && at > from && opensNameBehindArticle(doc, at)) break
    const plainEnd = lexicon.source.writing === 'uncased' ? plainOfficeEnd(doc, at) : at
    if (plainEnd > at) {
      at = plainEnd
      continue
    }
    if ((bits & Is.modifier) !== 0 && (bits & Is.given) === 0 && !beginsOffice(doc, at) && !lexicon.source.headFinal) {
      at += span
      if (at === from + span) headLast = at
      continue
    }
    if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.lower && /\./.test(wording(doc, at, at + span))) {
      at += span
      continue
    }
    if ((bits & Is.modifier) !== 0 && lexicon.source.verbFinal === true && tokens.shape[at] === Shape.lower) {
      at += span
      continue
    }
    if (lexicon.source.writing === 'uncased' && (bits & Is.country) !== 0 && isGivenHere(doc, at)) break
    if ((bits & Is.country) !== 0 && (!lexicon.source.headFinal || isCountryInGenitive(doc, at)) && !closed) {
      at += span
      closed = true
      continue
    }
    if (
      genitive &&
      (bits & (Is.portfolio | Is.organisation | Is.country | Is.document | Is.place)) !== 0 &&
      !((bits & Is.given) !== 0 && at > from && opensFullName(doc, at))
    ) {
      at += span
      closed = (bits & (Is.organisation | Is.country)) !== 0
      continue
    }
    if (
      genitive &&
      lexicon.source.writing === 'cased' &&
      at > from - 1 &&
      tokens.shape[at] === Shape.lower &&
      holdsOffice(doc, at)
    ) {
      // пресс-секретарь президента РФ: an office of somebody’s office
      const head = headOf(doc, at)
      at = rightOf(doc, head + Math.max(1, spanAt(doc, head))).last
      closed = true
      continue
    }
    if (at === from && describesOffice(doc, at)) {
      at += span
      continue
    }
    if (genitive && (opensPlace(doc, at) || describesBody(doc, at))) {
      at += span
      continue
    }
    if (genitive && tokens.shape[at] === Shape.upper) {
      at += span
      closed = true
      continue
    }
    if (genitive && at > from && (bits & Is.conjunction) !== 0 && isField(doc, at + span)) {
      at += span
      continue
    }
    // министр иностранных и европейских дел
    if (genitive && at > from && (bits & Is.conjunction) !== 0 && opensField(doc, at + span)) {
      at += span + 2
      continue
    }
    if (!genitive && !lexicon.source.headFinal && (bits & Is.portfolio) !== 0 && tokens.shape[at] === Shape.lower) {
      at += span
      continue
    }
    if ((bits & Is.conjunction) !== 0 && at > from) {
      const next = at + span
      const after = classesAt(doc, next)
      if ((after & Is.link) !== 0 && isObject(doc, skipArticle(doc, next + spanAt(doc, next)))) {
        at = next
        continue
      }
      const field =
        isLarge(tokens.shape[from - 1] as number) && lexicon.source.headFinal ? skipArticle(doc, next) : next
      const named = closed || at > from + 1 ? fieldBeforeName(doc, next, limit) : next
      if (named > next) {
        at = named
        closed = true
        continue
      }
      if (isField(doc, field) && !beginsOffice(doc, next)) {
        const object = readObject(doc, field, limit)
        if (object.last > field) {
          at = object.last
          closed ||= object.closed
          continue
        }
      }
      break
    }
    if ((bits & Is.link) !== 0) {
      const start = skipArticle(doc, at + span)
      const place = lexicon.source.writing === 'uncased' && isDirectionWord(doc, at) ? pastPlace(doc, start) : start
      if (place > start) {
        at = place
        break
      }
      if (!isObject(doc, start)) {
        // subsecretario de planeación: behind “of” a small noun nothing is known of says of what
        if (at !== from || !isUnknownField(doc, start)) break
        at = start + 1
        continue
      }
      const object = readObject(doc, start, limit)
      if (object.last === start) break
      at = wording(doc, at, at + 1) === 'on' ? pastLooseWord(doc, object.last) : object.last
      closed = object.closed
      continue
    }
    const body = genitive && !closed ? pastDescribedBody(doc, at) : at
    if (body > at) {
      at = body
      closed = true
      continue
    }
    const place = genitive ? unknownPlace(doc, at, limit) : at
    if (place > at) {
      at = place
      closed = true
      continue
    }
    // директор Института Халдена Мириам Ахтерберг
    if (
      genitive &&
      lexicon.source.writing === 'cased' &&
      bits === 0 &&
      at > from &&
      isLarge(tokens.shape[at] as number)
    ) {
      if (!opensHolder(doc, at + 1) || !is(doc, at - 1, Is.organisation)) break
      at += 1
      closed = true
      continue
    }
    if (
      tokens.kind[at] === Kind.word &&
      genitive &&
      !closed &&
      isLarge(tokens.shape[at] as number) &&
      (at > from || bodyAhead(doc, at, limit)) &&
      !(at > from && opensFullName(doc, at))
    ) {
      const object = readObject(doc, at, limit)
      if (object.last === at) break
      at = object.last
      closed = object.closed
      continue
    }
    break
  }
  return { last: at, headLast, isPossessor: false }
}

/**
 * «ministra de Agricultura, Ganadería y Pesca», « ministre de l’Agriculture, de l’Élevage et de la Pêche »: fields of one office,
 * divided by commas, the last behind “and”. Where they end; `comma` itself where what follows is no such list.
 */
function pastFields(doc: AnnotatedDocument, comma: number, limit: number): number {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || !is(doc, comma - 1, Is.portfolio)) return comma
  const shape = tokens.shape[comma - 1]
  const field = (from: number): number => {
    let at = from
    while (at < from + 3 && is(doc, at, Is.link | Is.definite)) at += Math.max(1, spanAt(doc, at))
    const isOne = at < limit && tokens.kind[at] === Kind.word && tokens.shape[at] === shape
    if (!isOne || !is(doc, at, Is.portfolio) || is(doc, at, Is.role)) return from
    let last = at + Math.max(1, spanAt(doc, at))
    while (last < limit && is(doc, last, Is.portfolio) && tokens.shape[last] === shape) last += spanAt(doc, last)
    return last
  }
  for (let at = comma; at < limit && tokens.kind[at] === Kind.comma;) {
    const behind = field(at + 1)
    if (behind === at + 1) return comma
    if (is(doc, behind, Is.conjunction)) {
      const last = field(behind + 1)
      return last > behind + 1 ? last : comma
    }
    at = behind
  }
  return comma
}

/** “the director of the World Bank’s research department”: behind a body that owns it a part of that body. The same token where there is none. */
function pastPartOfBody(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  let at = from
  while (at < from + 2 && tokens.kind[at] === Kind.word && !is(doc, at, Is.organisation | Is.role | Is.cue | Is.given))
    at += 1
  const isPart = tokens.kind[at] === Kind.word && is(doc, at, Is.organisation) && !is(doc, at, Is.role | Is.cue)
  return isPart ? at + Math.max(1, spanAt(doc, at)) : from
}

/** «Мы начнём, – сказал директор завода «Волна» Олег Ветров. – Да»: marks within marks are no stretch of their own. -1 where none closes. */
function innerClose(doc: AnnotatedDocument, open: number): number {
  const { tokens, owner } = doc
  if (owner[open] === 0) return -1
  for (let at = open + 2; at < tokens.count && at - open <= 8 && owner[at] === owner[open]; at += 1)
    if (tokens.kind[at] === Kind.mark) return at
  return -1
}

function isDirectionWord(doc: AnnotatedDocument, at: number): boolean {
  return doc.lexicon.directions.has(wording(doc, at, at + 1))
}

/** “Remarks by the President on Rural Broadband”: one unknown word after “on …” belongs to the topic. */
function pastLooseWord(doc: AnnotatedDocument, at: number): number {
  const { tokens, reading } = doc
  const isLoose =
    tokens.kind[at] === Kind.word &&
    isLarge(tokens.shape[at] as number) &&
    reading.bits[at] === 0 &&
    (tokens.kind[at + 1] !== Kind.word || !isLarge(tokens.shape[at + 1] as number))
  return isLoose ? at + 1 : at
}

/**
 * “посол Руваны в Алверии Эмре Талай”, “посол Тарсении Лусинда Прадо”: a country no list knows, in the genitive, where
 * two more words with capitals are left for the name. The place it ends at; `from` where there is none.
 */
function unknownPlace(doc: AnnotatedDocument, from: number, limit: number): number {
  const { tokens, reading, lexicon } = doc
  const isUnknown = (at: number): boolean =>
    at < limit &&
    tokens.kind[at] === Kind.word &&
    (tokens.shape[at] === Shape.capital || (at > from && tokens.shape[at] === Shape.initial)) &&
    !is(doc, at, ~(Is.given | Is.place | Is.country))
  if (
    lexicon.source.writing !== 'cased' ||
    lexicon.source.headFinal ||
    !isUnknown(from) ||
    reading.bits[from] !== 0 ||
    lexicon.source.placeInGenitive?.test(wording(doc, from, from + 1)) !== true
  )
    return from
  let last = from + 1
  const to = classesAt(doc, last)
  if (tokens.shape[last] === Shape.lower && (to & Is.preposition) !== 0 && isUnknown(last + 1)) last += 2
  if (last === from + 1 && (to & Is.preposition) !== 0 && namesHolderBehind(doc, last)) return last
  const isLong =
    last > from + 1 ||
    lexicon.source.countryInGenitive?.test(wording(doc, from, from + 1)) === true ||
    is(doc, last, Is.given) ||
    tokens.shape[last] === Shape.initial ||
    opensFamilyName(doc, from, last)
  return isLong && isUnknown(last) && isUnknown(last + 1) ? last : from
}

/** представитель Руваны при комиссии Эмре Талай: two words with capitals close the phrase that the preposition opens. */
function namesHolderBehind(doc: AnnotatedDocument, from: number): boolean {
  const { tokens } = doc
  const isName = (at: number): boolean =>
    tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.capital && (classesAt(doc, at) & ~Is.given) === 0
  for (let at = from + 1; at < from + 7 && tokens.kind[at] === Kind.word && !is(doc, at, Is.cue); at += 1)
    if (at > from + 1 && isName(at) && isName(at + 1)) return true
  return false
}

/** министр иностранных дел Цецилия Талманова: two large words, and the second ends as a family name does, in whatever case. */
function opensFullName(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  const isName = (word: number): boolean =>
    tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.capital && (classesAt(doc, word) & ~Is.given) === 0
  if ((!isName(at) && !is(doc, at, Is.given)) || !isName(at + 1) || isName(at + 2)) return false
  const words = wording(doc, at, at + 2).split(' ')
  const base = lexicon.source.baseName?.(words, (word) => lexicon.isGiven(word)) ?? words
  const surname = (base.at(-1) ?? '').toLowerCase()
  return endsInOneOf(surname, lexicon.surnameEndings, 3)
}

/** « candidato presidencial », « dirigente oficialista »: a small adjective right behind the office, where adjectives follow. */
function describesOffice(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    lexicon.source.adjectiveBehind !== undefined &&
    tokens.shape[at] === Shape.lower &&
    (classesAt(doc, at) & ~Is.common) === 0 &&
    lexicon.source.adjectiveBehind.test(wording(doc, at, at + 1))
  )
}

/** председатель речного союза: a small adjective before the body, the field or the place that the office is of. */
function describesBody(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    lexicon.source.isAdjective?.(wording(doc, at, at + 1)) === true &&
    tokens.shape[at] === Shape.lower &&
    (classesAt(doc, at) & ~Is.modifier) === 0 &&
    is(doc, at + 1, Is.organisation | Is.portfolio | Is.place) &&
    !is(doc, at + 1, Is.cue | Is.role) &&
    tokens.shape[at + 1] === Shape.lower
  )
}

/** лидер Всеобщего народного конгресса: behind the body that adjectives describe, the first with a capital; else the same token. */
function pastDescribedBody(doc: AnnotatedDocument, from: number): number {
  const { tokens, lexicon } = doc
  const isAdjective = (at: number): boolean =>
    tokens.kind[at] === Kind.word &&
    (classesAt(doc, at) & ~(Is.modifier | Is.portfolio | Is.country)) === 0 &&
    lexicon.source.isAdjective?.(wording(doc, at, at + 1)) === true
  if (tokens.shape[from] !== Shape.capital) return from
  let at = from
  while (at < from + 4 && isAdjective(at)) at += 1
  return at > from && tokens.kind[at] === Kind.word && is(doc, at, Is.organisation)
    ? at + Math.max(1, spanAt(doc, at))
    : from
}

/** der Botschafter Rumäniens */
export function isCountryInGenitive(doc: AnnotatedDocument, at: number): boolean {
  if (doc.lexicon.source.nounsCapitalised !== true) return false
  const country = doc.lexicon.entries[doc.reading.entry[at] as number]?.country ?? null
  return country !== null && wording(doc, at, at + spanAt(doc, at)) === `${country}s`
}

/** мэр Старорецка Цецилия Талманова: of three unknown words the last ends as a family name does, and the first is no given name. */
function opensFamilyName(doc: AnnotatedDocument, from: number, given: number): boolean {
  const { lexicon } = doc
  const word = (at: number): string => wording(doc, at, at + 1).toLowerCase()
  const isFathers = endsInOneOf(word(given), lexicon.fatherEndings)
  if (isFathers || lexicon.isGiven(word(from))) return false
  // казначей Остмарки Оршоля Варн: no given name ends so in the first case
  if (lexicon.source.onlyInGenitive?.test(word(from)) === true) return true
  return lexicon.surnameEndings.some(
    (ending) => word(given + 1).length >= ending.length + 3 && word(given + 1).endsWith(ending),
  )
}

/** “депутат Милли Меджлиса Айдын”: among the words with capitals, before any given name, one names a body. */
export function bodyAhead(doc: AnnotatedDocument, from: number, limit: number): boolean {
  const { tokens } = doc
  for (let at = from; at < limit && tokens.kind[at] === Kind.word && isLarge(tokens.shape[at] as number); at += 1) {
    const bits = classesAt(doc, at)
    if ((bits & Is.organisation) !== 0) return true
    if ((bits & Is.given) !== 0) return false
  }
  return false
}

export function skipArticle(doc: AnnotatedDocument, at: number): number {
  let next = at
  while (is(doc, next, Is.definite | Is.indefinite) && next - at < 2) next += spanAt(doc, next)
  return next
}

function isField(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  return tokens.kind[at] === Kind.word && (bits & (Is.portfolio | Is.country)) !== 0
}

/** A small adjective with a field of office, or with a small noun before the holder’s full name: культуры и народного наследия. */
function opensField(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const isSmall = (word: number): boolean => tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.lower
  if (!isSmall(at) || !isSmall(at + 1) || lexicon.source.isAdjective?.(wording(doc, at, at + 1)) !== true) return false
  if (isField(doc, at + 1)) return true
  const isNameWord = (word: number): boolean => tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.capital
  return (classesAt(doc, at + 1) & ~ofFields) === 0 && isNameWord(at + 2) && isNameWord(at + 3)
}

const ofFields = Is.common | Is.document | Is.naming | Is.place | Is.utterance

/** An office in small letters, after an adjective at most: президента, российского лидера. */
function holdsOffice(doc: AnnotatedDocument, at: number): boolean {
  return headOf(doc, at) >= at && !is(doc, headOf(doc, at), Is.many)
}

function headOf(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  for (let next = at; next < at + 3 && tokens.kind[next] === Kind.word; next += 1) {
    const bits = classesAt(doc, next)
    if ((bits & Is.role) !== 0) return next
    if ((bits & (Is.country | Is.modifier)) === 0) return -1
  }
  return -1
}

/** A new office begins here: “of the Council and President of the Court”. */
function beginsOffice(doc: AnnotatedDocument, at: number): boolean {
  const { reading, tokens } = doc
  for (let next = at; next < at + 5 && tokens.kind[next] === Kind.word; next += 1) {
    const bits = classesAt(doc, next)
    if ((bits & Is.role) !== 0) return true
    if ((bits & (Is.portfolio | Is.modifier | Is.country | Is.definite)) === 0 && reading.span[next] !== 0) return false
  }
  return false
}

function isObject(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] === Kind.mark) return false
  if (tokens.kind[at] !== Kind.word) return false
  const bits = classesAt(doc, at)
  if ((bits & Is.calendar) !== 0) return false
  if ((bits & (Is.portfolio | Is.country | Is.organisation | Is.place)) !== 0) return true
  if (isNamedInstitution(doc, at)) return true
  if ((bits & Is.role) !== 0 && doc.lexicon.source.headFinal && isLarge(tokens.shape[at] as number)) return true
  return tokens.shape[at] !== Shape.lower && (bits & (Is.honorific | Is.pronoun)) === 0
}

/**
 * « ministra de Cultura y Patrimonio Nacional, Celia Montes »: behind “and” large words are one more field where the holder’s two names
 * stand behind the comma. Where the field ends; `from` where none does.
 */
function fieldBeforeName(doc: AnnotatedDocument, from: number, limit: number): number {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || lexicon.source.headFinal || lexicon.source.genitive === true) return from
  const isLargeWord = (at: number): boolean =>
    at < limit && tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.capital
  let last = from
  while (last < from + 3 && isLargeWord(last) && !is(doc, last, Is.given | Is.role | Is.honorific | Is.country))
    last += 1
  const isHolder = isLargeWord(last + 1) && isLargeWord(last + 2) && !is(doc, last + 1, Is.role | Is.definite)
  return last > from && tokens.kind[last] === Kind.comma && isHolder ? last : from
}

/** Where what belongs to an office stands behind it. */
function isUnknownField(doc: AnnotatedDocument, at: number): boolean {
  const { source, directions } = doc.lexicon
  if (source.writing !== 'cased' || source.headFinal || source.genitive === true || at < 1) return false
  const link = wording(doc, at - 1, at).toLowerCase()
  return (
    doc.tokens.kind[at] === Kind.word &&
    doc.tokens.shape[at] === Shape.lower &&
    doc.reading.bits[at] === 0 &&
    !directions.has(link)
  )
}

/** “to the Union”: an institution that is listed with its article, in a capital. */
function isNamedInstitution(doc: AnnotatedDocument, at: number): boolean {
  const span = spanAt(doc, at)
  return span > 1 && is(doc, at, Is.institution) && doc.tokens.shape[at + span - 1] === Shape.capital
}

/** The noun after “of”: fields, bodies and countries; of words with capitals as many as belong to it and not to a name. */
function readObject(doc: AnnotatedDocument, from: number, limit: number): { last: number; closed: boolean } {
  const { tokens, owner } = doc
  let at = from
  let closed = false
  while (at < limit && (tokens.kind[at] === Kind.word || isPluralApostrophe(doc, at)) && owner[at] === owner[from]) {
    if (at > from && opensCell(doc, at)) break
    if (tokens.kind[at] === Kind.mark) {
      at += 1
      continue
    }
    const bits = classesAt(doc, at)
    const span = spanAt(doc, at)
    if (isPossessive(doc, at)) break
    if (isNamedInstitution(doc, at)) {
      at += span
      closed = true
      continue
    }
    if ((bits & Is.honorific) !== 0 && (bits & (Is.portfolio | Is.organisation)) === 0) break
    if (
      (bits & (Is.portfolio | Is.organisation | Is.country | Is.place | Is.modifier)) !== 0 &&
      (bits & Is.cue) === 0
    ) {
      if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.lower && (bits & Is.portfolio) === 0 && at > from)
        break
      at += span
      closed = (bits & (Is.organisation | Is.country | Is.portfolio)) !== 0 || leavesName(doc, at)
      continue
    }
    if (!isLarge(tokens.shape[at] as number) || (bits & (Is.definite | Is.conjunction | Is.preposition)) !== 0) break
    if ((bits & Is.role) !== 0 && at > from) {
      const next = at + span
      const goesOn = tokens.kind[next] !== Kind.word || is(doc, next, Is.link)
      if (!goesOn) break
      at = next
      closed = true
      continue
    }
    const last = unknownUntil(doc, at, limit, closed)
    if (last === at && (namesBody(doc, from, at, limit) || describesBeforeHolder(doc, at, limit))) {
      at += 1
      continue
    }
    if (last === at) break
    closed = true
    at = last
  }
  return { last: at, closed }
}

/** “ambassador in Berlin Andrij Melnik said”: behind the place just two words with capitals are left, the holder’s. */
function leavesName({ tokens, reading }: AnnotatedDocument, at: number): boolean {
  const isNameWord = (word: number): boolean =>
    tokens.kind[word] === Kind.word &&
    tokens.shape[word] === Shape.capital &&
    ((reading.bits[word] as number) & ~Is.given) === 0
  return (
    isNameWord(at) && isNameWord(at + 1) && (tokens.kind[at + 2] !== Kind.word || tokens.shape[at + 2] === Shape.lower)
  )
}

/** The Farmers’ Federation: the apostrophe of a plural, no mark. */
function isPluralApostrophe(doc: AnnotatedDocument, at: number): boolean {
  const { text, tokens, owner } = doc
  if (tokens.kind[at] !== Kind.mark || owner[at] !== 0 || tokens.spaced[at] === 1) return false
  return (
    "'’".includes(text.charAt(startOf(doc, at))) &&
    text.charAt(startOf(doc, at) - 1) === 's' &&
    tokens.shape[at + 1] === Shape.capital
  )
}

/** “Institut Pasteur”, “Universidad Complutense”: one unknown word right after the keyword of a body names it. */
function namesBody(doc: AnnotatedDocument, from: number, at: number, limit: number): boolean {
  const { tokens, lexicon } = doc
  if ((lexicon.source.headFinal && lexicon.source.nounsCapitalised !== true) || at === from) return false
  const before = classesAt(doc, at - 1)
  if ((before & Is.organisation) === 0 || (before & Is.portfolio) !== 0 || is(doc, at, Is.given)) return false
  if (at + 1 >= limit || tokens.kind[at + 1] !== Kind.word || !isLarge(tokens.shape[at + 1] as number)) return true
  // « directrice de l’Institut Halden Miriam Achard »: a given name and one more word with a capital are the holder’s
  return opensHolder(doc, at + 1)
}

/** «representante del Programa para la Agricultura Andina, el danés Søren Madsen, …»: one word more, where the holder’s full name stands behind its comma. */
function describesBeforeHolder({ lexicon, tokens, reading }: AnnotatedDocument, at: number, limit: number): boolean {
  const { writing, headFinal, genitive, nounsCapitalised } = lexicon.source
  if (writing !== 'cased' || headFinal || genitive === true || nounsCapitalised === true) return false
  if (reading.bits[at] !== 0 || tokens.kind[at + 1] !== Kind.comma) return false
  const bits = (word: number): number => (tokens.kind[word] === Kind.word ? (reading.bits[word] as number) : 0)
  let name = at + 2
  while (name < at + 4 && (bits(name) & (Is.definite | Is.country)) !== 0 && tokens.shape[name] === Shape.lower)
    name += 1
  const isNameWord = (word: number): boolean =>
    word < limit + 4 &&
    tokens.kind[word] === Kind.word &&
    tokens.shape[word] === Shape.capital &&
    (bits(word) & ~Is.given) === 0
  return isNameWord(name) && isNameWord(name + 1) && tokens.kind[name + 2] === Kind.comma
}

/** A given name and one more word with a capital. */
function opensHolder(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return is(doc, at, Is.given) && tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] === Shape.capital
}

/** Of a run of unknown words with capitals: those that belong to the office. The rest is the holder’s name. */
function unknownUntil(doc: AnnotatedDocument, from: number, limit: number, closed: boolean): number {
  const { tokens } = doc
  let last = from
  let known = -1
  let given = -1
  while (
    last < limit &&
    tokens.kind[last] === Kind.word &&
    (isLarge(tokens.shape[last] as number) || tokens.shape[last] === Shape.initial)
  ) {
    const bits = classesAt(doc, last)
    if (isPossessive(doc, last)) break
    if ((bits & (Is.organisation | Is.place)) !== 0) known = last
    if (given < 0 && (bits & Is.given) !== 0) given = last
    last += 1
  }
  if (known >= from) return known + 1
  if (closed) return from
  const count = last - from
  if (given > from) return given
  if (given === from && count >= 2) return from
  if (count >= 3 && !couldBeName(doc, last - 2, last)) return last
  if (count >= 4) return last - 2
  if (count === 3) return from + 1
  return last
}

/** The Alverian Hydrological Survey: a word of known meaning among the last two is nobody’s name. */
function couldBeName(doc: AnnotatedDocument, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = classesAt(doc, at)
    if (
      (bits & (Is.utterance | Is.naming | Is.document | Is.portfolio | Is.modifier | Is.common)) !== 0 &&
      (bits & Is.given) === 0
    )
      return false
  }
  return true
}
