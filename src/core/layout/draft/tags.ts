import type { TagId, TagNode, TagRole } from '../page'

/** Grows the structure tree while blocks are set. Parents come before their children. */
export interface TagTree {
  readonly nodes: readonly TagNode[]
  add(role: TagRole, parent: TagId, more?: Omit<TagNode, 'role' | 'parent'>): TagId
}

export const plantTags = (language: string): TagTree => {
  const nodes: TagNode[] = [{ role: 'Document', parent: null, language }]
  return {
    nodes,
    add: (role, parent, more = {}) => nodes.push({ role, parent, ...more }) - 1,
  }
}
