import type { Composing } from './composing'
import { joined } from './text'

/** Which copy it is and whose; empty where the file has no number. A name is said as it was written, figures and all. */
export const copyWords = ({ selection: { copy }, words }: Composing): string =>
  copy === null ? '' : joined([words.copy.number({ number: copy.number, of: copy.of }), copy.name.trim()], ' – ')
