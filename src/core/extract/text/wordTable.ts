/** What is kept under a word as it is written. */
interface Written {
  readonly written: string
}

/**
 * Words by how they are written, found where they stand in a text: no string is made of a word that is known. A map would
 * need one for each look-up, and of a text nearly every word has been seen before.
 */
export class WordTable<Form extends Written> {
  #slots: (Form | undefined)[] = emptySlots(fewestSlots)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The form of the word between two offsets of a text; undefined for one that was not kept. */
  find(text: string, start: number, end: number): Form | undefined {
    const slots = this.#slots
    const mask = slots.length - 1
    const length = end - start
    for (let at = hashOf(text, start, end) & mask; ; at = (at + 1) & mask) {
      const form = slots[at]
      if (form === undefined) return undefined
      if (form.written.length === length && isWritten(form.written, text, start)) return form
    }
  }

  /** Keeps a form that is not kept yet. */
  add(form: Form): void {
    if (this.#size * 2 >= this.#slots.length) {
      const all = this.#slots
      this.#slots = emptySlots(all.length * 4)
      for (const one of all) if (one !== undefined) this.#place(one)
    }
    this.#place(form)
    this.#size += 1
  }

  #place(form: Form): void {
    const mask = this.#slots.length - 1
    let at = hashOf(form.written, 0, form.written.length) & mask
    while (this.#slots[at] !== undefined) at = (at + 1) & mask
    this.#slots[at] = form
  }
}

const fewestSlots = 64

const emptySlots = (count: number): undefined[] => {
  const slots: undefined[] = []
  while (slots.length < count) slots.push(undefined)
  return slots
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  // words that differ in their last letters alone shall not stand side by side
  return hash ^ (hash >>> 15)
}

function isWritten(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
