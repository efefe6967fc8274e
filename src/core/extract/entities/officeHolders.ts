import { deputies } from '#core/extract/entities/data/titles'
import type { Entity } from '#core/extract/entities/entities'
import { mostCompared } from '#core/extract/entities/entityList'
import type { Mention } from '#core/extract/entities/mention'
import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, is, wording } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

/** Somebody to whom a mention gives an office. */
interface Holding {
  readonly entity: Entity
  readonly title: Title
  readonly mention: Mention
}

/** Who holds which office, as far as the text tells: under the head of each. */
export class OfficeHolders {
  readonly #doc: AnnotatedDocument
  readonly #byHead = new Map<string, Holding[]>()

  constructor(doc: AnnotatedDocument) {
    this.#doc = doc
  }

  /** What this mention says of the person’s offices; an honorific counts as one without a title. */
  add(entity: Entity, mention: Mention): void {
    for (const title of mention.titles)
      for (const head of headsOf(this.#doc, title)) this.#addUnder(head, { entity, title, mention })
    if (mention.honorific === null) return
    for (const honorific of mention.honorific.split('; '))
      this.#addUnder(normal(honorific), { entity, title: noTitle, mention })
  }

  #addUnder(head: string, holding: Holding): void {
    const list = this.#byHead.get(head)
    if (list === undefined) this.#byHead.set(head, [holding])
    else list.push(holding)
  }

  /** Those of them who hold an office of the same head as this mention gives. */
  amongThose(entities: readonly Entity[], mention: Mention): Entity[] {
    const heads = new Set(mention.titles.flatMap((title) => headsOf(this.#doc, title)))
    return entities.filter((entity) =>
      [...heads].some((head) => this.#byHead.get(head)?.some((one) => one.entity === entity && one.title !== noTitle)),
    )
  }

  /** All who fit equally well, the nearest before it first. */
  of(mention: Mention): readonly Entity[] {
    const scores = this.#scoresOf(mention)
    const best = Math.max(0, ...scores.values())
    return [...scores].filter(([, score]) => score === best).map(([entity]) => entity)
  }

  /** Whether somebody holds an office that may be meant by this one, though others may fit better. */
  mayHold(mention: Mention, entity: Entity): boolean {
    return this.#scoresOf(mention).has(entity)
  }

  /** Whether somebody holds another office of the same head. */
  contradicts(mention: Mention, entity: Entity): boolean {
    const [title] = mention.titles
    if (title === undefined) return false
    const heads = headsOf(this.#doc, title)
    // the prime minister is no minister who has an office of their own
    if (ofDeputies.test(heads[0] ?? '') && entity.hasOffice && !this.mayHold(mention, entity)) return true
    return heads.some((head) =>
      (this.#byHead.get(head) ?? [])
        .slice(0, mostCompared)
        .some((one) => one.entity === entity && differ(this.#doc, title, one.title)),
    )
  }

  /** The one other person who holds an office that this one holds too; null where several do. */
  counterpartOf(entity: Entity, country: string | null): Entity | null {
    const found = new Set<Entity>()
    for (const list of this.#byHead.values()) {
      const near = list.slice(-mostCompared)
      if (!near.some((one) => one.entity === entity)) continue
      for (const { entity: other, title } of near)
        if (other !== entity && (country === null || title.country === null || sameCountry(country, title.country)))
          found.add(other)
    }
    return found.size === 1 ? ([...found][0] as Entity) : null
  }

  /** How well the office of each holder agrees with the one that stands there; those who agree too little are left out. */
  #scoresOf(mention: Mention): ReadonlyMap<Entity, number> {
    const scores = new Map<Entity, number>()
    const [title] = mention.titles
    if (title === undefined) return scores
    for (const { head, isTurned, worth } of this.#wordsFor(title)) {
      const list = this.#byHead.get(head)
      if (list === undefined) continue
      for (const holding of nearest(list, mention.first)) {
        if (isTurned && holding.entity.gender === (title.feminine ? 'masculine' : 'feminine')) continue
        const score = worth + this.#agreement(mention, title, holding)
        if (score >= fewest) scores.set(holding.entity, Math.max(score, scores.get(holding.entity) ?? 0))
      }
    }
    return scores
  }

  /** The words under which holders of an office are looked for: its own, then others for the same, each with what it is worth. */
  #wordsFor(title: Title): readonly { readonly head: string; readonly isTurned: boolean; readonly worth: number }[] {
    const heads = headsOf(this.#doc, title)
    // another word for “head of the region” fits better than another word for “head”
    const others = heads.flatMap((head, rank) =>
      otherWordsFor(this.#doc, head).map(({ office, isTurned }) => ({
        head: office,
        isTurned,
        worth: rank === 0 ? 5 : 4,
      })),
    )
    return [...heads.map((head, rank) => ({ head, isTurned: false, worth: rank === 0 ? 10 : 6 })), ...others]
  }

  /** What role, country, field, gender and place say for this holder, or against. */
  #agreement(mention: Mention, title: Title, { entity, title: theirs, mention: where }: Holding): number {
    let score = where.first < mention.first ? 2 : 0
    if (theirs !== noTitle && normal(theirs.role) === normal(title.role)) score += 3
    if (title.country !== null && theirs.country !== null) score += sameCountry(title.country, theirs.country) ? 3 : -8
    if (differ(this.#doc, title, theirs)) score -= 8
    if (title.feminine !== entity.feminine && title.feminine) score -= 1
    if (title.organisation !== null && theirs.organisation !== null)
      score += sameCountry(title.organisation, theirs.organisation) ? 3 : 0
    return score
  }
}

const ofDeputies = new RegExp(`^(?:${deputies.join('|')})`, 'u')

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
  if (title.shared !== undefined) return headsOf(doc, title.shared).flatMap((head) => doc.lexicon.offices.forms(head))
  const entry = doc.lexicon.entries[doc.reading.entry[title.head] as number]
  const head = doc.lexicon.stem(entry?.singular ?? wording(doc, title.head, title.headLast))
  const words = head.split(/[\s-]+/)
  if (words.length === 1) return [head, ...doc.lexicon.numbers.lastParts(head)]
  const main = doc.lexicon.source.headFinal ? words[words.length - 1] : words[0]
  return ofDeputies.test(head) ? [head] : [head, main as string]
}

/** Whom “the diplomat” may mean, in the forms for him and for her; those of the other gender than listed are turned. */
function otherWordsFor(
  doc: AnnotatedDocument,
  head: string,
): { readonly office: string; readonly isTurned: boolean }[] {
  const { lexicon } = doc
  return lexicon.offices
    .forms(head)
    .flatMap((form) =>
      lexicon.offices
        .alike(form)
        .flatMap((other) =>
          lexicon.offices.forms(other).map((office) => ({ office, isTurned: form !== head || office !== other })),
        ),
    )
}

function sameCountry(one: string, other: string): boolean {
  const a = normal(one)
  const b = normal(other)
  return a === b || a.slice(0, 5) === b.slice(0, 5)
}
