import type { Title } from '#core/extract/offices/titles'

/** A noun phrase that points to somebody: a person, a body, or an office alone (“the Minister”). */
export interface Mention {
  readonly kind: 'person' | 'body' | 'office'
  /** The whole phrase with honorific, office and apposition. Token numbers, end exclusive. */
  readonly first: number
  readonly last: number
  readonly nameFirst: number
  readonly nameLast: number
  readonly name: string
  readonly acronym: string | null
  readonly honorific: string | null
  readonly titles: readonly Title[]
  /** A country given beside the name: “(Indonesia)”, “of Egypt”. */
  readonly country: string | null
  /** A body that follows the office after a comma: “Chair and CEO, Acme Motors:”. */
  readonly body: string | null
  readonly feminine: boolean
  readonly many: boolean
  readonly definite: boolean
  /**
   * “The spokesman for Minister Lee, Tom Quill”: named only to say whose. This and the next are found out last, and set: a copy
   * with one more property is to V8 an object of its own kind, whose properties it looks for anew at every question.
   */
  isOwner: boolean
  /** One word that is the family name of somebody whom the text has in full. */
  isSurname: boolean
  /** How strongly the neighbours say that these words are a name. */
  readonly weight: number
}

export interface Mentions {
  readonly all: readonly Mention[]
  /** For each token the number of its mention plus one. */
  readonly at: Int32Array
}

/** The number of the mention a token stands in; −1 outside mentions and outside the text. */
export function mentionNumberAt({ at }: Mentions, token: number): number {
  return (at[token] ?? 0) - 1
}

/** The mention a token stands in; undefined outside. Asked of every token, and an array is slow to say what it has at −1. */
export function mentionAt(mentions: Mentions, token: number): Mention | undefined {
  const number = mentionNumberAt(mentions, token)
  return number < 0 ? undefined : mentions.all[number]
}
