import type { ImportNote } from '#contract/views'

/** What a file or a paste says, with everything but the words left behind: a line for each paragraph. */
export interface Reading {
  readonly text: string
  /** What the file itself calls its text; null when it does not say. */
  readonly title: string | null
  readonly notes: readonly ImportNote[]
}

/** A note that so many things of a kind were met; none when there were none. */
export const noteOf = (code: ImportNote['code'], count: number): readonly ImportNote[] =>
  count === 0 ? [] : [{ code, facts: { count } }]
