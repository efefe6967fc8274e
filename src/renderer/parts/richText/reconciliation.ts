import type { Node } from 'prosemirror-model'
import { type EditorState, Selection, type Transaction } from 'prosemirror-state'
import type { RichText } from '#core/model'
import { documentOf, richTextOf, sameRichText } from './richText'

/**
 * The step that brings the editor to the text of the kit after it was changed elsewhere (undo, redo, a merge).
 * Only what differs is replaced, and the caret goes to where it changed, as after an undo in any editor.
 * null: the editor says the same already, though it may hold an empty line where somebody is about to type.
 */
export const reconciliation = (state: EditorState, text: RichText): Transaction | null => {
  if (sameRichText(richTextOf(state.doc), text)) return null
  const wanted = documentOf(text)
  const change = difference(state.doc, wanted)
  if (change === null) return null
  const step = state.tr.replace(change.from, change.to, wanted.slice(change.wantedFrom, change.wantedTo))
  if (!step.doc.eq(wanted)) return state.tr.replaceWith(0, state.doc.content.size, wanted.content)
  const caret = Math.min(change.wantedTo, step.doc.content.size)
  return step.setSelection(Selection.near(step.doc.resolve(caret), -1))
}

interface Difference {
  readonly from: number
  readonly to: number
  readonly wantedFrom: number
  readonly wantedTo: number
}

/** The shortest part outside which both documents are the same. */
const difference = (now: Node, wanted: Node): Difference | null => {
  const start = now.content.findDiffStart(wanted.content)
  const ends = now.content.findDiffEnd(wanted.content)
  if (start === null || ends === null) return null
  // "aa" to "aaa": the same letters are counted from both sides; the part may not end before it begins.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  return { from: start, to: ends.a + overlap, wantedFrom: start, wantedTo: ends.b + overlap }
}
