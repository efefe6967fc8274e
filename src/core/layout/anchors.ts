import type { AnchorName, Document } from '#core/pack/document'

/** Every place in a document that a link may lead to. Links to other places are set as plain words. */
export const anchorsOf = (document: Document): ReadonlySet<AnchorName> =>
  new Set(
    document.sections.flatMap((section) => [
      section.anchor,
      ...section.blocks.flatMap((block): readonly AnchorName[] => {
        if (block.kind === 'register') return block.entries.flatMap((entry) => entry.anchor ?? [])
        return 'anchor' in block && block.anchor !== null ? [block.anchor] : []
      }),
    ]),
  )
