import type { Document, DocumentSection } from '#core/pack/document'

/** So many blocks are set in the blink of an eye, and fill more than a window shows. */
const mostBlocks = 12
/** A document of fewer is set as soon as its first pages. */
export const blocksOfOpening = 2 * mostBlocks

/**
 * The first pages of a document, of which no more than `blocksOfOpening` need to be composed, to be looked at while all of it is being set; null where the rest is hardly more. How many
 * pages there will be is not known and not said, nor on which of them anything stands: neither may be wrong for a moment.
 */
export const openingOf = (document: Document): Document | null => {
  const sections: DocumentSection[] = []
  let room = mostBlocks
  for (const section of document.sections) {
    if (section.kind === 'contents' || room <= 0) break
    sections.push({ ...section, blocks: section.blocks.slice(0, room) })
    room -= section.blocks.length
  }
  const isNearlyAll = document.sections.reduce((sum, { blocks }) => sum + blocks.length, 0) < blocksOfOpening
  if (sections.length === 0 || isNearlyAll) return null
  return {
    ...document,
    sections,
    notes: [],
    frame: { ...document.frame, folio: document.frame.folio.replace('%n', '…') },
  }
}
