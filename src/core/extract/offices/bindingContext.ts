import type { Name } from '#core/extract/names/names'
import type { Title } from '#core/extract/offices/titles'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { smallWording } from '#core/extract/text/document'
import { Shape } from '#core/extract/text/tokens'

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

/** “her likely successor”, « son prédécesseur »: whose it is stands before the office, over a small word at most. */
export function isOwned(doc: AnnotatedDocument, at: number): boolean {
  const { owners } = doc.lexicon
  const isOwner = (token: number): boolean => token >= 0 && owners.has(smallWording(doc, token, token + 1))
  // « su par boliviano »: the word that says whose is the first of the office
  return isOwner(at) || isOwner(at - 1) || (doc.tokens.shape[at - 1] === Shape.lower && isOwner(at - 2))
}
