import type { TagId, TagNode } from '#core/layout/page'
import type { PdfDocument, PdfReference } from './pdfkitInside'

/** Collects, while pages are painted, which marked content and which link belongs to which element of the structure. */
export interface StructureWriter {
  /** The number under which the next content of a page is marked, now owned by the element. */
  readonly mark: (tag: TagId, page: PageOfStructure) => number
  /** Owns a link annotation; gives the key that the annotation names. */
  readonly link: (tag: TagId, annotation: PdfReference, page: PageOfStructure) => number
  readonly frame: (tag: TagId, box: readonly [number, number, number, number]) => void
  readonly end: () => void
}

export interface PageOfStructure {
  readonly index: number
  readonly reference: PdfReference
}

type Kid =
  | { readonly kind: 'element'; readonly tag: TagId }
  | { readonly kind: 'content'; readonly page: PageOfStructure; readonly id: number }
  | { readonly kind: 'link'; readonly page: PageOfStructure; readonly annotation: PdfReference }

/**
 * The structure tree (ISO 32000-1, 14.7). pdfkit's own writes the page that is current when an element ends, not the page of
 * the link, so the tree is written here. Children stand in the order in which they are painted, which is reading order.
 */
export const structureWriter = (
  document: PdfDocument,
  nodes: readonly TagNode[],
  pageCount: number,
): StructureWriter => {
  const kids = new Map<TagId, Kid[]>()
  const attached = new Set<TagId>([0])
  const contents: TagId[][] = Array.from({ length: pageCount }, () => [])
  const linkOwners: TagId[] = []
  const boxes = new Map<TagId, readonly [number, number, number, number]>()

  const attach = (tag: TagId): void => {
    if (attached.has(tag)) return
    attached.add(tag)
    const parent = nodes[tag]?.parent
    if (parent === null || parent === undefined) return
    attach(parent)
    add(parent, { kind: 'element', tag })
  }
  const add = (tag: TagId, kid: Kid): void => void (kids.get(tag)?.push(kid) ?? kids.set(tag, [kid]))

  return {
    mark: (tag, page) => {
      attach(tag)
      const own = contents[page.index] ?? []
      const id = own.push(tag) - 1
      add(tag, { kind: 'content', page, id })
      return id
    },
    link: (tag, annotation, page) => {
      attach(tag)
      add(tag, { kind: 'link', page, annotation })
      return pageCount + linkOwners.push(tag) - 1
    },
    frame: (tag, box) => void boxes.set(tag, box),
    end: () => {
      attachEmptyCells(nodes, attached, attach)
      writeTree(document, { nodes, kids, attached, contents, linkOwners, boxes })
    },
  }
}

/** A cell without words is still a cell: a table must keep its grid. */
const attachEmptyCells = (
  nodes: readonly TagNode[],
  attached: ReadonlySet<TagId>,
  attach: (tag: TagId) => void,
): void => {
  nodes.forEach((node, tag) => {
    if ((node.role === 'TD' || node.role === 'TH') && node.parent !== null && attached.has(node.parent)) attach(tag)
  })
}

interface Tree {
  readonly nodes: readonly TagNode[]
  readonly kids: ReadonlyMap<TagId, readonly Kid[]>
  readonly attached: ReadonlySet<TagId>
  readonly contents: readonly (readonly TagId[])[]
  readonly linkOwners: readonly TagId[]
  readonly boxes: ReadonlyMap<TagId, readonly [number, number, number, number]>
}

const writeTree = (document: PdfDocument, tree: Tree): void => {
  const root = document.ref({ Type: 'StructTreeRoot' })
  const elements = new Map<TagId, PdfReference>()
  for (const tag of [...tree.attached].sort((one, other) => one - other))
    elements.set(tag, document.ref({ Type: 'StructElem' }))
  const element = (tag: TagId): PdfReference => {
    const found = elements.get(tag)
    if (found === undefined) throw new Error('An element of the structure was never attached')
    return found
  }
  for (const [tag, reference] of elements) {
    const node = tree.nodes[tag]
    if (node === undefined) continue
    Object.assign(reference.data, elementData(node, tag, tree, element, root))
    reference.end()
  }
  const parents = document.ref({
    Nums: [
      ...tree.contents.flatMap((owners, page) => [page, owners.map(element)]),
      ...tree.linkOwners.flatMap((owner, index) => [tree.contents.length + index, element(owner)]),
    ],
  })
  parents.end()
  Object.assign(root.data, {
    K: [element(0)],
    ParentTree: parents,
    ParentTreeNextKey: tree.contents.length + tree.linkOwners.length,
  })
  const notes = noteNames(tree, element)
  if (notes.length > 0) {
    const names = document.ref({ Names: notes })
    names.end()
    root.data['IDTree'] = names
  }
  // pdfkit ends these two when the document ends.
  Object.assign(document._root.data, { StructTreeRoot: root, MarkInfo: document.ref({ Marked: true }) })
}

const elementData = (
  node: TagNode,
  tag: TagId,
  tree: Tree,
  element: (tag: TagId) => PdfReference,
  root: PdfReference,
): Record<string, unknown> => {
  const kids = tree.kids.get(tag) ?? []
  const home = kids.find((kid) => kid.kind === 'content')?.page
  const attributes = attributesOf(node, tree.boxes.get(tag))
  return {
    S: node.role,
    P: node.parent === null ? root : element(node.parent),
    ...(home === undefined ? {} : { Pg: home.reference }),
    K: kids.map((kid) => {
      if (kid.kind === 'element') return element(kid.tag)
      if (kid.kind === 'link') return { Type: 'OBJR', Pg: kid.page.reference, Obj: kid.annotation }
      return kid.page === home ? kid.id : { Type: 'MCR', Pg: kid.page.reference, MCID: kid.id }
    }),
    ...(node.language === undefined ? {} : { Lang: string(node.language) }),
    ...(node.alt === undefined ? {} : { Alt: string(node.alt) }),
    ...(node.role === 'Note' ? { ID: string(noteName(tag)) } : {}),
    ...(attributes === null ? {} : { A: attributes }),
  }
}

const attributesOf = (node: TagNode, box: readonly number[] | undefined): Record<string, unknown> | null => {
  if (node.role === 'Figure') return { O: 'Layout', Placement: 'Block', ...(box === undefined ? {} : { BBox: box }) }
  if (node.role !== 'TH' && node.role !== 'TD') return null
  const scope = node.scope === undefined ? {} : { Scope: node.scope }
  const span = node.columns === undefined ? {} : { ColSpan: node.columns }
  return node.scope === undefined && node.columns === undefined ? null : { O: 'Table', ...scope, ...span }
}

/** Fixed width, so that the order of the bytes is the order of the numbers. */
const noteName = (tag: TagId): string => `n${String(tag).padStart(6, '0')}`

const noteNames = (tree: Tree, element: (tag: TagId) => PdfReference): readonly unknown[] =>
  [...tree.attached]
    .sort((one, other) => one - other)
    .flatMap((tag) => (tree.nodes[tag]?.role === 'Note' ? [string(noteName(tag)), element(tag)] : []))

/** pdfkit writes a boxed string as a text string and a plain one as a name. */
export const string = (text: string): object => Object(text) as object
