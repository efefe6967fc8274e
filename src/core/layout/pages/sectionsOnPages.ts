import type { DocumentSection } from '#core/pack/document'
import type { BrokenPage } from './paginate'

/** A section, and how many strips it was set in. */
export interface SetLength {
  readonly section: DocumentSection
  readonly count: number
}

/**
 * The sections of which something stands on each page for the first time; none on a back left blank. Pages take strips in
 * their order and each once, so where a section ends is counted and not looked up.
 */
export const sectionsOnPages = (
  pages: readonly BrokenPage[],
  lengths: readonly SetLength[],
): readonly (readonly DocumentSection[])[] => {
  let [at, left] = [0, lengths[0]?.count ?? 0]
  return pages.map(({ strips }) => {
    const found: DocumentSection[] = []
    // What is repeated stands at the head.
    let own = strips.length
    while (own > 0 && strips[strips.length - own]?.repeated === true) own -= 1
    while (own > 0 && at < lengths.length) {
      const section = lengths[at]?.section
      if (left > 0 && section !== undefined) found.push(section)
      const taken = Math.min(own, left)
      own -= taken
      left -= taken
      if (left === 0) left = lengths[(at += 1)]?.count ?? 0
    }
    return found
  })
}
