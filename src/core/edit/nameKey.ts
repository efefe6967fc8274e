import { folded } from '../search/fold'

/** A name as it is compared: without accents, case and signs. */
export const nameKey = (name: string): string =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
