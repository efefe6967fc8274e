import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands'
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, splitListItem } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { toggleHeading, toggleList } from './editorCommands'
import { richTextSchema } from './schema'

const { nodes, marks } = richTextSchema

/** Keys of the editor. Undo is not among them: taking back is the kit's, everywhere in the window. */
export const editorPlugins = (onLink: () => void): readonly Plugin[] => [
  inputRules({
    rules: [
      textblockTypeInputRule(/^#{1,3}\s$/, nodes.heading),
      wrappingInputRule(/^\s*[-–•*]\s$/, nodes.bullets),
      wrappingInputRule(/^1[.)]\s$/, nodes.numbers),
      new InputRule(/--$/, '–'),
    ],
  }),
  keymap({
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    'Mod-Alt-1': toggleHeading,
    'Mod-Shift-8': toggleList(nodes.bullets),
    'Mod-Shift-7': toggleList(nodes.numbers),
    'Mod-Shift-k': () => {
      onLink()
      return true
    },
    Enter: splitListItem(nodes.entry),
    'Shift-Enter': splitListItem(nodes.entry),
    Backspace: chainCommands(atStart(liftListItem(nodes.entry)), atStart(setBlockType(nodes.paragraph))),
  }),
  keymap(baseKeymap),
]

/** Only with the caret at the very beginning of a paragraph. */
const atStart =
  (command: Command): Command =>
  (state, dispatch, view) =>
    state.selection.empty && state.selection.$from.parentOffset === 0 && command(state, dispatch, view)
