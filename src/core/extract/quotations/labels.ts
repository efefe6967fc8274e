import type { Entities, Entity } from '#core/extract/entities/entities'
import { mentionAt, mentionNumberAt, type Mentions } from '#core/extract/entities/mention'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'

const longestLabel = 4

/** WALLACE: large letters alone and a colon begin here. Whoever they name; null where no label begins or it names nobody. */
export function labelOf(doc: AnnotatedDocument, mentions: Mentions, entities: Entities, first: number): Entity | null {
  if (!beginsLabel(doc, first)) return null
  const number = mentionNumberAt(mentions, first)
  const mention = mentionAt(mentions, first)
  if (mention === undefined) return null
  if (mention.kind === 'body')
    return surnamed(entities, mention.name) ?? entities.all[entities.entityOf[number] ?? -1] ?? null
  return mention.kind === 'office'
    ? entities.holderOf(mention)
    : (entities.all[entities.entityOf[number] ?? -1] ?? null)
}

/** A word in large letters reads like the short name of a body. */
function surnamed(entities: Entities, label: string): Entity | null {
  const wanted = label.toLowerCase()
  return entities.all.find(({ kind, words }) => kind === 'person' && words.at(-1)?.toLowerCase() === wanted) ?? null
}

export function beginsLabel({ tokens }: AnnotatedDocument, first: number): boolean {
  for (let at = first; at <= first + longestLabel; at += 1) {
    if (tokens.kind[at] === Kind.colon) return at > first
    if (tokens.kind[at] !== Kind.word) return false
    if (tokens.shape[at] !== Shape.upper && tokens.shape[at] !== Shape.initial) return false
  }
  return false
}
