import { Plus } from 'lucide-react'
import { type Kit, type ProgrammeItem, type ProgrammeItemId, blankProgrammeItem, isPlanned, later } from '#core/model'
import { drawnBy } from '../../parts/drawnBy'
import { Button } from '../../parts/Button'
import { useReorder } from '../../parts/useReorder'
import { decide, decideAndTell } from '../../state/actions'
import { dropLetters, keepLetters } from '../../commands/letters'
import { isAdding } from '../../state/justAdded'
import { newId } from '../../state/newId'
import { once } from '../../state/once'
import { words } from '../../words'
import { fieldPlace } from './fields'
import { Part } from './Part'
import styles from './Programme.module.css'
import { ProgrammeRow } from './ProgrammeRow'
import { overlaps } from './overlaps'

const w = words.overview

/** What happens when, who leads, and whether the press is there. */
const DrawnProgramme = ({ kit }: { readonly kit: Kit }) => {
  const move = (id: ProgrammeItemId, before: ProgrammeItemId | null): Promise<boolean> =>
    decide({ kind: 'programme.move', id, before })
  const { handleOf, rowOf } = useReorder(kit.programme, move)
  const clashes = overlaps(kit.programme, kit.event)
  return (
    <Part
      title={w.programme}
      hint={w.programmeHint({ items: kit.programme.filter(isPlanned).length })}
      action={
        <span {...fieldPlace('programme')}>
          <Button icon={Plus} onPress={() => void add(kit.programme.at(-1) ?? null)}>
            {w.addItem}
          </Button>
        </span>
      }
    >
      {kit.programme.length === 0 ? (
        <p className={styles['empty']}>{w.noProgramme}</p>
      ) : (
        <ol className={styles['items']}>
          {kit.programme.map((item) => (
            <li key={item.id} className={styles['item']} {...rowOf(item.id)}>
              <ProgrammeRow
                item={item}
                kit={kit}
                hasDays={kit.event.endDay !== null && kit.event.endDay !== kit.event.startDay}
                clash={clashes.get(item.id) ?? null}
                handle={handleOf(item.id)}
                onMove={(before) => void move(item.id, before)}
                onRemove={() => void decideAndTell({ kind: 'programme.remove', id: item.id })}
              />
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}

export const Programme = drawnBy(DrawnProgramme, ({ kit }) => [
  kit.programme,
  kit.people,
  kit.messages,
  kit.objectives,
  kit.questions,
  kit.event.startDay,
  kit.event.endDay,
])

const add = once(async (last: ProgrammeItem | null): Promise<void> => {
  const item = blankItem(last)
  keepLetters()
  isAdding(item.id)
  if (!(await decide({ kind: 'programme.add', item, before: null }))) dropLetters()
})

/** A new item begins where the last one ends. */
const blankItem = (last: ProgrammeItem | null): ProgrammeItem => ({
  ...blankProgrammeItem(newId('prg')),
  day: last?.day ?? null,
  time: last === null || last.time === null ? null : later(last.time, last.minutes ?? 0),
  place: last?.place ?? '',
})
