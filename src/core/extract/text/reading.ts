import type { Tokens } from '#core/extract/text/tokens'

export interface Entry {
  bits: number
  /** The country's noun when the phrase is a country or belongs to one. */
  country: string | null
  /** An adjective or inhabitant: Iranian. */
  isDemonym: boolean
  /** The singular, where the list gives one: “presidents>president”. */
  singular: string | null
  /** The first case, for lists whose words take endings. */
  lemma: string | null
}

/**
 * One word as it is written, and what was found out about it. A text has few different words and has them often, so that this
 * is done once for each and not once for each place; its strings are compared quickly because they are the same ones.
 */
export interface WordForm {
  readonly written: string
  readonly small: string
  /** Under which the lexicon lists it; 0 for an unknown word. */
  readonly number: number
  /** It carries the article and can be no verb. */
  readonly isNoun: boolean
  /** The phrases that begin with it. */
  readonly phrases: Step | null
  /** The entry it has where it begins no phrase; −1 until that is asked. */
  alone: number
  /** Whether what will be said may begin with it; null until that is asked. */
  foretells: boolean | null
}

/** What the lexicon knows of each token: the longest phrase that begins there; its other tokens are blank. */
export interface Reading {
  /** What each word is by itself; `noWord` for a sign or a number. */
  readonly words: readonly WordForm[]
  readonly bits: Int32Array
  /** Tokens of the phrase; 0 for a token inside a phrase, 1 for a plain word. */
  readonly span: Uint8Array
  readonly entry: Int32Array
}

/** One word of a phrase: the entry that ends here, and the words that may follow. */
export interface Step {
  entry: number
  next: Map<number, Step> | null
}

/** What is asked of a text that was read. */
export interface Annotated {
  readonly text: string
  readonly tokens: Tokens
  readonly reading: Reading
}
