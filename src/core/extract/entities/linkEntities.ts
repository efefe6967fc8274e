import type { Entities, Entity } from '#core/extract/entities/entities'
import { EntityList } from '#core/extract/entities/entityList'
import { LinkedBodies } from '#core/extract/entities/linkedBodies'
import { LinkedPeople } from '#core/extract/entities/linkedPeople'
import type { Mention, Mentions } from '#core/extract/entities/mention'
import { OfficeHolders } from '#core/extract/entities/officeHolders'
import { isOfficeOblique } from '#core/extract/offices/cases'
import type { AnnotatedDocument } from '#core/extract/text/document'

/** Tells who each mention is, first to last, and who holds which office. */
export function linkEntities(doc: AnnotatedDocument, mentions: Mentions): Entities {
  const list = new EntityList()
  const entityOf = new Int32Array(mentions.all.length).fill(-1)
  const holders = new OfficeHolders(doc)
  const people = new LinkedPeople(doc, mentions, list, holders)
  const bodies = new LinkedBodies(doc, mentions, list)
  mentions.all.forEach((mention, number) => {
    if (mention.kind === 'office') return
    const entity = mention.kind === 'person' ? people.of(mention) : bodies.of(mention)
    if (entity === null) return
    entity.mentions.push(number)
    entityOf[number] = entity.number
  })
  toFirstCase(doc, mentions, list.all)
  return {
    all: list.all,
    entityOf,
    holderOf: (mention) => holders.of(mention)[0] ?? null,
    counterpartOf: (entity, country) => holders.counterpartOf(entity, country),
    contradicts: (mention, entity) => holders.contradicts(mention, entity),
    holdersOf: (mention) => holders.of(mention),
    mayHold: (mention, entity) => holders.mayHold(mention, entity),
    bodyCalled: (words) => bodies.called(words),
  }
}

/** Puts every name into its first case, where a language changes names, and takes the gender of the given name from that. */
function toFirstCase(doc: AnnotatedDocument, mentions: Mentions, all: readonly Entity[]): void {
  const { baseName } = doc.lexicon.source
  if (baseName === undefined) return
  const isGiven = (word: string): boolean => doc.lexicon.isGiven(word)
  for (const entity of all) {
    if (entity.kind !== 'person') continue
    entity.name = baseName(entity.name.split(' '), isGiven, otherCase(doc, mentions, entity)).join(' ')
    // Ириной is not listed, Ирина is
    const [given = '', surname] = entity.name.split(' ')
    if (entity.gender !== null || surname === undefined) continue
    if (doc.lexicon.isFeminine(given)) entity.gender = 'feminine'
    else if (doc.lexicon.isGiven(given)) entity.gender = 'masculine'
  }
}

/** Бывшего губернатора Армина Воссова, and nowhere in the first case: what the office says of the name it stands with. */
function otherCase(doc: AnnotatedDocument, mentions: Mentions, entity: Entity): 'feminine' | 'masculine' | undefined {
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
