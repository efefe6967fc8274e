import type { Entity } from '#core/extract/entities/entities'
import { type EntityList, mostCompared } from '#core/extract/entities/entityList'
import type { Mention, Mentions } from '#core/extract/entities/mention'
import { type AnnotatedDocument, is, spanAt } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

/** The bodies of a text: each under its full name, its short forms and its acronym. */
export class LinkedBodies {
  readonly #doc: AnnotatedDocument
  readonly #entities: EntityList
  readonly #longNames: ReadonlyMap<string, string>
  readonly #byName = new Map<string, Entity>()
  readonly #byHead = new Map<string, Entity[]>()

  constructor(doc: AnnotatedDocument, mentions: Mentions, entities: EntityList) {
    this.#doc = doc
    this.#entities = entities
    this.#longNames = namesOfAcronyms(mentions)
  }

  /** Whom a mention of a body means: one named before, or somebody new. */
  of(mention: Mention): Entity {
    const name = this.#longNames.get(mention.name) ?? mention.name
    const key = normal(name)
    let entity = this.#byName.get(key)
    if (entity === undefined) {
      const heads = name.split(/\s+/)
      entity =
        this.#longerBody(name, heads[0] as string) ?? this.#ofOneWord(mention, heads, key) ?? this.#new(name, heads)
      this.#byName.set(key, entity)
    }
    if (mention.acronym !== null) this.#byName.set(normal(mention.acronym), entity)
    entity.weight = Math.max(entity.weight, mention.weight)
    return entity
  }

  /** “the embassy”, “the council”: the named body it stands for. */
  called(words: string): Entity | null {
    return this.#byName.get(normal(words)) ?? this.#withHead(normal(words))
  }

  #new(name: string, heads: readonly string[]): Entity {
    const entity = this.#entities.fresh('body', name, heads)
    for (const head of new Set([heads[0] as string, heads[heads.length - 1] as string])) {
      const headKey = normal(head)
      const list = this.#byHead.get(headKey)
      if (list === undefined) this.#byHead.set(headKey, [entity])
      else list.push(entity)
    }
    return entity
  }

  /** “the Council” behind “the Supreme Council”, with its article or without. */
  #ofOneWord(mention: Mention, heads: readonly string[], key: string): Entity | null {
    if (heads.length > 1 || (mention.weight >= 3 && !this.#isKeyword(mention))) return null
    const { article } = this.#doc.lexicon.shapes
    return this.#withHead(key) ?? this.#withHead(key.slice(key.startsWith(article) ? article.length : 0))
  }

  /** “The Court” behind the Court of Audit, الديوان: nothing but the word for what kind of body it is, and no short form. */
  #isKeyword({ first, last, name }: Mention): boolean {
    return (
      last - first === spanAt(this.#doc, first) &&
      is(this.#doc, first, Is.organisation | Is.institution) &&
      !/\p{Lu}{2}/u.test(name)
    )
  }

  /** “the Supreme Council” after “the Supreme Council of the South”. */
  #longerBody(name: string, head: string): Entity | null {
    if (!name.includes(' ')) return null
    const list = this.#byHead.get(normal(head)) ?? []
    for (let at = list.length - 1; at >= Math.max(0, list.length - mostCompared); at -= 1) {
      if (list[at]?.name.startsWith(`${name} `) === true) return list[at] as Entity
    }
    return null
  }

  #withHead(head: string): Entity | null {
    const list = this.#byHead.get(head)
    return list?.[list.length - 1] ?? this.#inCompound(head)
  }

  /** „das Ministerium“ behind „das Außenministerium von Tarvien“: the last of the bodies whose first word ends so. */
  #inCompound(head: string): Entity | null {
    if (this.#doc.lexicon.source.nounsCapitalised !== true || head.length < 5) return null
    const near = this.#entities.all.slice(-mostCompared).toReversed()
    return near.find(({ kind, words: [first = ''] }) => kind === 'body' && normal(first).endsWith(head)) ?? null
  }
}

/** CIDH, though it stands before the Comisión Interamericana de Derechos Humanos (CIDH), is that commission. */
function namesOfAcronyms(mentions: Mentions): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const mention of mentions.all)
    if (mention.acronym !== null && !names.has(mention.acronym)) names.set(mention.acronym, mention.name)
  return names
}
