import { ArrowDownNarrowWide, BookUser, GitMerge, TriangleAlert } from 'lucide-react'
import { memo, useState } from 'react'
import { doubtfulAmong } from '#core/edit/samePerson'
import {
  type Day,
  type Kit,
  type KitId,
  type Office,
  type Person,
  type PersonId,
  functionLine,
  officeShown,
} from '#core/model'
import { Avatar } from '../../../parts/Avatar'
import { Button } from '../../../parts/Button'
import { Chip } from '../../../parts/Chip'
import { deceptionIn } from '../../../parts/lookAlikes'
import { IconButton } from '../../../parts/IconButton'
import { Menu } from '../../../parts/Menu'
import { OrderedList } from '../../../parts/OrderedList'
import { SectionHead } from '../../../parts/SectionHead'
import { useAlike } from '../../../parts/useAlike'
import { takeOverAll } from '../../../state/actions'
import { words } from '../../../words'
import { actsOn } from '../manyPeople'
import { type ChosenOrder, chosenOrders } from '../ordering'
import { isOnlyMentioned } from '../proposals'
import styles from './PeopleList.module.css'

interface PeopleListProps {
  readonly kit: Kit
  /** How many of them have something empty that other kits surely know. */
  readonly fillable: number
  readonly selected: PersonId | null
  readonly onSelect: (id: PersonId) => void
  readonly onMove: (id: PersonId, before: PersonId | null) => Promise<unknown>
  readonly onAdd: () => void
  readonly onOrder: (order: ChosenOrder) => void
}

/** Everybody in protocol order. Those who were dropped stand aside until somebody asks for them. */
export const PeopleList = ({ kit, ...rest }: PeopleListProps) => (
  <Drawn kitId={kit.id} day={kit.event.startDay} people={useAlike(kit.people, looks)} {...rest} />
)

/** All that a row shows, and all by which two of them may be one person. */
const looks = (person: Person): string =>
  [
    person.id,
    person.kind,
    person.standing,
    person.presence,
    person.honorific,
    person.printedName,
    person.photo?.sha256,
    person.originalScript,
    person.givenName,
    person.familyName,
    person.role,
    person.organisation,
    person.country,
    JSON.stringify(person.titles),
  ].join('\n')

interface DrawnProps extends Omit<PeopleListProps, 'kit'> {
  readonly kitId: KitId
  /** Of the event: what somebody is called is what they were then. */
  readonly day: Day | null
  readonly people: readonly Person[]
}

const Drawn = memo(({ kitId, day, people, fillable, selected, onSelect, onMove, onAdd, onOrder }: DrawnProps) => {
  const kit = { id: kitId, people }
  const [isShowingDropped, setShowingDropped] = useState(false)
  const isDropped = (person: Person) => person.standing === 'dropped'
  const droppedCount = kit.people.filter(isDropped).length
  const shown = kit.people.filter((person) => !isDropped(person) || isShowingDropped || person.id === selected)
  const doubtful = doubtfulAmong(kit.people)
  const [firstDoubtful] = doubtful
  return (
    <>
      <SectionHead kind="bar" title={words.people.title}>
        {people.length > 1 && (
          <Menu
            label={words.people.order.label}
            choices={chosenOrders.map((id) => ({ id, title: words.people.order[id], onChoose: () => onOrder(id) }))}
          >
            <IconButton icon={ArrowDownNarrowWide} label={words.people.order.label} />
          </Menu>
        )}
        <Button onPress={onAdd} label={words.people.addPerson}>
          {words.people.add}
        </Button>
      </SectionHead>
      <div className={styles['scroll']}>
        <OrderedList
          label={words.people.list}
          items={shown}
          nameOf={nameOf}
          dragLabel={(name) => words.people.drag({ name })}
          selected={selected}
          onSelect={onSelect}
          onMove={onMove}
          name={`people-${kitId}`}
          acts={actsOn}
        >
          {(person) => <Row kit={kit} day={day} person={person} />}
        </OrderedList>
        <div className={styles['foot']}>
          {fillable > 0 && (
            <p className={styles['doubt']}>
              <BookUser size={14} aria-hidden /> {words.people.known.all({ number: fillable })}
              <button type="button" className={styles['link']} onClick={() => void takeOverAll(fillable)}>
                {words.people.known.takeAll}
              </button>
            </p>
          )}
          {firstDoubtful !== undefined && (
            <p className={styles['doubt']}>
              <GitMerge size={14} aria-hidden /> {words.people.duplicates({ number: Math.ceil(doubtful.length / 2) })}
              <button type="button" className={styles['link']} onClick={() => onSelect(firstDoubtful.id)}>
                {words.people.reviewDuplicates}
              </button>
            </p>
          )}
          {droppedCount > 0 && (
            <button type="button" className={styles['link']} onClick={() => setShowingDropped(!isShowingDropped)}>
              {isShowingDropped ? words.people.hideDropped : words.people.showDropped({ number: droppedCount })}
            </button>
          )}
        </div>
      </div>
    </>
  )
})
Drawn.displayName = 'PeopleList'

interface RowProps {
  readonly kit: Pick<Kit, 'id' | 'people'>
  readonly day: Day | null
  readonly person: Person
}

const Row = ({ kit, day, person }: RowProps) => {
  const deception = deceptionIn(person.printedName)
  return (
    <div className={`${styles['row']} ${isOnlyMentioned(person) ? '' : styles[person.standing]}`}>
      <Avatar kit={kit} person={person} />
      <div className={styles['words']}>
        <span className={styles['name']}>{nameOf(person)}</span>
        <span className={styles['function']}>{shortFunction(officeShown(person, day))}</span>
        {person.standing !== 'kept' && (
          <span>
            <Chip tone={person.standing === 'dropped' || isOnlyMentioned(person) ? 'neutral' : 'gold'}>
              {isOnlyMentioned(person) ? words.people.onlyMentioned : words.people[person.standing]}
            </Chip>
          </span>
        )}
        {deception !== null && (
          <span>
            <Chip tone="gold" icon={TriangleAlert} title={deception}>
              {words.people.deceives}
            </Chip>
          </span>
        )}
      </div>
    </div>
  )
}

const nameOf = (person: Person): string =>
  [person.honorific, person.printedName || words.people.unnamed, person.postNominals]
    .filter((part) => part !== '')
    .join(' ')

/** In a narrow column the role says enough; without one, where they come from. */
const shortFunction = (office: Office): string => office.role || functionLine(office) || words.people.noFunction
