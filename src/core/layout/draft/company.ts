import type { Strip } from './strip'

/** So many lines of its text stand under a head, or all of them where they are fewer. */
export const leastUnderHead = 3

/** Heads with the lines that keep them company: no page ends between them. */
export const withCompany = (strips: readonly Strip[]): readonly Strip[] => {
  let wanted = 0
  return strips.map((strip) => {
    if (strip.isHead === true) {
      wanted = leastUnderHead
      return strip
    }
    if (strip.breakBefore === 'page' || strip.breakBefore === 'recto') wanted = 0
    if (wanted === 0) return strip
    if (strip.drafts.some(({ kind }) => kind === 'text')) wanted -= 1
    return strip.breakBefore === 'may' ? { ...strip, breakBefore: 'no' } : strip
  })
}
