import type { Entity } from '#core/extract/entities/entities'

/** Everybody found so far, in the order of the text. */
export class EntityList {
  readonly all: Entity[] = []

  /** Somebody new, of whom nothing is known but the name. */
  fresh(kind: Entity['kind'], name: string, words: readonly string[]): Entity {
    const entity: Entity = {
      number: this.all.length,
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
    this.all.push(entity)
    return entity
  }
}

/** How many candidates of one name or office are compared: keeps a text of a million Smiths linear. */
export const mostCompared = 8
