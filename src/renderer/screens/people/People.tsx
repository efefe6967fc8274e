import { UserPlus, Users } from 'lucide-react'
import { type Person, type PersonId, blankPerson } from '#core/model'
import { lacking, takingsOfAll } from '#core/edit/whosWho'
import { useCommands } from '../../commands/commands'
import { dropLetters, keepLetters } from '../../commands/letters'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { stepped } from '../../parts/order'
import { Page } from '../../parts/Page'
import { SplitView } from '../../parts/SplitView'
import { useTurns } from '../../parts/useTurns'
import heard from '../../parts/heard.module.css'
import { decide, decideAndTell, select, takeOver, takeOverAll } from '../../state/actions'
import { isAdding } from '../../state/justAdded'
import { newId } from '../../state/newId'
import { once } from '../../state/once'
import { useKit, usePlace } from '../../state/session'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { Biography } from './biography/Biography'
import { KnownFrom } from './known/KnownFrom'
import { offersFor } from './known/offers'
import { useKnown } from './known/useKnown'
import { PersonForm } from './form/PersonForm'
import { InKit } from './inKit/InKit'
import { PeopleList } from './list/PeopleList'
import { Proposal } from './Proposal'
import { type ChosenOrder, chosenOrders, putInOrder } from './ordering'
import { nextProposed } from './proposals'

const choose = (id: PersonId) => select({ item: id })
const move = (id: PersonId, before: PersonId | null) => decide({ kind: 'person.move', id, before })
const add = once(async () => {
  keepLetters()
  const added = { ...blankPerson(newId('per'), ''), familyName: '' }
  isAdding(added.id)
  if (await decide({ kind: 'person.add', item: added, before: null })) choose(added.id)
  else dropLetters()
})
const addOne = (): void => void add()
const order = (by: ChosenOrder): void => void putInOrder(by)

/** More of them than sit around a table: what is told of one comes in a turn after the list. */
const fewPeople = 24

/** Everybody who speaks or is spoken of: who they are, how to address them, and the biography that goes into the pack. */
export const People = () => {
  const kit = useKit()
  const { item } = usePlace()
  const today = useToday()
  const person =
    kit.people.find((other) => other.id === item) ?? kit.people.find((other) => other.standing !== 'dropped') ?? null

  const columns = useTurns(2, kit.people.length > fewPeople ? 1 : 2)
  const known = useKnown(kit)
  const eventDay = kit.event.startDay
  const fillable = takingsOfAll(kit, known, today).length
  const offer =
    person === null
      ? undefined
      : offersFor(person, known, eventDay).find(({ told }) => lacking(person, told, eventDay).length > 0)

  const stand = async (who: Person, standing: 'kept' | 'dropped') => {
    const next = nextProposed(kit.people, who)
    const text = (standing === 'kept' ? words.people.kept : words.people.droppedToast)({ name: who.printedName })
    const isDone = await decideAndTell({ kind: 'person.stand', ids: [who.id], standing }, text)
    if (isDone && who.standing === 'proposed' && next !== null) choose(next.id)
  }
  const remove = async (who: Person) => {
    const at = kit.people.indexOf(who)
    const neighbour = kit.people[at + 1] ?? kit.people[at - 1]
    const isDone = await decideAndTell(
      { kind: 'person.remove', id: who.id },
      words.people.removed({ name: who.printedName }),
    )
    if (isDone) select({ item: neighbour?.id ?? null })
  }

  const isStanding =
    (...standings: readonly Person['standing'][]) =>
    () =>
      person !== null && standings.includes(person.standing)
  const step = (by: -1 | 1) => {
    const before = person === null ? undefined : stepped(kit.people, person.id, by)
    if (person !== null && before !== undefined) void move(person.id, before)
  }
  const group = words.people.title
  useCommands([
    { id: 'person.add', title: words.people.commands.add, group, keys: ['N'], run: () => void add() },
    {
      id: 'person.keep',
      title: words.people.commands.keep,
      group,
      keys: ['K'],
      isEnabled: isStanding('proposed', 'dropped'),
      run: () => person !== null && void stand(person, 'kept'),
    },
    {
      id: 'person.drop',
      title: words.people.commands.drop,
      group,
      keys: ['X'],
      isEnabled: isStanding('proposed', 'kept'),
      run: () => person !== null && void stand(person, 'dropped'),
    },
    {
      id: 'person.takeOver',
      title: words.people.commands.takeOver,
      group,
      keys: ['T'],
      isEnabled: () => offer !== undefined,
      run: () => person !== null && offer !== undefined && void takeOver(person, offer, null),
    },
    {
      id: 'person.takeOverAll',
      title: words.people.commands.takeOverAll,
      group,
      isEnabled: () => fillable > 0,
      run: () => void takeOverAll(fillable),
    },
    ...chosenOrders.map((by) => ({
      id: `person.order.${by}`,
      title: words.people.commands.order({ by: words.people.order[by] }),
      group,
      isEnabled: () => kit.people.length > 1,
      run: () => void putInOrder(by),
    })),
    { id: 'person.up', title: words.people.commands.up, group, run: () => step(-1) },
    { id: 'person.down', title: words.people.commands.down, group, run: () => step(1) },
    {
      id: 'person.reviewed',
      title: words.people.commands.reviewed,
      group,
      isEnabled: () => person !== null && person.lastReviewed !== today,
      run: () =>
        person !== null &&
        void decideAndTell(
          { kind: 'person.change', id: person.id, patch: { lastReviewed: today } },
          words.people.biography.reviewedToast,
        ),
    },
    {
      id: 'person.remove',
      title: words.people.commands.remove,
      group,
      isEnabled: () => person !== null,
      run: () => person !== null && void remove(person),
    },
  ])

  if (kit.people.length === 0) {
    return (
      <EmptyState icon={Users} title={words.people.empty.title} detail={words.people.empty.detail}>
        <Button kind="primary" icon={UserPlus} keys="N" onPress={() => void add()}>
          {words.people.addPerson}
        </Button>
      </EmptyState>
    )
  }
  return (
    <SplitView
      name="people"
      list={{
        label: words.people.list,
        content: (
          <PeopleList
            kit={kit}
            fillable={fillable}
            selected={person?.id ?? null}
            onSelect={choose}
            onMove={move}
            onAdd={addOne}
            onOrder={order}
          />
        ),
      }}
      {...(person === null
        ? {}
        : {
            inspector: {
              label: words.people.inKit.title,
              content: columns > 1 && <InKit kit={kit} person={person} onRemove={() => void remove(person)} />,
            },
          })}
    >
      {person === null ? (
        <EmptyState icon={Users} title={words.people.chooseOne.title} detail={words.people.chooseOne.detail} />
      ) : (
        <Page key={person.id}>
          <h2 className={heard['heard']}>{person.printedName || words.people.unnamed}</h2>
          {person.standing !== 'kept' && (
            <Proposal kit={kit} person={person} onStand={(standing) => void stand(person, standing)} />
          )}
          <KnownFrom kit={kit} person={person} known={known} />
          <PersonForm kit={kit} person={person} />
          <Biography person={person} />
        </Page>
      )}
    </SplitView>
  )
}
