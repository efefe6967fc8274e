import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { canLink, linkAt, removeLink, setLink, toggleHeading, toggleList } from './editorCommands'
import { documentOf } from './richText'
import { richTextSchema } from './schema'

const { bullets, numbers } = richTextSchema.nodes
const plain = (text: string): EditorState =>
  EditorState.create({ doc: documentOf([{ kind: 'paragraph', runs: [{ text }] }]) })
const selecting = (state: EditorState, from: number, to = from): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
const after = (state: EditorState, command: Command): EditorState => {
  let next = state
  command(state, (step) => {
    next = state.apply(step)
  })
  return next
}

describe('the toolbar', () => {
  it('makes a heading and takes it back', () => {
    const heading = after(plain('Career'), toggleHeading)
    expect(heading.doc.toString()).toBe('doc(heading("Career"))')
    expect(after(heading, toggleHeading).doc.toString()).toBe('doc(paragraph("Career"))')
  })
  it('makes a list, changes its kind and leaves it', () => {
    const list = after(plain('French'), toggleList(bullets))
    expect(list.doc.toString()).toBe('doc(bullets(entry(paragraph("French"))))')
    const numbered = after(list, toggleList(numbers))
    expect(numbered.doc.toString()).toBe('doc(numbers(entry(paragraph("French"))))')
    expect(after(numbered, toggleList(numbers)).doc.toString()).toBe('doc(paragraph("French"))')
  })
})

describe('a link', () => {
  const linked = after(selecting(plain('See the office page.'), 9, 15), setLink('https://office.example'))
  it('is set on what is selected', () => {
    expect(linked.doc.toString()).toBe('doc(paragraph("See the ", link("office"), " page."))')
    expect(linkAt(linked)).toBe('https://office.example')
  })
  it('is changed and removed from a caret anywhere in it', () => {
    for (const caret of [10, 12, 15]) {
      const inside = selecting(linked, caret)
      expect(linkAt(after(inside, setLink('https://other.example')))).toBe('https://other.example')
      expect(after(inside, removeLink).doc.toString()).toBe('doc(paragraph("See the office page."))')
    }
  })
  it('needs words', () => {
    expect(canLink(selecting(linked, 2))).toBe(false)
    expect(linkAt(selecting(linked, 2))).toBeNull()
  })
})
