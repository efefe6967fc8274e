import type { Entity } from '#core/extract/entities/entities'
import { type EntityList, mostCompared } from '#core/extract/entities/entityList'
import { genderOfVerbBeside, masculineBy } from '#core/extract/entities/genders'
import { type Mention, mentionAt, type Mentions } from '#core/extract/entities/mention'
import { nameTrimmer } from '#core/extract/entities/nameTrimmer'
import type { OfficeHolders } from '#core/extract/entities/officeHolders'
import { isBylined, isReporters } from '#core/extract/entities/reporters'
import { isFuller, isSame, keyOf, looseKeyOf, sameWord, wordsOf } from '#core/extract/names/comparison'
import { type AnnotatedDocument, is } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The people of a text, each found again by every word of their name. */
export class LinkedPeople {
  readonly #doc: AnnotatedDocument
  readonly #mentions: Mentions
  readonly #entities: EntityList
  readonly #holders: OfficeHolders
  readonly #trimmed: (mention: Mention) => string
  readonly #byWord = new Map<string, Entity[]>()

  constructor(doc: AnnotatedDocument, mentions: Mentions, entities: EntityList, holders: OfficeHolders) {
    this.#doc = doc
    this.#mentions = mentions
    this.#entities = entities
    this.#holders = holders
    this.#trimmed = nameTrimmer(doc, mentions)
  }

  /** Whom a mention by name means, with what it says of them: somebody named before, or new; null where it may be either of two. */
  of(mention: Mention): Entity | null {
    const name = this.#withSharedSurname(mention) ?? this.#trimmed(mention)
    const words = wordsOf(name)
    const bearers = this.#bearersOf(words)
    const meant = bearers.length > 1 ? this.#meantOf(bearers, mention) : this.#known(words)
    if (meant === 'anyone') return null
    const entity = meant ?? this.#entities.fresh('person', name, words)
    if (isFuller(words, entity.words)) {
      entity.name = name
      entity.words = words
    }
    for (const word of words) this.#index(entity, word)
    if (words.length === 1 && /^\p{Script=Han}{2,4}$/u.test(words[0] as string))
      this.#index(entity, (words[0] as string).charAt(0))
    this.#learn(entity, mention)
    return entity
  }

  /** Weight, gender and offices, as far as this mention tells them. */
  #learn(entity: Entity, mention: Mention): void {
    const doc = this.#doc
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
    this.#holders.add(entity, mention)
  }

  #index(entity: Entity, word: string): void {
    this.#indexUnder(keyOf(word), entity)
    const loose = looseKeyOf(word)
    if (loose !== null) this.#indexUnder(loose, entity)
  }

  #indexUnder(key: string, entity: Entity): void {
    const known = this.#byWord.get(key)
    if (known === undefined) this.#byWord.set(key, [entity])
    else if (known[known.length - 1] !== entity) known.push(entity)
  }

  /** “Maud and Lilian Holm”, « Maud et Lilian Holm »: a given name alone, and a full name right behind “and”: both have that family name. */
  #withSharedSurname({ name, nameFirst, nameLast, weight }: Mention): string | null {
    if (name.includes(' ') || weight >= 3 || !is(this.#doc, nameFirst, Is.given)) return null
    if (this.#doc.tokens.kind[nameLast] !== Kind.word || !is(this.#doc, nameLast, Is.conjunction)) return null
    const other = mentionAt(this.#mentions, nameLast + 1)
    if (other?.kind !== 'person' || other.nameFirst !== nameLast + 1) return null
    const [given = '', ...surname] = other.name.split(' ')
    return surname.length > 0 && this.#doc.lexicon.isGiven(given) ? [name, ...surname].join(' ') : null
  }

  /** Everybody of one family name, the latest first, where that name is all that stands there: Piers Marsh and Delia Marsh. */
  #bearersOf(words: readonly string[]): readonly Entity[] {
    const [surname, other] = words
    if (surname === undefined || other !== undefined) return []
    const all = this.#byWord.get(keyOf(surname)) ?? []
    return all
      .slice(-mostCompared)
      .filter((entity) => entity.kind === 'person' && entity.words.length > 1 && entity.words.at(-1) === surname)
      .toReversed()
  }

  /** “Mr Marsh”, “Minister Marsh”: whom of one family name the honorific or the office means; anyone where neither tells. */
  #meantOf(bearers: readonly Entity[], mention: Mention): Entity | 'anyone' {
    const gender = mention.feminine ? 'feminine' : masculineBy(this.#doc, mention)
    const fitting = bearers.filter((entity) => gender === null || entity.gender === null || entity.gender === gender)
    const known = fitting.filter((entity) => gender !== null && entity.gender === gender)
    const holding = this.#holders.amongThose(fitting, mention)
    const likeliest = [holding, known, fitting].find((list) => list.length > 0) ?? []
    return likeliest.length === 1 ? (likeliest[0] as Entity) : 'anyone'
  }

  #known(words: readonly string[]): Entity | null {
    const [first] = words
    const last = words[words.length - 1]
    if (first === undefined || last === undefined) return null
    const bySurname = this.#knownUnder(keyOf(last), words) ?? this.#knownUnder(looseKeyOf(last), words)
    if (bySurname !== null || words.length === 1) return bySurname
    return this.#knownUnder(keyOf(first), words) ?? this.#knownUnder(looseKeyOf(first), words)
  }

  #knownUnder(key: string | null, words: readonly string[]): Entity | null {
    const candidates = key === null ? undefined : this.#byWord.get(key)
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
}
