import { EditorState, TextSelection } from 'prosemirror-state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichBlock, RichText } from '#core/model'
import { reconciliation } from './reconciliation'
import { documentOf, richTextOf } from './richText'

/** `# head`, `- item`, `1 item`, `words`: one block a line. */
const text = (lines: string): RichText =>
  lines.split('\n').map((line): RichBlock => {
    if (line.startsWith('# ')) return { kind: 'heading', runs: [{ text: line.slice(2) }] }
    if (line.startsWith('- ')) return { kind: 'bullet', runs: [{ text: line.slice(2) }] }
    if (line.startsWith('1 ')) return { kind: 'numbered', runs: [{ text: line.slice(2) }] }
    return { kind: 'paragraph', runs: [{ text: line }] }
  })

const stateOf = (stored: RichText, caret = 1): EditorState => {
  const doc = documentOf(stored)
  return EditorState.create({ doc, selection: TextSelection.near(doc.resolve(caret)) })
}

/** The editor after the change, the caret shown as `|` in the block where it stands. */
const after = (before: string, wanted: string): string => {
  const state = stateOf(text(before))
  const step = reconciliation(state, text(wanted))
  if (step === null) return 'nothing to do'
  const { $head } = step.selection
  const block = $head.parent.textContent
  return `${block.slice(0, $head.parentOffset)}|${block.slice($head.parentOffset)}`
}

describe('bringing the editor to the kit', () => {
  it('does nothing when the words are the same', () => {
    expect(after('one\ntwo', 'one\ntwo')).toBe('nothing to do')
  })

  it('leaves an empty line alone, where somebody is about to type', () => {
    const state = stateOf(text('one'))
    const withLine = state.apply(state.tr.split(4))
    expect(withLine.doc.toString()).toBe('doc(paragraph("one"), paragraph)')
    expect(reconciliation(withLine, text('one'))).toBeNull()
  })

  it('puts the caret where the words changed', () => {
    expect(after('The office in Sael.', 'The small office in Sael.')).toBe('The small |office in Sael.')
    expect(after('The small office.', 'The office.')).toBe('The |office.')
    expect(after('one\ntwo\nthree', 'one\ntwo and more\nthree')).toBe('two and more|')
    expect(after('aa', 'aaa')).toBe('aaa|')
  })

  it('reaches any text from any other', () => {
    const line = fc.oneof(
      fc.stringMatching(/^[ab]{1,4}$/),
      fc.stringMatching(/^# [ab]{1,4}$/),
      fc.stringMatching(/^- [ab]{1,4}$/),
      fc.stringMatching(/^1 [ab]{1,4}$/),
    )
    const anyText = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => text(lines.join('\n')))
    fc.assert(
      fc.property(anyText, anyText, (before, wanted) => {
        const state = stateOf(before)
        const step = reconciliation(state, wanted)
        expect(richTextOf(step === null ? state.doc : state.apply(step).doc)).toEqual(wanted)
      }),
    )
  })
})
