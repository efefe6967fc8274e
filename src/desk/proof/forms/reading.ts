/** Something that no file of its form has, whatever it says: reason enough to give no file. */
export type FormOddity =
  | 'unreadable'
  /** A part, an element or an attribute that this program writes into no file. */
  | 'unknown-part'
  | 'script'
  /** Something that would be loaded from elsewhere when the file is opened. */
  | 'outside-reference'
  | 'picture-metadata'

/** A finished file as somebody reads it who looks everywhere in it. */
export interface FormReading {
  /** Every text, with where it stands. The same number: other readings of the same words. */
  readonly found: readonly { readonly place: string; readonly text: string; readonly string?: number }[]
  /** What it leads to outside. */
  readonly addresses: readonly string[]
  /** The texts in each of which the marking has to stand: head and foot, or each record. */
  readonly edges: readonly string[]
  readonly oddities: readonly FormOddity[]
}

/** Reads the bytes of one form, and knows nothing of how they were written. Throws what it cannot read. */
export type FormReader = (bytes: Uint8Array) => FormReading
