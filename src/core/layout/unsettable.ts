/**
 * Words that cannot be set: a face gives them no width, or a step of the setting would go on without taking anything
 * from what is left. The work stops here and names them, rather than going round for ever or losing a letter.
 */
export class Unsettable extends Error {
  /** The first words concerned, short enough for a sentence. */
  readonly words: string

  constructor(text: string) {
    const words = text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
    super(`These words cannot be set: ${words}`)
    this.words = words
  }
}

const longest = 80
