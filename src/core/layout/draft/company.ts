import type { Strip } from './strip'

/** So many lines of its text stand under a head, or all of them where they are fewer. */
export const leastUnderHead = 3

/**
 * The strips of a section, heads with the lines that keep them company: no page ends between them. The first head is that
 * of the section: its lines go on under a head inside it.
 */
export const withCompany = (strips: readonly Strip[]): readonly Strip[] => {
  let ofSection: number | null = null
  let ofHead = 0
  return strips.map((strip) => {
    if (strip.breakBefore === 'page' || strip.breakBefore === 'recto') [ofSection, ofHead] = [ofSection && 0, 0]
    const isKept = strip.isHead === true ? (ofSection ?? 0) > 0 : (ofSection ?? 0) + ofHead > 0
    if (strip.isHead === true)
      [ofSection, ofHead] = ofSection === null ? [leastUnderHead, 0] : [ofSection, leastUnderHead]
    else if (strip.drafts.some(({ kind }) => kind === 'text'))
      [ofSection, ofHead] = [ofSection && ofSection - 1, Math.max(0, ofHead - 1)]
    return isKept && strip.breakBefore === 'may' ? { ...strip, breakBefore: 'no' } : strip
  })
}
