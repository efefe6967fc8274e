import { ArrowDown, ArrowUp, BookMarked, Ellipsis, GripVertical, Trash2, TriangleAlert } from 'lucide-react'
import type { DragEvent } from 'react'
import { type Kit, type ProgrammeItem, type ProgrammeItemId, officeShown } from '#core/model'
import { DayField } from '../../parts/DayField'
import { IconButton } from '../../parts/IconButton'
import { Menu } from '../../parts/Menu'
import { Select } from '../../parts/Select'
import { TextField } from '../../parts/TextField'
import { TimeField } from '../../parts/TimeField'
import { stepped } from '../../parts/order'
import { decide } from '../../state/actions'
import { useIsNew } from '../../state/justAdded'
import { words } from '../../words'
import { EngagementPart } from './EngagementPart'
import styles from './Programme.module.css'

const w = words.overview.item

interface ProgrammeRowProps {
  readonly item: ProgrammeItem
  readonly kit: Pick<Kit, 'people' | 'messages' | 'objectives' | 'questions' | 'programme' | 'event'>
  /** The event lasts more than a day. */
  readonly hasDays: boolean
  /** An earlier item that still runs when this one begins. */
  readonly clash: ProgrammeItem | null
  readonly handle: {
    readonly draggable: true
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
  readonly onMove: (before: ProgrammeItemId | null) => void
  readonly onRemove: () => void
}

export const ProgrammeRow = ({ item, kit, hasDays, clash, handle, onMove, onRemove }: ProgrammeRowProps) => {
  const change = (patch: Partial<Omit<ProgrammeItem, 'id'>>): Promise<boolean> =>
    decide({ kind: 'programme.change', id: item.id, patch })
  const isNew = useIsNew(item.id)
  const title = item.title || w.untitled
  const up = stepped(kit.programme, item.id, -1)
  const down = stepped(kit.programme, item.id, 1)
  return (
    <>
      <span className={styles['handle']} title={w.handle({ title })} {...handle}>
        <GripVertical size={15} aria-hidden />
      </span>
      <div className={`${styles['fields']} ${hasDays ? styles['severalDays'] : ''}`}>
        {hasDays && <DayField label={w.day} value={item.day} onChange={(day) => change({ day })} />}
        <TimeField label={w.time} value={item.time} onChange={(time) => change({ time })} />
        <Minutes minutes={item.minutes} onChange={(minutes) => change({ minutes })} />
        <div className={styles['title']}>
          <TextField
            label={w.title}
            value={item.title}
            autoFocus={isNew}
            onChange={(text) => change({ title: text })}
          />
        </div>
        <div className={styles['second']}>
          <TextField label={w.place} value={item.place} onChange={(place) => change({ place })} />
          <Select
            label={w.lead}
            value={item.leadIds[0] ?? ''}
            choices={[
              { value: '', title: w.nobody },
              ...kit.people
                .filter((person) => person.standing !== 'dropped')
                .map((person) => ({
                  value: person.id,
                  title: person.printedName,
                  detail: officeShown(person, kit.event.startDay).role,
                })),
            ]}
            onChange={(id) =>
              void change({ leadIds: id === '' ? [] : [id, ...item.leadIds.filter((other) => other !== id).slice(1)] })
            }
          />
          <TextField
            label={w.role}
            value={item.speakingRole}
            placeholder={w.rolePlaceholder}
            onChange={(speakingRole) => change({ speakingRole })}
          />
          <Select
            label={w.press}
            value={item.press}
            choices={(['open', 'closed', 'unknown'] as const).map((value) => ({ value, title: w.presses[value] }))}
            onChange={(press) => void change({ press })}
          />
        </div>
        {clash !== null && (
          <p className={styles['clash']} role="status">
            <TriangleAlert size={13} aria-hidden />
            {w.overlaps({ title: clash.title || w.untitled })}
          </p>
        )}
        {item.isEngagement && <EngagementPart item={item} kit={kit} />}
      </div>
      <Menu
        label={w.more({ title })}
        choices={[
          {
            id: 'up',
            title: words.parts.moveUp,
            icon: ArrowUp,
            keys: 'Alt+ArrowUp',
            isDisabled: up === undefined,
            onChoose: () => onMove(up ?? null),
          },
          {
            id: 'down',
            title: words.parts.moveDown,
            icon: ArrowDown,
            keys: 'Alt+ArrowDown',
            isDisabled: down === undefined,
            onChoose: () => onMove(down ?? null),
          },
          {
            id: 'engagement',
            title: item.isEngagement ? w.noEngagement : w.isEngagement,
            icon: BookMarked,
            onChoose: () => void change({ isEngagement: !item.isEngagement }),
          },
          { id: 'remove', title: w.remove, icon: Trash2, onChoose: onRemove },
        ]}
      >
        <IconButton icon={Ellipsis} label={w.more({ title })} />
      </Menu>
    </>
  )
}

interface MinutesProps {
  readonly minutes: number | null
  readonly onChange: (minutes: number | null) => Promise<unknown>
}

/** Minutes as they are typed; what is no whole number in bounds is not taken. */
const Minutes = ({ minutes, onChange }: MinutesProps) => (
  <TextField
    label={w.minutes}
    value={minutes === null ? '' : String(minutes)}
    onChange={(text) => {
      const number = Number(text)
      if (text.trim() === '') return onChange(null)
      if (Number.isInteger(number) && number >= 1 && number <= 1_440) return onChange(number)
    }}
  />
)
