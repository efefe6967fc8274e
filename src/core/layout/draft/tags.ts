import type { TagId, TagNode, TagRole } from '../page'

/** Grows the structure tree while blocks are set. Parents come before their children. */
export interface TagTree {
  readonly nodes: readonly TagNode[]
  add(role: TagRole, parent: TagId, more?: Omit<TagNode, 'role' | 'parent'>): TagId
  /** Takes elements that were grown before for this very place. */
  graft(nodes: readonly TagNode[]): void
}

export const plantTags = (language: string): TagTree => {
  const nodes: TagNode[] = [{ role: 'Document', parent: null, language }]
  return {
    nodes,
    add: (role, parent, more = {}) => nodes.push({ role, parent, ...more }) - 1,
    graft: (grown) => {
      for (const node of grown) nodes.push(node)
    },
  }
}
