import { setBlockType } from 'prosemirror-commands'
import type { Attrs, Mark, MarkType, NodeType, ResolvedPos } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { richTextSchema } from './schema'

const { nodes, marks } = richTextSchema

/** A heading becomes a paragraph again. */
export const toggleHeading: Command = (state, dispatch, view) =>
  setBlockType(isIn(state, nodes.heading) ? nodes.paragraph : nodes.heading)(state, dispatch, view)

/** Into a list of that kind, out of it, or from the other kind into this one. */
export const toggleList =
  (list: NodeType): Command =>
  (state, dispatch, view) => {
    if (isIn(state, list)) return liftListItem(nodes.entry)(state, dispatch, view)
    const other = list === nodes.bullets ? nodes.numbers : nodes.bullets
    const { $from } = state.selection
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type !== other) continue
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), list))
      return true
    }
    return wrapInList(list)(state, dispatch, view)
  }

export const setLink =
  (address: string): Command =>
  (state, dispatch) => {
    const range = linkRange(state)
    if (range === null) return false
    dispatch?.(
      state.tr
        .removeMark(range.from, range.to, marks.link)
        .addMark(range.from, range.to, marks.link.create({ address })),
    )
    return true
  }

export const removeLink: Command = (state, dispatch) => {
  const range = linkRange(state)
  if (range === null) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, marks.link))
  return true
}

/** The address at the caret or at the beginning of what is selected; null: no link there. */
export const linkAt = (state: EditorState): string | null => {
  const attributes = linkAttributes(state)
  return attributes === null ? null : String(attributes['address'])
}

/** Whether there are words that could become a link, or are one. */
export const canLink = (state: EditorState): boolean => linkRange(state) !== null

export const isIn = (state: EditorState, type: NodeType): boolean => {
  const { $from } = state.selection
  for (let depth = $from.depth; depth >= 0; depth -= 1) if ($from.node(depth).type === type) return true
  return false
}

export const isMarked = (state: EditorState, type: MarkType): boolean => {
  const { empty, $from, from, to } = state.selection
  return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type)
}

const linkAttributes = (state: EditorState): Attrs | null => {
  const { from, to, empty, $from } = state.selection
  if (empty) return linkBeside($from)?.attrs ?? null
  let found: Attrs | null = null
  state.doc.nodesBetween(from, to, (node) => {
    found ??= marks.link.isInSet(node.marks)?.attrs ?? null
  })
  return found
}

/** The link the caret stands in or at one of its ends. */
const linkBeside = (caret: ResolvedPos): Mark | undefined =>
  marks.link.isInSet(caret.nodeAfter?.marks ?? []) ?? marks.link.isInSet(caret.nodeBefore?.marks ?? [])

/** What is selected; with a bare caret inside a link, the whole link. */
const linkRange = (state: EditorState): { readonly from: number; readonly to: number } | null => {
  const { from, to, empty, $from } = state.selection
  if (!empty) return { from, to }
  const link = linkBeside($from)
  if (link === undefined) return null
  let index = $from.index()
  if ($from.textOffset === 0 && !link.isInSet($from.parent.maybeChild(index)?.marks ?? [])) index -= 1
  let first = index
  let last = index
  while (first > 0 && link.isInSet($from.parent.child(first - 1).marks)) first -= 1
  while (last + 1 < $from.parent.childCount && link.isInSet($from.parent.child(last + 1).marks)) last += 1
  let start = $from.start()
  for (let at = 0; at < first; at += 1) start += $from.parent.child(at).nodeSize
  let end = start
  for (let at = first; at <= last; at += 1) end += $from.parent.child(at).nodeSize
  return { from: start, to: end }
}
