import type { Name } from '#core/extract/names/names'
import { isCopula } from '#core/extract/offices/appositions'
import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import { isOwned } from '#core/extract/offices/bindingContext'
import { isOfficeOblique } from '#core/extract/offices/cases'
import type { Title } from '#core/extract/offices/titles'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** « Après l’appel du chancelier, la présidente de la ligue, Ana Ruiz, … »: what hangs on a preposition is not the office of whoever has an article of their own. */
function isSomebodyElses(doc: AnnotatedDocument, one: Title, other: Title): boolean {
  const hangs = Is.link | Is.preposition
  const isOblique = one.phraseFirst < one.first && is(doc, one.phraseFirst, hangs)
  return (
    isOblique && other.phraseFirst < other.first && other.article === 'definite' && !is(doc, other.phraseFirst, hangs)
  )
}

export function titlesBefore(
  binding: BindingContext,
  name: Name,
  before: { name: Name; titles: readonly Title[] } | null,
): Held {
  const { doc, titles, endingAt, bound } = binding
  const { tokens } = doc
  const held: Title[] = []
  let first = name.honorificFirst
  let loose: number | undefined
  let index = endingAt.get(first) ?? endingAt.get(beforeBrackets(doc, first)) ?? endingAt.get(beforeOneOf(doc, first))
  if (index === undefined && first > 0 && tokens.kind[first - 1] === Kind.comma) {
    const behind = endingAt.get(first - 1) ?? endingAt.get(beforeBrackets(doc, first - 1))
    if (behind !== undefined && bound[behind] === 0 && opensApposition(binding, titles[behind] as Title, name))
      index = behind
    if (behind === undefined) {
      index = looseTitle(binding, first - 1, tokens.kind[name.last] === Kind.comma)
      const isOther =
        index !== undefined && isBehindSource(doc, titles[index] as Title) && tokens.kind[name.last] !== Kind.comma
      if (isOther) index = undefined
      loose = index
    }
  }
  if (index === undefined && first > 0 && isCopula(doc, first - 1)) index = endingAt.get(first - 1)
  index ??= describedTitle(binding, name)
  const inCase = index === undefined ? titleInCase(binding, name) : null
  if (inCase !== null) return { titles: [inCase], first: inCase.phraseFirst }
  while (index !== undefined && bound[index] === 0 && !(titles[index] as Title).isPossessor) {
    const title = titles[index] as Title
    bound[index] = 1
    held.unshift(index === loose ? withComplement(doc, title, name.honorificFirst - 1) : title)
    first = title.phraseFirst
    index = endingAt.get(title.first)
    if (index === undefined) {
      let gap = title.phraseFirst
      while (
        gap > 0 &&
        (tokens.kind[gap - 1] === Kind.comma ||
          is(doc, gap - 1, Is.conjunction) ||
          // вице-премьер – министр финансов Анна Лисова
          (tokens.kind[gap - 1] === Kind.dash && doc.lexicon.source.genitive === true)) &&
        title.phraseFirst - gap < 2
      )
        gap -= 1
      if (gap < title.phraseFirst) index = endingAt.get(gap) ?? endingAt.get(beforeBrackets(doc, gap))
      const other = index === undefined ? undefined : titles[index]
      if (other !== undefined && (other.many || isSomebodyElses(doc, other, title))) index = undefined
    }
  }
  if (held.length > 0 || before === null) return { titles: ownedInTurn(doc, held), first }
  const shared = before.titles.filter((title) => title.many)
  if (shared.length > 0 && isListed(doc, before.name, name)) {
    // los embajadores de Suiza, Ana Ruiz; Austria, Jan Moll: each has the state that stands before the name
    const own = countryBetween(doc, before.name.last, name.honorificFirst)
    return { titles: own === null ? shared : shared.map((title) => ({ ...title, country: own })), first }
  }
  return { titles: held, first }
}

/** Алматы әкімінің баспасөз хатшысы: where an office owns the next one, both are one office. */
function ownedInTurn(doc: AnnotatedDocument, titles: readonly Title[]): readonly Title[] {
  const { ownerEnding } = doc.lexicon.source
  if (ownerEnding === undefined) return titles
  const found: Title[] = []
  for (const title of titles) {
    const owner = found.at(-1)
    // мүшелерінің облыстың жаңа әкімі: what the second office is of stands between
    const owns =
      owner?.last === title.head &&
      title.first === title.head &&
      ownerEnding.test(wording(doc, owner.last - 1, owner.last))
    if (owner === undefined || !owns) found.push(title)
    else
      found[found.length - 1] = {
        ...title,
        first: owner.first,
        phraseFirst: owner.phraseFirst,
        role: `${owner.role} ${title.role}`,
        organisation: owner.organisation ?? title.organisation,
        country: owner.country ?? title.country,
      }
  }
  return found
}

/** 组织者之一莱文: “one of” stands between an office and its holder; the same token where it does not. */
function beforeOneOf(doc: AnnotatedDocument, at: number): number {
  const { oneOf } = doc.lexicon.source
  if (oneOf === undefined || at < oneOf.length) return at
  return wording(doc, at - oneOf.length, at) === oneOf ? at - oneOf.length : at
}

/** “the President of the Reconstruction Bank (RB) Ann Lee”: where a short form in brackets that ends here begins; else the same token. */
function beforeBrackets({ tokens }: AnnotatedDocument, at: number): number {
  if (tokens.kind[at - 1] !== Kind.close) return at
  for (let open = at - 2; open > at - longestInBrackets && open > 0; open -= 1) {
    if (tokens.kind[open] === Kind.open) return open
    if (tokens.kind[open] === Kind.breakLine) return at
  }
  return at
}

/** Tokens of a short form with its brackets: (P&Ms), (CDU/CSU). */
const longestInBrackets = 7

/** « el dirigente campesino Ramiro Cáceres »: where adjectives follow, a small word or two between the office and its holder describe it. */
function describedTitle(binding: BindingContext, name: Name): number | undefined {
  const { doc, titles, endingAt, bound } = binding
  const { writing, headFinal, genitive, nounsCapitalised } = doc.lexicon.source
  if (writing !== 'cased' || headFinal || genitive === true || nounsCapitalised === true) return undefined
  if (name.honorificFirst !== name.first || name.last - name.first < 2) return undefined
  for (let at = name.first - 1; at >= name.first - 2 && at > 0; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] !== Shape.lower) return undefined
    if ((classesAt(doc, at) & ~(Is.modifier | Is.portfolio | Is.country)) !== 0) return undefined
    const index = endingAt.get(at)
    if (index !== undefined) return bound[index] === 0 && titles[index]?.many !== true ? index : undefined
  }
  return undefined
}

/**
 * директор Института водных ресурсов Майя Керберова: where nouns have cases, small words between an office and a name in the same
 * case say what the office is of.
 */
function titleInCase({ doc, titles, endingAt, bound }: BindingContext, name: Name): Title | null {
  const { isOblique, verbFinal, verbFirst } = doc.lexicon.source
  if ((isOblique === undefined && verbFirst !== true) || verbFinal === true || name.last - name.first < 2) return null
  for (let at = name.honorificFirst - 1; at > name.honorificFirst - 9 && at > 0; at -= 1) {
    if (verbFirst === true ? !isOfOffice(doc, at, name.honorificFirst) : !isSmallField(doc, at)) return null
    const index = endingAt.get(at)
    if (index === undefined) continue
    const title = titles[index] as Title
    const isOther = isOfficeOblique(doc, title) === true
    const isNameOther =
      isOblique?.ofName(wording(doc, name.first, name.last).split(' '), (word) => doc.lexicon.isGiven(word)) ?? isOther
    if (bound[index] === 1 || title.many || title.isPossessor || isOther !== isNameOther) return null
    bound[index] = 1
    const country = title.country ?? describingCountry(doc, at, name.honorificFirst)
    if (title.country === null && country !== null) return { ...title, last: name.honorificFirst, country }
    const field = ` ${wording(doc, at, name.honorificFirst)}`
    return title.organisation === null
      ? { ...title, last: name.honorificFirst, role: title.role + field }
      : { ...title, last: name.honorificFirst, organisation: title.organisation + field }
  }
  return null
}

/** الرئيس البوتسواني الجديد: an adjective of a country right behind the office. */
function describingCountry(doc: AnnotatedDocument, at: number, name: number): string | null {
  const entry = doc.lexicon.entries[doc.reading.entry[at] as number]
  return name - at <= 2 && is(doc, at, Is.country) ? (entry?.country ?? null) : null
}

/** A small word between an office and its holder that says of what: no verb, and nothing that turns the sentence. */
function isSmallField(doc: AnnotatedDocument, at: number): boolean {
  const { source } = doc.lexicon
  if (doc.tokens.kind[at] !== Kind.word || (classesAt(doc, at) & ~(ofField | ofPhrase)) !== 0) return false
  if (doc.tokens.shape[at] !== Shape.lower)
    return (
      is(doc, at, Is.organisation | Is.place | Is.country) ||
      (classesAt(doc, at) === 0 &&
        (is(doc, at - 1, Is.preposition) || source.placeInGenitive?.test(wording(doc, at, at + 1)) === true))
    )
  const word = wording(doc, at, at + 1)
  return classesAt(doc, at) !== 0 || !endsInOneOf(word, doc.lexicon.finiteEndings)
}

/** لهيئة حوض نهر السنغال: nouns up to the name, and the last of them known or with the article. */
function isOfOffice(doc: AnnotatedDocument, at: number, name: number): boolean {
  if (doc.tokens.kind[at] !== Kind.word) return false
  // السفير لدى المملكة هوغو دالين: where the office is held
  if (at < name - 1 && doc.lexicon.directions.has(wording(doc, at, at + 1))) return true
  // الوسط: with the article “amid” is a noun
  if ((classesAt(doc, at) & ~(ofField | Is.given)) !== 0 && !hasArticle(doc, at)) return false
  const isWhere = doc.lexicon.directions.has(wording(doc, at - 1, at))
  return at < name - 1 || classesAt(doc, at) !== 0 || hasArticle(doc, at) || isWhere
}

/** … at European affairs, with the Commission: the word that opens what the office is for. */
const ofPhrase = Is.preposition | Is.link

/** What a small word between an office and its holder may be. */
const ofField =
  Is.modifier |
  Is.portfolio |
  Is.country |
  Is.organisation |
  Is.place |
  Is.document |
  Is.institution |
  Is.naming |
  Is.common |
  Is.conjunction |
  Is.many

/** “el Ministro de Exteriores del país ibérico, José …”: small words between the office and the comma. */
function looseTitle(binding: BindingContext, comma: number, isEnclosed: boolean): number | undefined {
  const { doc, titles, endingAt, bound } = binding
  const { tokens } = doc
  if (doc.lexicon.source.writing !== 'cased') return undefined
  for (let at = comma - 1; at > comma - longestComplement && at > 0; at -= 1) {
    const bits = classesAt(doc, at)
    // CDU/CSU-Fraktion: a stroke inside a word
    const isInWord = isStroke(doc, at) && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 0
    if (tokens.kind[at] !== Kind.word && !isInWord) return undefined
    // der Botschafter Rumäniens in Berlin; la subsecretaria de gestión de la Semarnat: a place or a body behind its preposition
    let before = at - 1
    while (before > 0 && spanAt(doc, before) === 0) before -= 1
    const isNamed =
      (bits & Is.role) === 0 &&
      (is(doc, before, Is.preposition | Is.definite | Is.link) || isDescribedNoun(doc, at) || isStroke(doc, at - 1))
    if (tokens.shape[at] !== Shape.lower && !isNamed && !isInWord && !endingAt.has(at)) return undefined
    if (
      (bits & (Is.cue | Is.auxiliary | Is.that | Is.pronoun | Is.conjunction)) !== 0 &&
      (bits & (Is.definite | Is.link)) === 0 &&
      ((bits & Is.conjunction) === 0 || (bits & Is.cue) !== 0)
    )
      return undefined
    const index = endingAt.get(at)
    if (index === undefined) continue
    const title = titles[index] as Title
    // “a spokesman for the ministry, Ann Lee, said”: between two commas the name is the holder’s
    const isTold = title.article === 'definite' || (title.article === 'indefinite' && isEnclosed && !title.many)
    return isTold && bound[index] === 0 && !title.isPossessor ? index : undefined
  }
  return undefined
}

function isStroke({ text, tokens }: AnnotatedDocument, at: number): boolean {
  return text.charAt(tokens.start[at] ?? 0) === '/'
}

/** für internationale Beziehungen: where nouns have capitals, one behind a small adjective names nobody. */
function isDescribedNoun({ lexicon, tokens }: AnnotatedDocument, at: number): boolean {
  return (
    lexicon.source.nounsCapitalised === true &&
    tokens.kind[at - 1] === Kind.word &&
    tokens.shape[at - 1] === Shape.lower
  )
}

/** Words of what an office is of. */
const longestComplement = 13

/** The office with what stands between it and the comma, where a body is named there. */
function withComplement(doc: AnnotatedDocument, title: Title, comma: number): Title {
  let hasName = false
  for (let at = title.last; at < comma; at += 1) hasName ||= doc.tokens.shape[at] !== Shape.lower
  const isBare = title.last === title.headLast && is(doc, title.last, Is.link)
  if ((!hasName && !isBare) || title.organisation !== null) return title
  return { ...title, last: comma, role: `${title.role} ${wording(doc, title.last, comma)}` }
}

/** “the Acting Minister for Trade, Mr Michael Duffy, announced” */
function opensApposition(binding: BindingContext, title: Title, name: Name): boolean {
  const { doc } = binding
  const { tokens } = doc
  const cased = doc.lexicon.source.writing === 'cased'
  if (title.many) return true
  if (isBehindSource(doc, title)) return tokens.kind[name.last] === Kind.comma
  const starts = title.phraseFirst === 0 || tokens.kind[title.phraseFirst - 1] === Kind.breakLine
  if (
    title.article !== 'definite' &&
    name.honorific === null &&
    !starts &&
    title.phraseFirst === title.first &&
    cased
  ) {
    if (tokens.shape[title.head] === Shape.lower) {
      const ends = tokens.kind[name.last] !== Kind.word || is(doc, name.last, Is.link)
      return (ends && isOwned(doc, title.phraseFirst)) || continuesOffice(binding, title)
    }
  }
  const after = tokens.kind[name.last]
  if (after !== Kind.word || name.honorific !== null) return true
  return tokens.shape[name.last] === Shape.lower
}

/** « Le vice-président du Conseil, ministre de la Défense, Karim Haddad » : an office with its article stands before the comma. */
function continuesOffice({ doc, titles, endingAt, bound }: BindingContext, title: Title): boolean {
  const comma = title.phraseFirst - 1
  const index = doc.tokens.kind[comma] === Kind.comma ? endingAt.get(comma) : undefined
  const outer = index === undefined ? undefined : titles[index]
  return index !== undefined && bound[index] === 0 && outer?.article === 'definite' && !outer.many && !outer.isPossessor
}

/** “According to the minister, Anna Durel listened”: behind whoever the source is a comma ends the phrase, and no name goes with it. */
function isBehindSource(doc: AnnotatedDocument, { phraseFirst }: Title): boolean {
  let at = phraseFirst
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  if (at < phraseFirst) return is(doc, at, Is.source)
  at -= 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  return at >= 0 && (is(doc, at, Is.source) || doc.lexicon.view.has(wording(doc, at, at + 1).toLowerCase()))
}

/** Only “and”, commas or “of Nigeria” between two names of one list. */
function isListed(doc: AnnotatedDocument, one: Name, other: Name): boolean {
  const { tokens, reading } = doc
  if (other.honorificFirst - one.last > 6) return false
  for (let at = one.last; at < other.honorificFirst; at += 1) {
    const bits = classesAt(doc, at)
    const joins =
      tokens.kind[at] === Kind.comma ||
      tokens.kind[at] === Kind.semicolon ||
      (bits & (Is.conjunction | Is.link | Is.country | Is.definite)) !== 0 ||
      reading.span[at] === 0
    if (!joins) return false
  }
  return true
}

function countryBetween(doc: AnnotatedDocument, from: number, last: number): string | null {
  for (let at = from; at < last; at += 1) {
    const entry = doc.lexicon.entries[doc.reading.entry[at] as number]
    // “Ana Costa of Chile and Jo Mendes of Brazil”: what hangs on a link is the one’s before
    let before = at - 1
    while (before > from && is(doc, before, Is.definite) && !is(doc, before, Is.link)) before -= 1
    const word = wording(doc, at, at + spanAt(doc, at))
    // والقبرصي: “and” may be written on to it
    const isOwn =
      doc.tokens.kind[before] !== Kind.word || is(doc, before, Is.conjunction) || doc.lexicon.unjoined(word) !== word
    if (isOwn && is(doc, at, Is.country) && entry !== undefined && entry.country !== null)
      return entry.isDemonym ? entry.country : wording(doc, at, at + spanAt(doc, at))
  }
  return null
}
