import type { Mention } from '#core/extract/entities/mention'

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
