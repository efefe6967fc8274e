/** The narrator’s words around a pair of marks, in small letters. */
export interface Around {
  readonly before: string
  readonly behind: string
}

/** What may lead from the phrase that names a text to the marks. */
interface Wording {
  /** Patterns of the words before the marks, each anchored at their end. */
  readonly before: readonly RegExp[]
  /** Where the verb stands behind the marks: the noun before, the verb behind. */
  readonly around?: readonly (readonly [before: RegExp, behind: RegExp])[]
}

/**
 * A hook `textThatStates` out of a language’s patterns: where in the words before the marks the first one that fits begins; -1
 * where none does.
 */
export const textThatStates =
  ({ before: patterns, around = [] }: Wording) =>
  ({ before, behind }: Around): number => {
    for (const pattern of patterns) {
      const at = before.search(pattern)
      if (at >= 0) return at
    }
    for (const [noun, verb] of around) {
      const at = before.search(noun)
      if (at >= 0 && verb.test(behind)) return at
    }
    return -1
  }
