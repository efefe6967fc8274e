import { Plus, X } from 'lucide-react'
import type { Kit, ProgrammeItem } from '#core/model'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { Menu } from '../../parts/Menu'
import { TextArea } from '../../parts/TextArea'
import { decide } from '../../state/actions'
import { words } from '../../words'
import styles from './EngagementPart.module.css'

const w = words.overview.engagement

interface EngagementPartProps {
  readonly item: ProgrammeItem
  readonly kit: Pick<Kit, 'people' | 'messages' | 'objectives' | 'questions'>
}

/** What stands behind the divider of an engagement in the visit book. */
export const EngagementPart = ({ item, kit }: EngagementPartProps) => {
  const change = (patch: Partial<Omit<ProgrammeItem, 'id'>>): Promise<boolean> =>
    decide({ kind: 'programme.change', id: item.id, patch })
  return (
    <div className={styles['part']} role="group" aria-label={w.title({ title: item.title })}>
      <TextArea label={w.purpose} value={item.purpose} onChange={(purpose) => change({ purpose })} />
      <Chosen
        label={w.present}
        ids={item.presentIds}
        all={kit.people
          .filter(({ standing }) => standing === 'kept')
          .map(({ id, printedName }) => ({ id, title: printedName }))}
        onChange={(presentIds) => void change({ presentIds })}
      />
      <Chosen
        label={w.points}
        ids={item.messageIds}
        all={kit.messages.map(({ id, text }) => ({ id, title: text }))}
        onChange={(messageIds) => void change({ messageIds })}
      />
      <Chosen
        label={w.objectives}
        ids={item.objectiveIds}
        all={kit.objectives.map(({ id, text }) => ({ id, title: text }))}
        onChange={(objectiveIds) => void change({ objectiveIds })}
      />
      <Chosen
        label={w.questions}
        ids={item.questionIds}
        all={kit.questions.map(({ id, question }) => ({ id, title: question }))}
        onChange={(questionIds) => void change({ questionIds })}
      />
    </div>
  )
}

interface ChosenProps<Id extends string> {
  readonly label: string
  readonly ids: readonly Id[]
  /** Of which some belong here. */
  readonly all: readonly { readonly id: Id; readonly title: string }[]
  readonly onChange: (ids: readonly Id[]) => void
}

/** Some things of the kit, each in a line that can be taken out, and the others to be added. */
const Chosen = <Id extends string>({ label, ids, all, onChange }: ChosenProps<Id>) => {
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
