import { useState } from 'react'
import { type Command, allCommands } from '../commands/commands'
import { Button } from '../parts/Button'
import { Kbd } from '../parts/Kbd'
import { Sheet } from '../parts/Sheet'
import { show } from '../state/actions'
import { words } from '../words'
import styles from './Shortcuts.module.css'

/** Every key that does something on the screen beneath, by group. */
export const Shortcuts = () => {
  const [commands] = useState(() => allCommands().filter((command) => (command.keys ?? []).length > 0))
  const groups = [...new Set(commands.map((command) => command.group))]
  return (
    <Sheet title={words.shell.shortcuts.title} onClose={() => show(null)}>
      <div className={styles['columns']}>
        {groups.map((group) => (
          <Keys
            key={group}
            title={group}
            lines={[
              ...(group === words.shell.groups.kit ? [pasting] : []),
              ...commands.filter((command) => command.group === group),
            ]}
          />
        ))}
      </div>
      <div className={styles['foot']}>
        <Button autoFocus onPress={() => show(null)}>
          {words.shell.shortcuts.close}
        </Button>
      </div>
    </Sheet>
  )
}

/** The clipboard is the system's: no command of ours can begin this one. */
const pasting: Line = { id: 'source.paste', title: words.shell.shortcuts.paste, keys: ['Mod+V'] }

type Line = Pick<Command, 'id' | 'title' | 'keys'>

interface KeysProps {
  readonly title: string
  readonly lines: readonly Line[]
}

const Keys = ({ title, lines }: KeysProps) => (
  <section className={styles['group']}>
    <h3 className={styles['head']}>{title}</h3>
    <dl>
      {lines.map(({ id, title: name, keys = [] }) => (
        <div key={id} className={styles['line']}>
          <dt>{name}</dt>
          <dd>
            {keys.slice(0, 2).map((key) => (
              <Kbd key={key} keys={key} isRead />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
