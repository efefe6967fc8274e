import { addAll } from '#core/text/addAll'
import { isOfficeOblique } from '#core/extract/offices/cases'
import { type Apposition, isCopula, isOwnerOf, titlesAfter } from '#core/extract/offices/appositions'
import { pastLetters } from '#core/extract/names/postnominals'
import type { Body } from '#core/extract/bodies/bodies'
import { type AnnotatedDocument, wording, classesAt, hasArticle, is, spanAt } from '#core/extract/text/document'
import type { Mention } from '#core/extract/entities/mention'
import { honorificsBefore, type Name } from '#core/extract/names/names'
import type { Title } from '#core/extract/offices/titles'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** The body in its first case: в посольстве Грузии speaks the посольство Грузии; a name between marks stands alone. */
export function baseName(doc: AnnotatedDocument, body: Body): string {
  const { reading, lexicon } = doc
  const words = wording(doc, body.first, body.last)
  if (lexicon.source.writing === 'uncased')
    return withoutMarks(
      lexicon.unjoined(words.split(' ', 1)[0] as string) + words.slice((words.split(' ', 1)[0] as string).length),
    )
  if (!lexicon.isInflected) return words
  const marked = (/[«“„"]\s*([^»”“"]+?)\s*[»”“"]$/u.exec(words) ??
    /^[«“„"]\s*([^»”“"]+?)\s*[»”“"] \S+$/u.exec(words))?.[1]
  if (marked !== undefined) return marked
  if (lexicon.source.keepsCase === true)
    return lexicon.source.baseName?.(words.split(' '), () => false).join(' ') ?? words
  const lemma = lexicon.lemmaOf(reading.entry[body.first] as number)
  const head = wording(doc, body.first, body.first + spanAt(doc, body.first))
  if (lemma === null || /\p{Lu}{2}/u.test(head)) return words
  const large = head.charAt(0) !== head.charAt(0).toLowerCase()
  return (large ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma) + words.slice(head.length)
}

/** The journal « Harbour » is the journal Harbour. */
function withoutMarks(words: string): string {
  return words
    .replace(/[«»“”„"]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Gives every name the offices that stand around it; an office without a name points to its holder. */
export function bind(doc: AnnotatedDocument, titles: readonly Title[], names: readonly Name[]): Mention[] {
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
  const isOwned = new Uint8Array(titles.length)
  const found: Mention[] = []
  const binding: BindingContext = { doc, titles, names, endingAt, startingAt, nameAt, bound }
  let before: Row | null = null
  let passedOn: readonly Title[] = []
  names.forEach((name, index) => {
    const own = titlesBefore(binding, name, before)
    const row = rowOf(own.titles, before)
    const titlesOfRow = own.titles.map((title) => ofItsCountry(doc, title, row))
    const held = { ...own, titles: [...passedOn, ...titlesOfRow] }
    passedOn = []
    const ofBody = bodyBefore(doc, name, names[index + 1], held)
    if (ofBody !== null) {
      passedOn = [ofBody]
      before = { name, titles: [], row: 0 }
      return
    }
    const owner = ownerOf(binding, name, names[index + 1], held)
    if (owner !== null) {
      passedOn = owner.outer
      before = { name, titles: [], row: 0 }
      const mention = mentionOfName(binding, name, owner.own, { ...titlesAfter(binding, name), titles: [] })
      mention.isOwner = true
      found.push(mention)
      return
    }
    if (isInGenitive(doc, name, names[index + 1], held)) {
      // Пресс-секретарь министра Олега Бранина Анна Кирсанова: the office is hers
      passedOn = held.titles
      before = { name, titles: [], row: 0 }
      found.push(mentionOfName(binding, name, { titles: [], first: name.honorificFirst }, titlesAfter(binding, name)))
      return
    }
    const appositions = titlesAfter(binding, name, names[index + 1], held.titles.length > 0)
    const above = letterheadTitles(binding, name, held, appositions)
    const mention = mentionOfName(
      binding,
      name,
      above.length === 0 ? held : { ...held, titles: [...above, ...held.titles] },
      appositions,
    )
    const owned = isOwnerOf(doc, name) ? startingAt.get(name.last) : ownedBehindSign(binding, name)
    if (owned !== undefined) isOwned[owned] = 1
    const isOwner = owned !== undefined && doc.lexicon.source.writing === 'cased'
    found.push(isOwner ? { ...mention, isOwner } : mention)
    before = { name, titles: held.titles, row }
  })
  const people = found.map((mention, index) =>
    withOfficeOf(doc, mention, found.slice(Math.max(0, index - mostBefore), index)),
  )
  found.length = 0
  addAll(found, people)
  titles.forEach((title, index) => {
    if (bound[index] === 0 && !title.isPossessor) found.push(mentionOfOffice(doc, title, isOwned[index] === 1))
  })
  return found
}

/** « Après l’appel du chancelier, la présidente de la ligue, Ana Ruiz, … »: what hangs on a preposition is not the office of whoever has an article of their own. */
function isSomebodyElses(doc: AnnotatedDocument, one: Title, other: Title): boolean {
  const hangs = Is.link | Is.preposition
  const isOblique = one.phraseFirst < one.first && is(doc, one.phraseFirst, hangs)
  return (
    isOblique && other.phraseFirst < other.first && other.article === 'definite' && !is(doc, other.phraseFirst, hangs)
  )
}

/** Which of several the name is for whom one office in the plural stands; the first is 0. */
function rowOf(titles: readonly Title[], before: Row | null): number {
  const isSame = (title: Title): boolean =>
    title.many && before?.titles.some((other) => other.many && other.head === title.head) === true
  return before !== null && titles.some(isSame) ? before.row + 1 : 0
}

/** The foreign ministers of Colombia and Ecuador, Ana Ruiz and Eva Noboa: the first is Colombia’s, the second Ecuador’s. */
function ofItsCountry(doc: AnnotatedDocument, title: Title, row: number): Title {
  if (!title.many) return title
  const countries: string[] = []
  for (let at = title.first; at < title.last; at += 1) {
    const country = is(doc, at, Is.country) ? doc.lexicon.entries[doc.reading.entry[at] as number]?.country : null
    if (country != null) countries.push(country)
  }
  const own = countries.length > 1 ? countries[row] : undefined
  return own === undefined ? title : { ...title, country: own }
}

/** 姜泰錫的發言人: the office behind a name and the sign that makes an owner of it. */
function ownedBehindSign({ doc, startingAt }: BindingContext, name: Name): number | undefined {
  const { possessives } = doc.lexicon
  if (possessives.size === 0 || !possessives.has(wording(doc, name.last, name.last + 1))) return undefined
  return startingAt.get(name.last + 1)
}

/** So many people before are asked for the office that a counterpart shares. */
const mostBefore = 3

/** How far before somebody the one stands whose counterpart they are. */
const farthestCounterpart = 40

/** “Minister Holt met her Sudlandic counterpart, Ana Ruiz”: Ana Ruiz holds the office of whoever was named before with one. */
function withOfficeOf(doc: AnnotatedDocument, mention: Mention, before: readonly Mention[]): Mention {
  const { counterparts } = doc.lexicon
  const isCounterpart = (title: Title): boolean => {
    const one = doc.lexicon.entries[doc.reading.entry[title.head] as number]?.singular
    return counterparts.has(
      doc.lexicon.stem(one ?? doc.lexicon.unjoined(wording(doc, title.head, title.head + spanAt(doc, title.head)))),
    )
  }
  if (counterparts.size === 0 || !mention.titles.some(isCounterpart)) return mention
  const other = before.findLast(({ titles: [title] }) => title !== undefined && !isCounterpart(title))
  const [office] = other?.titles ?? []
  if (other === undefined || office === undefined || mention.first - other.last > farthestCounterpart) return mention
  return {
    ...mention,
    titles: mention.titles.map((title) =>
      isCounterpart(title) ? { ...title, role: office.role, shared: office } : title,
    ),
  }
}

/**
 * “The spokesman for Minister Lee, Tom Quill, said”: two offices before a name, a comma, and a second name that something else follows
 * at once. The outer office is the second’s, and the first only says whose.
 */
function ownerOf(
  binding: BindingContext,
  name: Name,
  next: Name | undefined,
  held: Held,
): { readonly own: Held; readonly outer: readonly Title[] } | null {
  const { doc } = binding
  const { tokens } = doc
  if (next === undefined || tokens.kind[name.last] !== Kind.comma || next.honorificFirst !== name.last + 1) return null
  if (name.last - name.first < 2 || next.last - next.first < 2) return null
  const behind = tokens.kind[next.last]
  if (behind !== Kind.comma && behind !== Kind.colon && behind !== Kind.stop && !is(doc, next.last, Is.cue)) return null
  const [outer, inner] = held.titles
  if (outer === undefined) return null
  if (inner !== undefined && held.titles.length === 2 && outer.last === inner.phraseFirst)
    return {
      own: { titles: [inner], first: inner.phraseFirst },
      outer: [{ ...outer, role: wording(doc, outer.first, inner.last) }],
    }
  const beyond = held.titles.length === 1 ? officeBeyond(binding, outer) : null
  if (beyond !== null)
    return {
      own: { titles: [outer], first: outer.phraseFirst },
      outer: [{ ...beyond, role: wording(doc, beyond.first, outer.last) }],
    }
  const start = held.titles.length === 1 ? innerOffice(doc, outer) : -1
  if (start < 0) return null
  return { own: { titles: [], first: start }, outer: [{ ...outer, last: start }] }
}

/**
 * „die Leiterin des Verbunds Klares Wasser, Ulla Brandner, warnte“: where every noun has a capital, what stands between an office of
 * something and the name behind the comma is what that is called, and nobody.
 */
function bodyBefore(
  { tokens, lexicon, reading }: AnnotatedDocument,
  name: Name,
  next: Name | undefined,
  held: Held,
): Title | null {
  const [title] = held.titles
  if (lexicon.source.nounsCapitalised !== true || title === undefined || held.titles.length > 1 || name.hasGiven)
    return null
  if (next?.honorificFirst !== name.last + 1 || next.last - next.first < 2 || !next.hasGiven) return null
  if (tokens.kind[name.last] !== Kind.comma || title.last !== name.first || title.last - title.headLast < 2) return null
  const isOf = ((reading.bits[title.headLast] ?? 0) & (Is.link | Is.definite)) !== 0
  const isNoun = ((reading.bits[title.last - 1] ?? 0) & (Is.role | Is.given)) === 0
  return isOf && isNoun ? { ...title, last: name.last } : null
}

/** « le porte-parole du président Marko Vidal, Ivan Babic » : the office before “of” and another; null where there is none. It is taken. */
function officeBeyond({ doc, titles, endingAt, bound }: BindingContext, inner: Title): Title | null {
  let link = inner.phraseFirst - 1
  while (link > 0 && spanAt(doc, link) === 0) link -= 1
  if (!is(doc, inner.first - 1, Is.link) && (link < 0 || !is(doc, link, Is.link))) return null
  const index = endingAt.get(link) ?? endingAt.get(inner.first - 1)
  const title = index === undefined ? undefined : titles[index]
  if (index === undefined || title === undefined || bound[index] === 1 || title.many || title.isPossessor) return null
  bound[index] = 1
  return title
}

/** Where the office of the one whom the outer office serves begins: behind a link; −1 where there is none. */
function innerOffice(doc: AnnotatedDocument, title: Title): number {
  for (let at = title.last - 1; at > title.headLast; at -= 1)
    if (is(doc, at, Is.role) && is(doc, at - 1, Is.link)) return at
  return -1
}

/** A name in the second case between an office in the first and the name of its holder. */
function isInGenitive(doc: AnnotatedDocument, name: Name, next: Name | undefined, held: Held): boolean {
  const { isOblique } = doc.lexicon.source
  const [title] = held.titles
  if (isOblique === undefined || title === undefined || next?.honorificFirst !== name.last) return false
  const isGiven = (word: string): boolean => doc.lexicon.isGiven(word)
  const inCase = (one: Name): boolean => isOblique.ofName(wording(doc, one.first, one.last).split(' '), isGiven)
  return inCase(name) && !inCase(next)
}

/** The name before, with its offices and its place among those who share one. */
interface Row {
  readonly name: Name
  readonly titles: readonly Title[]
  readonly row: number
}

export interface BindingContext {
  readonly doc: AnnotatedDocument
  readonly titles: readonly Title[]
  readonly names: readonly Name[]
  readonly endingAt: ReadonlyMap<number, number>
  readonly startingAt: ReadonlyMap<number, number>
  readonly nameAt: ReadonlyMap<number, number>
  readonly bound: Uint8Array
}

export interface Held {
  readonly titles: readonly Title[]
  readonly first: number
}

function titlesBefore(
  binding: BindingContext,
  name: Name,
  before: { name: Name; titles: readonly Title[] } | null,
): Held {
  const { doc, titles, endingAt, bound } = binding
  const { tokens } = doc
  const held: Title[] = []
  let first = name.honorificFirst
  let loose: number | undefined
  let index = endingAt.get(first) ?? endingAt.get(beforeBrackets(doc, first))
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
  if (held.length > 0 || before === null) return { titles: held, first }
  const shared = before.titles.filter((title) => title.many)
  if (shared.length > 0 && isListed(doc, before.name, name)) {
    // los embajadores de Suiza, Ana Ruiz; Austria, Jan Moll: each has the state that stands before the name
    const own = countryBetween(doc, before.name.last, name.honorificFirst)
    return { titles: own === null ? shared : shared.map((title) => ({ ...title, country: own })), first }
  }
  return { titles: held, first }
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

/** “her likely successor”, « son prédécesseur »: whose it is stands before the office, over a small word at most. */
function isOwned(doc: AnnotatedDocument, at: number): boolean {
  const { owners } = doc.lexicon
  const isOwner = (token: number): boolean => token >= 0 && owners.has(wording(doc, token, token + 1).toLowerCase())
  // « su par boliviano »: the word that says whose is the first of the office
  return isOwner(at) || isOwner(at - 1) || (doc.tokens.shape[at - 1] === Shape.lower && isOwner(at - 2))
}

/** A name alone on its line with the office alone on the line above or below it, as letterheads have them. */
function letterheadTitles(binding: BindingContext, name: Name, held: Held, after: Apposition): readonly Title[] {
  const { doc, titles, endingAt, startingAt, bound } = binding
  const { tokens } = doc
  const above = held.first - 1
  const opens = above < 0 || tokens.kind[above] === Kind.breakLine
  const below = pastLetters(doc, after.last)
  if (!opens || tokens.kind[below] !== Kind.breakLine || name.honorific === null) return []
  const isAlone = (index: number | undefined): index is number => {
    if (index === undefined || bound[index] === 1) return false
    const { phraseFirst, last } = titles[index] as Title
    return (
      (phraseFirst === 0 || tokens.kind[phraseFirst - 1] === Kind.breakLine) && tokens.kind[last] === Kind.breakLine
    )
  }
  const index = [endingAt.get(above), startingAt.get(below + 1)].find(isAlone)
  if (index === undefined) return []
  bound[index] = 1
  const found = [titles[index] as Title]
  if (found[0]?.last === above) return found
  // further offices on the lines below are this person’s, not the next one’s
  for (let next = startingAt.get((titles[index] as Title).last + 1); isAlone(next);) {
    const title = titles[next] as Title
    bound[next] = 1
    found.push(title)
    next = startingAt.get(title.last + 1)
  }
  return found
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

function mentionOfName(binding: BindingContext, name: Name, held: Held, after: Apposition): Mention {
  const { doc } = binding
  const { tokens } = doc
  const titles = [...held.titles, ...after.titles]
  const outer = honorificsBefore(doc, held.first)
  const honorific = [outer.honorificFirst < held.first ? outer.honorific : null, name.honorific].filter(
    (part) => part !== null,
  )
  const words = name.last - name.first
  let weight = 0
  if (titles.length > 0) weight += 3
  if (honorific.length > 0) weight += 3
  if (after.country !== null) weight += 1
  if (name.hasGiven && words >= 2) weight += 3
  else if (name.hasInitial && words >= 2) weight += words >= 3 ? 3 : 2
  else if (words === 2 || words === 3) weight += 1
  if (words <= 3 && weight < 2 && hasFamilyEnding(doc, name)) weight += 3
  // „Die Obfrau, Malwine Larue, brach ab“: where every noun has a capital, between commas and without an article
  const isAside = tokens.kind[name.first - 1] === Kind.comma && tokens.kind[name.last] === Kind.comma
  if (isAside && words === 2 && doc.lexicon.source.nounsCapitalised === true) weight += 1
  if (words >= 2 && pastLetters(doc, name.last) > name.last) weight += 2
  if (isPlace(doc, name)) weight -= 2
  const first = Math.min(held.first, outer.honorificFirst)
  const previous = first > 0 ? classesAt(doc, first - 1) : 0
  return {
    kind: 'person',
    first,
    last: Math.max(name.last, after.last),
    nameFirst: name.first,
    nameLast: name.last,
    name: printed(withoutJoined(doc, name), name.isUpper),
    acronym: null,
    honorific: honorific.length === 0 ? null : honorific.join('; '),
    titles,
    country: after.country,
    body: after.body,
    feminine:
      name.feminine ||
      outer.feminine ||
      doc.lexicon.isFeminine(wording(doc, name.first, name.first + 1)) ||
      titles.some((title) => title.feminine),
    many: false,
    definite: (previous & Is.indefinite) === 0 || tokens.kind[first] !== Kind.word,
    isOwner: false,
    isSurname: false,
    weight,
  }
}

/** The last word ends as family names of the language do: Orlov, Petrovskaya. */
function hasFamilyEnding(doc: AnnotatedDocument, name: Name): boolean {
  const { surnameEndings } = doc.lexicon
  if (surnameEndings.length === 0) return false
  const word = wording(doc, name.last - 1, name.last).toLowerCase()
  return endsInOneOf(word, surnameEndings, 3)
}

/** “and” written on to the given name is no part of it. */
function withoutJoined(doc: AnnotatedDocument, name: Name): string {
  const words = wording(doc, name.first, name.last)
  const first = wording(doc, name.first, name.first + 1)
  if (name.isJoined === true) return words.slice(1)
  if (doc.lexicon.source.writing !== 'uncased' || !is(doc, name.first, Is.given) || doc.lexicon.isGiven(first))
    return words
  return doc.lexicon.unjoined(first) + words.slice(first.length)
}

/** KIRBY, JEAN-PIERRE of a transcript’s label are printed Kirby, Jean-Pierre. */
function printed(name: string, isUpper: boolean): string {
  const plain = name.replace(/\s+/g, ' ')
  if (!isUpper || !/\p{Lu}{2}/u.test(plain)) return plain
  return plain.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
}

/** “in Ankara”, “near Goris”: one word after a word of place. */
function isPlace(doc: AnnotatedDocument, name: Name): boolean {
  const { tokens, lexicon } = doc
  if (name.honorificFirst !== name.first || name.first === 0) return false
  const before = name.first - 1
  const word = wording(doc, before, before + 1).toLowerCase()
  if (lexicon.directions.has(word) && name.last - name.first === 1) return true
  const next = name.last
  if (lexicon.source.verbFinal === true) return false
  return (
    tokens.kind[next] === Kind.word && is(doc, next, Is.place | Is.organisation) && tokens.shape[next] !== Shape.lower
  )
}

/** „Adans Sprecher“ is somebody new: whoever has the word does not speak for themselves. */
function mentionOfOffice(doc: AnnotatedDocument, title: Title, isOwned: boolean): Mention {
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
    definite: title.article !== 'indefinite' && !isOwned && !isAnybodys(doc, title),
    isOwner: false,
    isSurname: false,
    weight: 0,
  }
}

/** مسؤول رفيع: where an office is definite by its article or by what it is of, one with neither is anybody’s. */
function isAnybodys(doc: AnnotatedDocument, { head, last }: Title): boolean {
  if (doc.lexicon.source.writing !== 'uncased' || hasArticle(doc, head)) return false
  for (let at = head + 1; at < last; at += 1) if (!is(doc, at, Is.modifier) || hasArticle(doc, at)) return false
  return (
    !hasArticle(doc, last) &&
    (doc.tokens.kind[last] !== Kind.word || !is(doc, last, Is.place | Is.portfolio | Is.organisation))
  )
}
