import { beforeJoint } from '#core/extract/offices/jointOffices'
import type { Name } from '#core/extract/names/names'
import { isCopula } from '#core/extract/offices/appointments'
import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { describedTitle, titleInCase } from '#core/extract/offices/titleOverField'
import { isBehindSource, looseTitle, opensApposition, withComplement } from '#core/extract/offices/titleBeforeComma'

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
  const headed = index === undefined ? titleOverHeadLine(binding, name) : null
  if (headed !== null) return { titles: [headed], first: headed.phraseFirst }
  index ??= labelBefore(binding, name)
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
      gap = beforeJoint(doc, gap)
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

/** “STATEMENT BY THE MINISTER OF FINANCE / OF THE REPUBLIC OF KENYA, HON. A. WEKESA”: a heading in capitals goes on in its second line. */
function titleOverHeadLine({ doc, titles, endingAt, bound }: BindingContext, name: Name): Title | null {
  const { kind, shape } = doc.tokens
  const comma = name.honorificFirst - 1
  if (shape[name.last - 1] !== Shape.upper) return null
  // “ADDRESS BY THE PRESIDENT OF LATVIA, / MR. A. KALEJS”
  const above = kind[comma] === Kind.breakLine && kind[comma - 1] === Kind.comma ? endingAt.get(comma - 1) : undefined
  const headed = above === undefined ? undefined : titles[above]
  if (above !== undefined && headed !== undefined && bound[above] === 0 && shape[headed.head] === Shape.upper) {
    bound[above] = 1
    return { ...headed, country: countryWithin(doc, headed.head, headed.last) }
  }
  if (kind[comma] !== Kind.comma) return null
  let first = comma
  while (first > 0 && comma - first <= longestHeadLine && kind[first - 1] === Kind.word) {
    first -= 1
    if (shape[first] !== Shape.upper) return null
  }
  const index = kind[first - 1] === Kind.breakLine && is(doc, first, Is.link) ? endingAt.get(first - 1) : undefined
  const title = index === undefined ? undefined : titles[index]
  if (index === undefined || title === undefined || bound[index] === 1 || shape[title.head] !== Shape.upper) return null
  bound[index] = 1
  return { ...title, country: title.country ?? countryWithin(doc, first, comma) }
}

/** The country named between two tokens, as lists write it; null where none is. */
function countryWithin(doc: AnnotatedDocument, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const country = doc.lexicon.entries[doc.reading.entry[at] as number]?.country ?? null
    if (country !== null) return country
  }
  return null
}

/** Words of such a line before the comma. */
const longestHeadLine = 10

/** “Rapporteur: Dr. Elias Boman (Sweden)”: an office that opens its line, a colon, and a name with which the line ends. */
function labelBefore({ doc, titles, endingAt }: BindingContext, name: Name): number | undefined {
  const { kind } = doc.tokens
  const colon = name.honorificFirst - 1
  if (colon < 1 || kind[colon] !== Kind.colon) return undefined
  const index = endingAt.get(colon)
  const title = index === undefined ? undefined : titles[index]
  if (title === undefined || (title.phraseFirst > 0 && kind[title.phraseFirst - 1] !== Kind.breakLine)) return undefined
  const ends = [Kind.breakLine, Kind.comma, Kind.open, Kind.semicolon, Kind.stop] as readonly number[]
  return name.last >= doc.tokens.count || ends.includes(kind[name.last] ?? -1) ? index : undefined
}

/** Алматы әкімінің баспасөз хатшысы: where an office owns the next one, both are one office. */
function ownedInTurn(doc: AnnotatedDocument, titles: readonly Title[]): readonly Title[] {
  const { ownerEnding } = doc.lexicon.source
  if (ownerEnding === undefined) return titles
  const found: Title[] = []
  for (const title of titles) {
    const owner = found.at(-1)
    // мүшелерінің облыстың жаңа әкімі: what the second office is of stands between
    const owns = owner?.last === title.head && title.first === title.head && isOwnerWord(doc, ownerEnding, owner)
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

/** министрдің бірінші орынбасары: the last word of the first office owns the second, over “first” or the like. */
function isOwnerWord(doc: AnnotatedDocument, ending: RegExp, { headLast, last }: Title): boolean {
  let at = last - 1
  while (at >= headLast && is(doc, at, Is.modifier)) at -= 1
  return ending.test(wording(doc, at, at + 1))
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
