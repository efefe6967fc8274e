import type { AnchorName, Target } from '#core/pack/document'
import type { Flow } from './flow'

/** Names of the places in a file that something leads to: numbers, because anchors are made of identifiers of the kit. */
export interface Places {
  /** Null where nothing can lead to it, because it is not in the file. */
  readonly nameOf: (anchor: AnchorName | null) => string | null
}

export const placesIn = ({ sections }: Flow): Places => {
  const names = new Map<AnchorName, string>()
  const add = (anchor: AnchorName | null): void => {
    if (anchor !== null && !names.has(anchor)) names.set(anchor, `place-${names.size + 1}`)
  }
  for (const { nodes } of sections) for (const node of nodes) if ('anchor' in node) add(node.anchor)
  return { nameOf: (anchor) => (anchor === null ? null : (names.get(anchor) ?? null)) }
}

/**
 * An address that a reader may follow, without blanks and brackets; null for one that would do anything but lead to a page or
 * a letter.
 */
export const addressOf = (target: Target | undefined): string | null =>
  target !== undefined && 'address' in target && /^(?:https?|mailto):/i.test(target.address)
    ? target.address.replaceAll(/[<>"'\\\s]/g, encoded)
    : null

const encoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
