import { Plus, X } from 'lucide-react'
import { words } from '../words'
import { Button } from './Button'
import styles from './Chosen.module.css'
import { IconButton } from './IconButton'
import { Menu } from './Menu'

const w = words.parts.chosen

interface ChosenProps<Id extends string> {
  readonly label: string
  readonly ids: readonly Id[]
  /** Of which some belong here. */
  readonly all: readonly { readonly id: Id; readonly title: string }[]
  readonly onChange: (ids: readonly Id[]) => void
}

/** Some things of the kit, each in a line that can be taken out, and the others to be added. */
export const Chosen = <Id extends string>({ label, ids, all, onChange }: ChosenProps<Id>) => {
  const chosen = all.filter(({ id }) => ids.includes(id))
  const free = all.filter(({ id, title }) => !ids.includes(id) && title.trim() !== '')
  if (chosen.length === 0 && free.length === 0) return null
  return (
    <div className={styles['chosen']}>
      <span className={styles['label']}>{label}</span>
      <ul className={styles['list']}>
        {chosen.map(({ id, title }) => (
          <li key={id} className={styles['entry']}>
            <span className={styles['words']} dir="auto">
              {title}
            </span>
            <IconButton
              icon={X}
              label={w.takeOut({ title })}
              onPress={() => onChange(ids.filter((other) => other !== id))}
            />
          </li>
        ))}
        {free.length > 0 && (
          <li>
            <Menu
              label={w.add({ label })}
              choices={free.map(({ id, title }) => ({ id, title, onChoose: () => onChange([...ids, id]) }))}
            >
              <Button icon={Plus} label={w.add({ label })}>
                {w.addShort}
              </Button>
            </Menu>
          </li>
        )}
      </ul>
    </div>
  )
}
