import { deputies, masculineHonorifics } from '#core/extract/entities/data/titles'
import { type AnnotatedDocument, is, smallWord, spanAt, wording, smallWording } from '#core/extract/text/document'
import { type Mention, mentionAt, type Mentions } from '#core/extract/entities/mention'
import { isFuller, isSame, keyOf, looseKeyOf, sameWord, wordsOf } from '#core/extract/names/comparison'
import { isOfficeOblique } from '#core/extract/offices/cases'
import type { Title } from '#core/extract/offices/titles'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

/** One person or body of the text, under the fullest name it has there. */
export interface Entity {
  readonly number: number
  readonly kind: 'person' | 'body'
  name: string
  words: readonly string[]
  readonly mentions: number[]
  weight: number
  feminine: boolean
  /** By honorific, office or given name; null where none of them tells. */
  gender: 'feminine' | 'masculine' | null
  /** The text gives this person an office. */
  hasOffice: boolean
  /** … and no other than that of one who writes for the press. */
  isReporter: boolean
}

/** Everybody the text names, and who each mention is. */
export interface Entities {
  readonly all: readonly Entity[]
  /** For each mention the number of its entity, or −1 for an office still to be resolved. */
  readonly entityOf: Int32Array
  /** Who holds this office as far as the text up to here, then as the rest, tells. Null when nobody fits. */
  readonly holderOf: (mention: Mention) => Entity | null
  /** Whether somebody holds another office of the same head: the foreign minister, where the finance minister is meant. */
  readonly contradicts: (mention: Mention, entity: Entity) => boolean
  /** Whether somebody holds an office that may be meant by this one, though others may fit better. */
  readonly mayHold: (mention: Mention, entity: Entity) => boolean
  /** All who fit equally well, the nearest before it first; more than one leaves the office ambiguous. */
  readonly holdersOf: (mention: Mention) => readonly Entity[]
  /** “Her Norlandic counterpart”, alone: the one other person who holds an office that this one holds too; null where several do. */
  readonly counterpartOf: (entity: Entity, country: string | null) => Entity | null
  /** “the embassy”, “the council”: the named body it stands for. */
  readonly bodyCalled: (words: string, at: number) => Entity | null
}

/**
 * A name without what a headline or the start of a sentence adds to it in capitals, where the same name stands elsewhere without:
 * “Ann Lee Hammers Old Bank”, “Rival Ann Lee”. Only where modifiers stand first and end in no case.
 */
function nameTrimmer(doc: AnnotatedDocument, mentions: Mentions): (mention: Mention) => string {
  const { headFinal, nounsCapitalised, verbFinal, writing } = doc.lexicon.source
  if (nounsCapitalised === true) return ownersTrimmer(mentions)
  if (!headFinal || verbFinal === true || writing !== 'cased') return ({ name }) => name
  const elsewhere = new Set(mentions.all.filter(({ kind }) => kind === 'person').map(({ name }) => name))
  return ({ name }) => {
    const words = name.split(' ')
    if (words.length < 3) return name
    const behind = words.slice(1)
    if (
      behind.length > 1 &&
      !doc.lexicon.isGiven(words[0] ?? '') &&
      doc.lexicon.isGiven(behind[0] ?? '') &&
      elsewhere.has(behind.join(' '))
    )
      return behind.join(' ')
    if (words.length < fewestInHeadline || !doc.lexicon.isGiven(words[0] ?? '')) return name
    for (let count = words.length - 1; count > 1; count -= 1) {
      const opening = words.slice(0, count).join(' ')
      if (elsewhere.has(opening)) return opening
    }
    return name
  }
}

/**
 * „Harschs Plan“: a name in the second case, whose like stands elsewhere without its ending. „hat Ada Holm Fehler eingeräumt“: a
 * noun behind a name, where a shorter run of its words ends with a family name that stands elsewhere, and the whole does not.
 */
function ownersTrimmer(mentions: Mentions): (mention: Mention) => string {
  const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
  const people = mentions.all.filter(({ kind }) => kind === 'person')
  const surnames = new Set(people.map(({ name }) => surname(name)))
  const whole = new Map<string, Set<string>>()
  for (const { name } of people) {
    const last = surname(name)
    const known = whole.get(last)
    if (known === undefined) whole.set(last, new Set([name]))
    else known.add(name)
  }
  const withoutNoun = (name: string): string => {
    const words = name.split(' ')
    if (words.length < 3 || (whole.get(surname(name))?.size ?? 0) > 1) return name
    for (let count = words.length - 1; count > 1; count -= 1)
      if (surnames.has(words[count - 1] ?? '')) return words.slice(0, count).join(' ')
    return name
  }
  return ({ name }) =>
    name.endsWith('s') && surnames.has(surname(name).slice(0, -1)) ? name.slice(0, -1) : withoutNoun(name)
}

/** More words than a name has: a verb and its object follow it. */
const fewestInHeadline = 4

/** How many candidates of one name are compared: keeps a text of a million Smiths linear. */
const mostCompared = 8

export function linkEntities(doc: AnnotatedDocument, mentions: Mentions): Entities {
  const all: Entity[] = []
  const entityOf = new Int32Array(mentions.all.length).fill(-1)
  const longNames = namesOfAcronyms(mentions)
  const byWord = new Map<string, Entity[]>()
  const bodies = new Map<string, Entity>()
  const bodiesByHead = new Map<string, Entity[]>()
  const holders = new Map<string, { entity: Entity; title: Title; mention: Mention }[]>()
  const indexUnder = (key: string, entity: Entity): void => {
    const known = byWord.get(key)
    if (known === undefined) byWord.set(key, [entity])
    else if (known[known.length - 1] !== entity) known.push(entity)
  }
  const index = (entity: Entity, word: string): void => {
    indexUnder(keyOf(word), entity)
    const loose = looseKeyOf(word)
    if (loose !== null) indexUnder(loose, entity)
  }
  const trim = nameTrimmer(doc, mentions)
  mentions.all.forEach((mention, number) => {
    if (mention.kind === 'office') return
    const entity = mention.kind === 'person' ? person(mention) : body(mention)
    if (entity === null) return
    entity.mentions.push(number)
    entityOf[number] = entity.number
  })

  function fresh(kind: Entity['kind'], name: string, words: readonly string[]): Entity {
    const entity: Entity = {
      number: all.length,
      kind,
      name,
      words,
      mentions: [],
      weight: 0,
      feminine: false,
      gender: null,
      hasOffice: false,
      isReporter: false,
    }
    all.push(entity)
    return entity
  }

  function person(mention: Mention): Entity | null {
    const name = withSharedSurname(mention) ?? trim(mention)
    const words = wordsOf(name)
    const bearers = bearersOf(words)
    const meant = bearers.length > 1 ? meantOf(bearers, mention) : known(words)
    if (meant === 'anyone') return null
    const entity = meant ?? fresh('person', name, words)
    if (isFuller(words, entity.words)) {
      entity.name = name
      entity.words = words
    }
    for (const word of words) index(entity, word)
    if (words.length === 1 && /^\p{Script=Han}{2,4}$/u.test(words[0] as string))
      index(entity, (words[0] as string).charAt(0))
    entity.weight = Math.max(entity.weight, mention.weight)
    entity.feminine ||= mention.feminine
    entity.gender = entity.feminine
      ? 'feminine'
      : (entity.gender ?? masculineBy(doc, mention) ?? genderOfVerbBeside(doc, mention))
    if (isBylined(doc, mention)) entity.isReporter ||= !entity.hasOffice
    if (mention.titles.length > 0)
      entity.isReporter =
        (entity.isReporter || !entity.hasOffice) && mention.titles.every((title) => isReporters(doc, title))
    entity.hasOffice ||= mention.titles.length > 0
    for (const title of mention.titles) {
      for (const head of headsOf(doc, title)) {
        const list = holders.get(head)
        if (list === undefined) holders.set(head, [{ entity, title, mention }])
        else list.push({ entity, title, mention })
      }
    }
    if (mention.honorific !== null) {
      for (const honorific of mention.honorific.split('; ')) {
        const head = normal(honorific)
        const list = holders.get(head)
        if (list !== undefined) list.push({ entity, title: noTitle, mention })
        else holders.set(head, [{ entity, title: noTitle, mention }])
      }
    }
    return entity
  }

  /** “Maud and Lilian Holm”, « Maud et Lilian Holm »: a given name alone, and a full name right behind “and”: both have that family name. */
  function withSharedSurname({ name, nameFirst, nameLast, weight }: Mention): string | null {
    if (name.includes(' ') || weight >= 3 || !is(doc, nameFirst, Is.given)) return null
    if (doc.tokens.kind[nameLast] !== Kind.word || !is(doc, nameLast, Is.conjunction)) return null
    const other = mentionAt(mentions, nameLast + 1)
    if (other?.kind !== 'person' || other.nameFirst !== nameLast + 1) return null
    const [given = '', ...surname] = other.name.split(' ')
    return surname.length > 0 && doc.lexicon.isGiven(given) ? [name, ...surname].join(' ') : null
  }

  /** Everybody of one family name, the latest first, where that name is all that stands there: Piers Marsh and Delia Marsh. */
  function bearersOf(words: readonly string[]): readonly Entity[] {
    const [surname, other] = words
    if (surname === undefined || other !== undefined) return []
    const all = byWord.get(keyOf(surname)) ?? []
    return all
      .slice(-mostCompared)
      .filter((entity) => entity.kind === 'person' && entity.words.length > 1 && entity.words.at(-1) === surname)
      .toReversed()
  }

  /** “Mr Marsh”, “Minister Marsh”: whom of one family name the honorific or the office means; anyone where neither tells. */
  function meantOf(bearers: readonly Entity[], mention: Mention): Entity | 'anyone' {
    const gender = mention.feminine ? 'feminine' : masculineBy(doc, mention)
    const fitting = bearers.filter((entity) => gender === null || entity.gender === null || entity.gender === gender)
    const known = fitting.filter((entity) => gender !== null && entity.gender === gender)
    const heads = new Set(mention.titles.flatMap((title) => headsOf(doc, title)))
    const holding = fitting.filter((entity) =>
      [...heads].some((head) => holders.get(head)?.some((one) => one.entity === entity && one.title !== noTitle)),
    )
    const likeliest = [holding, known, fitting].find((list) => list.length > 0) ?? []
    return likeliest.length === 1 ? (likeliest[0] as Entity) : 'anyone'
  }

  function known(words: readonly string[]): Entity | null {
    const [first] = words
    const last = words[words.length - 1]
    if (first === undefined || last === undefined) return null
    const bySurname = knownUnder(keyOf(last), words) ?? knownUnder(looseKeyOf(last), words)
    if (bySurname !== null || words.length === 1) return bySurname
    return knownUnder(keyOf(first), words) ?? knownUnder(looseKeyOf(first), words)
  }

  function knownUnder(key: string | null, words: readonly string[]): Entity | null {
    const candidates = key === null ? undefined : byWord.get(key)
    if (candidates === undefined) return null
    const last = words[words.length - 1] as string
    let fallback: Entity | null = null
    for (let at = candidates.length - 1; at >= Math.max(0, candidates.length - mostCompared); at -= 1) {
      const candidate = candidates[at] as Entity
      if (!isSame(words, candidate.words)) continue
      if (words.length > 1 || sameWord(last, candidate.words[candidate.words.length - 1] as string)) return candidate
      fallback ??= candidate
    }
    return fallback
  }

  function body(mention: Mention): Entity {
    const name = longNames.get(mention.name) ?? mention.name
    const key = normal(name)
    let entity = bodies.get(key)
    if (entity === undefined) {
      const heads = name.split(/\s+/)
      entity = longerBody(name, heads[0] as string) ?? undefined
      entity ??=
        heads.length === 1 && (mention.weight < 3 || isKeyword(mention))
          ? (bodyWithHead(key) ??
            bodyWithHead(
              key.slice(key.startsWith(doc.lexicon.shapes.article) ? doc.lexicon.shapes.article.length : 0),
            ) ??
            undefined)
          : undefined
      if (entity === undefined) {
        entity = fresh('body', name, heads)
        for (const head of new Set([heads[0] as string, heads[heads.length - 1] as string])) {
          const headKey = normal(head)
          const list = bodiesByHead.get(headKey)
          if (list === undefined) bodiesByHead.set(headKey, [entity])
          else list.push(entity)
        }
      }
      bodies.set(key, entity)
    }
    if (mention.acronym !== null) bodies.set(normal(mention.acronym), entity)
    entity.weight = Math.max(entity.weight, mention.weight)
    return entity
  }

  /** “The Court” behind the Court of Audit, الديوان: nothing but the word for what kind of body it is, and no short form. */
  function isKeyword({ first, last, name }: Mention): boolean {
    return (
      last - first === spanAt(doc, first) &&
      is(doc, first, Is.organisation | Is.institution) &&
      !/\p{Lu}{2}/u.test(name)
    )
  }

  /** “the Supreme Council” after “the Supreme Council of the South”. */
  function longerBody(name: string, head: string): Entity | null {
    if (!name.includes(' ')) return null
    const list = bodiesByHead.get(normal(head)) ?? []
    for (let at = list.length - 1; at >= Math.max(0, list.length - mostCompared); at -= 1) {
      if (list[at]?.name.startsWith(`${name} `) === true) return list[at] as Entity
    }
    return null
  }

  function bodyWithHead(head: string): Entity | null {
    const list = bodiesByHead.get(head)
    return list?.[list.length - 1] ?? bodyInCompound(head)
  }

  /** „das Ministerium“ behind „das Außenministerium von Tarvien“: the last of the bodies whose first word ends so. */
  function bodyInCompound(head: string): Entity | null {
    if (doc.lexicon.source.nounsCapitalised !== true || head.length < 5) return null
    const near = all.slice(-mostCompared).toReversed()
    return near.find(({ kind, words: [first = ''] }) => kind === 'body' && normal(first).endsWith(head)) ?? null
  }

  const { baseName } = doc.lexicon.source
  if (baseName !== undefined) {
    for (const entity of all) {
      if (entity.kind !== 'person') continue
      entity.name = baseName(entity.name.split(' '), (word) => doc.lexicon.isGiven(word), otherCase(entity)).join(' ')
      // Ириной is not listed, Ирина is
      const [given = '', surname] = entity.name.split(' ')
      if (entity.gender !== null || surname === undefined) continue
      if (doc.lexicon.isFeminine(given)) entity.gender = 'feminine'
      else if (doc.lexicon.isGiven(given)) entity.gender = 'masculine'
    }
  }

  /** Бывшего губернатора Армина Воссова, and nowhere in the first case: what the office says of the name it stands with. */
  function otherCase(entity: Entity): 'feminine' | 'masculine' | undefined {
    const named = entity.mentions
      .map((number) => mentions.all[number] as Mention)
      .filter(({ name }) => name === entity.name)
    const titles = named.map(({ titles: [title], nameFirst }) =>
      title !== undefined && title.last === nameFirst ? title : null,
    )
    const isOther = titles.length > 0 && titles.every((title) => title !== null && isOfficeOblique(doc, title) === true)
    if (!isOther) return undefined
    return titles.some((title) => title?.feminine === true) ? 'feminine' : 'masculine'
  }

  const scoresOf = (mention: Mention): ReadonlyMap<Entity, number> => {
    const title = mention.titles[0]
    if (title === undefined) return new Map()
    const scores = new Map<Entity, number>()
    const heads = headsOf(doc, title)
    // another word for “head of the region” fits better than another word for “head”
    const others = heads.flatMap((head, rank) =>
      otherWordsFor(doc, head).map(({ office, isTurned }) => ({ head: office, isTurned, worth: rank === 0 ? 5 : 4 })),
    )
    const known = heads.map((head, rank) => ({ head, isTurned: false, worth: rank === 0 ? 10 : 6 }))
    ;[...known, ...others].forEach(({ head, isTurned, worth }) => {
      const list = holders.get(head)
      if (list === undefined) return
      const around = nearest(list, mention.first)
      for (const candidate of around) {
        if (isTurned && candidate.entity.gender === (title.feminine ? 'masculine' : 'feminine')) continue
        let score = worth
        if (candidate.title !== noTitle && normal(candidate.title.role) === normal(title.role)) score += 3
        if (title.country !== null && candidate.title.country !== null)
          score += sameCountry(title.country, candidate.title.country) ? 3 : -8
        if (differ(doc, title, candidate.title)) score -= 8
        if (title.feminine !== candidate.entity.feminine && title.feminine) score -= 1
        if (title.organisation !== null && candidate.title.organisation !== null)
          score += sameCountry(title.organisation, candidate.title.organisation) ? 3 : 0
        score += candidate.mention.first < mention.first ? 2 : 0
        if (score >= fewest) scores.set(candidate.entity, Math.max(score, scores.get(candidate.entity) ?? 0))
      }
    })
    return scores
  }
  const holdersOf = (mention: Mention): readonly Entity[] => {
    const scores = scoresOf(mention)
    const best = Math.max(0, ...scores.values())
    return [...scores].filter(([, score]) => score === best).map(([entity]) => entity)
  }
  const holderOf = (mention: Mention): Entity | null => holdersOf(mention)[0] ?? null

  const contradicts = (mention: Mention, entity: Entity): boolean => {
    const [title] = mention.titles
    if (title === undefined) return false
    const heads = headsOf(doc, title)
    // the prime minister is no minister who has an office of their own
    if (ofDeputies.test(heads[0] ?? '') && entity.hasOffice && !scoresOf(mention).has(entity)) return true
    return heads.some((head) =>
      (holders.get(head) ?? [])
        .slice(0, mostCompared)
        .some((one) => one.entity === entity && differ(doc, title, one.title)),
    )
  }

  const counterpartOf = (entity: Entity, country: string | null): Entity | null => {
    const found = new Set<Entity>()
    for (const list of holders.values()) {
      const near = list.slice(-mostCompared)
      if (!near.some((one) => one.entity === entity)) continue
      for (const { entity: other, title } of near)
        if (other !== entity && (country === null || title.country === null || sameCountry(country, title.country)))
          found.add(other)
    }
    return found.size === 1 ? ([...found][0] as Entity) : null
  }

  return {
    all,
    entityOf,
    holderOf,
    counterpartOf,
    contradicts,
    holdersOf,
    mayHold: (mention, entity) => scoresOf(mention).has(entity),
    bodyCalled: (words) => bodies.get(normal(words)) ?? bodyWithHead(normal(words)),
  }
}

/**
 * The finance minister is not the foreign minister: two offices with one head, each with a field of its own. Where a list has
 * whole offices, رئيس الوفد beside رئيس الوزراء, the fields are the words behind the head.
 */
function differ(doc: AnnotatedDocument, one: Title, other: Title): boolean {
  if (other === noTitle) return false
  const fields = fieldsOf(doc, one)
  const others = fieldsOf(doc, other)
  return fields.size > 0 && others.size > 0 && [...fields].every((field) => !others.has(field))
}

function fieldsOf(doc: AnnotatedDocument, title: Title): ReadonlySet<string> {
  const { lexicon } = doc
  const fields = new Set<string>()
  for (let at = title.first; at < title.last; at += 1) {
    const isOfHead = at > title.head && at < title.headLast
    if (isOfHead ? lexicon.source.writing === 'uncased' : is(doc, at, Is.portfolio))
      fields.add(lexicon.stem(wording(doc, at, at + 1)))
  }
  return fields
}

/** CIDH, though it stands before the Comisión Interamericana de Derechos Humanos (CIDH), is that commission. */
function namesOfAcronyms(mentions: Mentions): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const mention of mentions.all)
    if (mention.acronym !== null && !names.has(mention.acronym)) names.set(mention.acronym, mention.name)
  return names
}

const ofMen = new RegExp(`^(?:${masculineHonorifics.join('|')})\\b\\.?`, 'iu')
const ofDeputies = new RegExp(`^(?:${deputies.join('|')})`, 'u')

/** A given name known as a man’s, or an honorific only men have. */
function masculineBy(doc: AnnotatedDocument, mention: Mention): 'masculine' | null {
  const first = mention.name.split(' ')[0] as string
  if (mention.name.includes(' ') && doc.lexicon.isGiven(first)) return 'masculine'
  return mention.honorific !== null && ofMen.test(mention.honorific) ? 'masculine' : null
}

/** «сказала Бранина», قالت بنكيران: a verb of saying right before or behind the name, where its form tells its subject’s gender. */
function genderOfVerbBeside(doc: AnnotatedDocument, { first, last }: Mention): Entity['gender'] {
  const { genderOfVerb } = doc.lexicon.source
  if (genderOfVerb === undefined) return null
  for (const at of [first - 1, last])
    if (doc.tokens.kind[at] === Kind.word && is(doc, at, Is.cue) && !is(doc, at, Is.source | Is.role | Is.given))
      return genderOfVerb(wording(doc, at, at + 1))
  return null
}

/** “Corr. AGENCY Irina Brana”, with the agency between calling and name. */
function isBylined(doc: AnnotatedDocument, mention: Mention): boolean {
  const { reporters } = doc.lexicon
  for (let at = mention.first - 1; at >= 0 && mention.first - at < 4; at -= 1) {
    if (doc.tokens.kind[at] === Kind.breakLine) return false
    if (reporters.has(smallWord(doc, at))) return true
  }
  return false
}

function isReporters(doc: AnnotatedDocument, title: Title): boolean {
  return doc.lexicon.reporters.has(smallWording(doc, title.head, title.headLast))
}

/** An office and its holder have at least this much in common. */
const fewest = 4

const noTitle: Title = {
  first: 0,
  last: 0,
  head: 0,
  headLast: 0,
  article: null,
  phraseFirst: 0,
  many: false,
  feminine: false,
  role: '',
  organisation: null,
  country: null,
  isPossessor: false,
}

/** The candidates closest before the place, the latest first, then the first after it. */
function nearest<Candidate extends { readonly mention: Mention }>(list: readonly Candidate[], at: number): Candidate[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Candidate).mention.first < at) low = middle + 1
    else high = middle
  }
  return [...list.slice(Math.max(0, low - mostCompared), low).reverse(), ...list.slice(low, low + 4)]
}

/**
 * The office’s head as written, and its main word: “foreign minister”, “minister”. A counterpart holds the office of the other,
 * in the form for either gender: die Ministerin behind the minister’s Amtskollegin.
 */
function headsOf(doc: AnnotatedDocument, title: Title): string[] {
  if (title.shared !== undefined) return headsOf(doc, title.shared).flatMap((head) => doc.lexicon.officeForms(head))
  const entry = doc.lexicon.entries[doc.reading.entry[title.head] as number]
  const head = doc.lexicon.stem(entry?.singular ?? wording(doc, title.head, title.headLast))
  const words = head.split(/[\s-]+/)
  if (words.length === 1) return [head, ...doc.lexicon.lastParts(head)]
  const main = doc.lexicon.source.headFinal ? words[words.length - 1] : words[0]
  return ofDeputies.test(head) ? [head] : [head, main as string]
}

/** Whom “the diplomat” may mean, in the forms for him and for her; those of the other gender than listed are turned. */
function otherWordsFor(
  doc: AnnotatedDocument,
  head: string,
): { readonly office: string; readonly isTurned: boolean }[] {
  const { lexicon } = doc
  return lexicon
    .officeForms(head)
    .flatMap((form) =>
      (lexicon.sameOffice.get(form) ?? []).flatMap((other) =>
        lexicon.officeForms(other).map((office) => ({ office, isTurned: form !== head || office !== other })),
      ),
    )
}

function sameCountry(one: string, other: string): boolean {
  const a = normal(one)
  const b = normal(other)
  return a === b || a.slice(0, 5) === b.slice(0, 5)
}
