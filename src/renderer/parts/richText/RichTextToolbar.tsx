import { Bold, Heading, Italic, Link2, List, ListOrdered, type LucideIcon } from 'lucide-react'
import { toggleMark } from 'prosemirror-commands'
import type { Command, EditorState } from 'prosemirror-state'
import { Toolbar } from 'react-aria-components'
import { IconButton } from '../IconButton'
import { drawnBy } from '../drawnBy'
import { Popover } from '../Popover'
import { words } from '../../words'
import styles from './RichTextField.module.css'
import type { RichTextEditor } from './richTextEditor'
import { canLink, isIn, isMarked, linkAt, removeLink, setLink, toggleHeading, toggleList } from './editorCommands'
import { LinkForm } from './LinkForm'
import { richTextSchema } from './schema'

interface RichTextToolbarProps {
  readonly editor: RichTextEditor
  readonly state: EditorState
  readonly isLinking: boolean
  readonly onLinking: (isOpen: boolean) => void
}

const { nodes, marks } = richTextSchema
const toggleBold = toggleMark(marks.bold)
const toggleItalic = toggleMark(marks.italic)
const toggleBullets = toggleList(nodes.bullets)
const toggleNumbers = toggleList(nodes.numbers)

/** What the editor can do, with the keys that do the same. */
const DrawnToolbar = ({ editor, state, isLinking, onLinking }: RichTextToolbarProps) => {
  const run = (command: Command) => {
    const { view } = editor
    if (view === null) return
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const address = linkAt(state)
  return (
    <Toolbar className={styles['tools'] ?? ''} aria-label={words.parts.richText.toolbar}>
      <Tool icon={Bold} name="bold" keys="Mod+B" isOn={isMarked(state, marks.bold)} onPress={() => run(toggleBold)} />
      <Tool
        icon={Italic}
        name="italic"
        keys="Mod+I"
        isOn={isMarked(state, marks.italic)}
        onPress={() => run(toggleItalic)}
      />
      <Tool
        icon={Heading}
        name="heading"
        keys="Mod+Alt+1"
        isOn={isIn(state, nodes.heading)}
        onPress={() => run(toggleHeading)}
      />
      <Tool
        icon={List}
        name="bullets"
        keys="Mod+Shift+8"
        isOn={isIn(state, nodes.bullets)}
        onPress={() => run(toggleBullets)}
      />
      <Tool
        icon={ListOrdered}
        name="numbers"
        keys="Mod+Shift+7"
        isOn={isIn(state, nodes.numbers)}
        onPress={() => run(toggleNumbers)}
      />
      <Popover
        label={words.parts.richText.link}
        isOpen={isLinking && canLink(state)}
        onOpenChange={onLinking}
        trigger={
          <IconButton
            icon={Link2}
            label={words.parts.richText.link}
            keys="Mod+Shift+K"
            isPressed={address !== null}
            isDisabled={!canLink(state)}
          />
        }
      >
        <LinkForm
          address={address}
          onSet={(typed) => {
            onLinking(false)
            run(setLink(typed))
          }}
          onRemove={() => {
            onLinking(false)
            run(removeLink)
          }}
        />
      </Popover>
    </Toolbar>
  )
}

/** A letter changes none of what the tools show. */
export const RichTextToolbar = drawnBy(DrawnToolbar, ({ editor, state, isLinking, onLinking }) => [
  editor,
  isMarked(state, marks.bold),
  isMarked(state, marks.italic),
  isIn(state, nodes.heading),
  isIn(state, nodes.bullets),
  isIn(state, nodes.numbers),
  linkAt(state),
  canLink(state),
  isLinking,
  onLinking,
])

interface ToolProps {
  readonly icon: LucideIcon
  readonly name: 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers'
  readonly keys: string
  readonly isOn: boolean
  readonly onPress: () => void
}

const Tool = ({ icon, name, keys, isOn, onPress }: ToolProps) => (
  <IconButton icon={icon} label={words.parts.richText[name]} keys={keys} isPressed={isOn} onPress={onPress} />
)
