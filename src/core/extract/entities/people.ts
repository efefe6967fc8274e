import type { Decision } from '#core/extract/candidates/attribute'
import type { Report } from '#core/extract/clauses/reports'
import type { Entities, Entity } from '#core/extract/entities/entities'
import type { ExtractedPerson, Span } from '#core/extract/extraction'
import { type AnnotatedDocument, classesAt, endOf, spanAt, startOf, wording } from '#core/extract/text/document'
import { type Mention, mentionAt, type Mentions } from '#core/extract/entities/mention'
import type { Title } from '#core/extract/offices/titles'
import { writtenTitle } from '#core/extract/offices/written'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

/** From this weight on a name is taken for a person’s. */
const enough = 3

/** From this confidence on a name needs nobody to look at it. */
const sureEnough = 0.8

/** Everybody named, with the offices the text gives them; bodies only where they speak. */
export function composePeople(
  doc: AnnotatedDocument,
  mentions: Mentions,
  entities: Entities,
  decisions: readonly Decision[],
  reports: readonly (Report | null)[],
): ExtractedPerson[] {
  const alone = officesAlone(mentions, decisions, reports)
  const quoted = new Set(decisions.flatMap(({ ranked }) => ranked[0].candidate.speaker))
  return entities.all.flatMap((entity) => {
    if (entity.kind === 'body') return quoted.has(entity) ? [bodyOf(doc, mentions, entity)] : []
    const weight = weightOf(doc, mentions, entity, quoted.has(entity))
    return weight >= enough
      ? [personOf(doc, mentions, entities, entity, quoted.has(entity), weight, alone.get(entity) ?? null)]
      : []
  })
}

/** How likely it must be that an office without a name is somebody’s before it counts as theirs. */
const likely = 0.9

/** By person, the office by which the text speaks of somebody without their name: “The foreign minister said …”, of the one named before. */
function officesAlone(
  mentions: Mentions,
  decisions: readonly Decision[],
  reports: readonly (Report | null)[],
): ReadonlyMap<Entity, Mention> {
  const found = new Map<Entity, Mention>()
  const add = (entity: Entity | null | undefined, at: number, rule: string): void => {
    const mention = mentionAt(mentions, at)
    if (entity?.kind !== 'person' || mention?.kind !== 'office' || mention.many || !mention.definite) return
    if (!/:office-(?:last|only|later|colon)$/u.test(rule)) return
    const before = found.get(entity)
    if (before === undefined || saidOf(mention) > saidOf(before)) found.set(entity, mention)
  }
  for (const { ranked } of decisions) {
    const [{ candidate, probability }] = ranked
    if (candidate.speaker.length === 1 && candidate.mention !== null && probability >= likely)
      add(candidate.speaker[0], candidate.mention.first, candidate.rule)
  }
  for (const report of reports) if (report !== null) add(report.speaker, report.subject.first, report.rule)
  return found
}

/** The strongest sign of a person, and a little for each further one. */
function weightOf(doc: AnnotatedDocument, mentions: Mentions, entity: Entity, isQuoted: boolean): number {
  const { tokens } = doc
  let weight = entity.weight
  if (isQuoted) weight += 2
  let asSubject = 0
  for (const number of entity.mentions.slice(0, 12)) {
    const mention = mentions.all[number] as Mention
    const next = mention.last
    const bits = tokens.kind[next] === Kind.word ? classesAt(doc, next) : 0
    if ((bits & (Is.cue | Is.weakCue)) !== 0) asSubject = 1
  }
  weight += asSubject
  if (
    entity.words.length === 1 &&
    !isQuoted &&
    entity.mentions.every((number) => doc.owner[mentions.all[number]?.nameFirst ?? 0] !== 0)
  )
    weight -= 1
  if (entity.mentions.length > 1 && entity.words.length > 1) weight += 1
  return weight
}

function bodyOf(doc: AnnotatedDocument, mentions: Mentions, entity: Entity): ExtractedPerson {
  return {
    name: entity.name,
    kind: 'organisation',
    honorific: null,
    role: null,
    organisation: null,
    country: null,
    presence: 'quoted',
    mentions: spansOf(doc, mentions, entity),
    titles: entity.mentions.map(() => null),
    evidence: {
      rule: 'organisation that speaks',
      spans: spansOf(doc, mentions, entity).slice(0, 1),
      confidence: 0.8,
      trust: 'sure',
    },
  }
}

function personOf(
  doc: AnnotatedDocument,
  mentions: Mentions,
  entities: Entities,
  entity: Entity,
  isQuoted: boolean,
  weight: number,
  alone: Mention | null,
): ExtractedPerson {
  const all = entity.mentions.map((number) => mentions.all[number] as Mention)
  const titled = bestTitled(all) ?? alone
  const told = titled === null ? [] : [...titled.titles, ...furtherTitles(doc, titled, all)]
  const { offices: titles, ranks } = apartFromRanks(doc, told)
  const spans = spansOf(doc, mentions, entity)
  const honorifics = [...new Set([...ranks, ...all.flatMap((mention) => mention.honorific?.split('; ') ?? [])])]
  const country =
    firstOf(titles.map((title) => title.country)) ??
    firstOf(all.map((mention) => mention.country)) ??
    laterCountry(all, titles)
  const confidence = Math.min(0.98, 0.4 + weight / 10)
  const outside = all.some((mention) => doc.owner[mention.nameFirst] === 0)
  return {
    name: entity.name,
    kind: 'person',
    honorific: honorifics.length === 0 ? null : honorifics.slice(0, 3).join('; '),
    role: titles.length === 0 ? null : unique(withoutSeats(titles).map((title) => readable(title.role))).join('; '),
    organisation: fullBody(
      entities,
      firstOf(titles.map((title) => title.organisation)) ?? firstOf(all.map((mention) => mention.body)),
      all[0]?.first ?? 0,
    ),
    country: country === null ? null : (doc.lexicon.source.inAlphabetOf?.(doc.text, country) ?? country),
    presence: isQuoted ? 'quoted' : outside && (titles.length > 0 || honorifics.length > 0) ? 'listed' : 'mentioned',
    mentions: spans,
    titles: all.map((mention) => writtenTitle(doc, mention)),
    evidence: {
      rule: titles.length > 0 ? 'name with office' : honorifics.length > 0 ? 'name with honorific' : 'name',
      spans: spans.slice(0, 1),
      confidence,
      trust: confidence >= sureEnough ? 'sure' : 'check',
    },
  }
}

/** The mention that says most about the office; the first of equals. */
function bestTitled(all: readonly Mention[]): Mention | null {
  const titled = all.filter(({ titles }) => titles.length > 0)
  if (titled.length < 2) return titled[0] ?? null
  let best: Mention | null = null
  let most = 0
  for (const mention of titled) {
    const said = saidOf(mention)
    const first = best === null
    const sameHead =
      best !== null &&
      best.titles[0]?.role !== undefined &&
      normal(mention.titles[0]?.role ?? '').includes(normal(best.titles[0].role))
    if (first || (sameHead && said > most) || (best !== null && isMinor(best) && !isMinor(mention))) {
      best = mention
      most = said
    }
  }
  return best
}

/**
 * The offices that other mentions give the same person, in the order of the text: “Foreign Minister Gray … the Deputy Prime Minister,
 * Ruth Gray”. One that is told with fewer words than an office already there, or with other words for the same head, is not another.
 */
function furtherTitles(doc: AnnotatedDocument, best: Mention, all: readonly Mention[]): readonly Title[] {
  const found: Title[] = []
  const headOf = (title: Title): readonly string[] =>
    normal(wording(doc, title.head, title.head + spanAt(doc, title.head))).split(' ')
  const told = best.titles.flatMap(({ role }) => normal(role).split(' '))
  for (const mention of all)
    for (const title of mention.titles) {
      const head = headOf(title)
      if (title.many || head.every((word) => told.some((other) => isOneWord(word, other)))) continue
      told.push(...normal(title.role).split(' '))
      found.push(title)
    }
  return found
}

/** Forms of one word: ambassadrice and ambassadeur, министра and министр; 部长 stands in 外交部长. */
function isOneWord(one: string, other: string): boolean {
  return one.slice(0, stemLength) === other.slice(0, stemLength) || one.includes(other) || other.includes(one)
}

const stemLength = 4

/** “The Front’s negotiator” where the text has the Sorrel Islands Front: the body under its full name; short forms stay. */
function fullBody(entities: Entities, words: string | null, at: number): string | null {
  if (words === null || /[\s\p{Lu}]/u.test(words.slice(1))) return words
  const name = entities.bodyCalled(words, at)?.name ?? words
  return normal(name).includes(normal(words)) ? name : words
}

/** الفريق beside “chief of staff”: a rank, alone or with nothing else of an office, is how somebody with an office is addressed. */
function apartFromRanks(
  doc: AnnotatedDocument,
  titles: readonly Title[],
): { readonly offices: readonly Title[]; readonly ranks: readonly string[] } {
  const isRank = ({ role, organisation, country }: Title): boolean =>
    organisation === null && country === null && doc.lexicon.ranks.includes(role.toLowerCase())
  const offices = titles.filter((title) => !isRank(title))
  return offices.length === 0 || offices.length === titles.length
    ? { offices: titles, ranks: [] }
    : { offices, ranks: titles.filter(isRank).map(({ role }) => role) }
}

/** How many words tell the office. */
function saidOf({ titles }: Mention): number {
  return titles.reduce((sum, title) => sum + wordsIn(title), 0)
}

function withoutSeats(titles: readonly Title[]): readonly Title[] {
  const offices = titles.filter((title) => !/^\p{Lu}{2,3}$/u.test(title.role) || title.organisation !== null)
  return offices.length === 0 ? titles : offices
}

/** MP, MEP: a seat beside an office. */
function isMinor(mention: Mention): boolean {
  return mention.titles.every((title) => /^\p{Lu}{2,3}$/u.test(title.role))
}

function wordsIn(title: Title): number {
  return [title.role, title.organisation, title.country]
    .filter((part) => part !== null)
    .join(' ')
    .split(/\s+/).length
}

/** “the South African President” later in the text tells the country that “President Smith” left out. */
function laterCountry(all: readonly Mention[], titles: readonly Title[]): string | null {
  if (titles.length === 0) return firstOf(all.flatMap((mention) => mention.titles.map((title) => title.country)))
  const heads = new Set(titles.map((title) => normal(title.role).split(' ').at(-1)))
  for (const mention of all) {
    for (const title of mention.titles) {
      if (title.country !== null && heads.has(normal(title.role).split(' ').at(-1))) return title.country
    }
  }
  return null
}

/** MINISTER FOR TRADE of a letterhead reads Minister for Trade. */
function readable(role: string): string {
  const plain = role.replace(/\s+/g, ' ')
  if (!/\p{Lu}{4}/u.test(plain) || /\p{Ll}/u.test(plain)) return plain
  return plain
    .split(' ')
    .map((word) =>
      /^(OF|FOR|AND|THE|DE|DES|DU|LA|ET|Y)$/.test(word) || word.length < 2
        ? word.toLowerCase()
        : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ')
}

function spansOf(doc: AnnotatedDocument, mentions: Mentions, entity: Entity): Span[] {
  return entity.mentions.map((number): Span => {
    const mention = mentions.all[number] as Mention
    return [startOf(doc, mention.nameFirst), endOf(doc, mention.nameLast - 1)]
  })
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
