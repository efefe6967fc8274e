import { SquareUser } from 'lucide-react'
import { useState } from 'react'
import { GridListItem } from 'react-aria-components'
import type { DirectoryEntry } from '#contract/views'
import { Chip } from '../../parts/Chip'
import { initials } from '../../parts/initials'
import { openKit } from '../../state/actions'
import { useReply } from '../../state/useReply'
import { words } from '../../words'
import { shortDay } from '../../words/dates'
import styles from './Directory.module.css'
import { LibraryList } from './LibraryList'
import { NothingKept } from './NothingKept'
import { fitting } from './fitting'

const w = words.directory

/** Everybody in any kit; each leads to the newest entry of that name. */
export const Directory = () => {
  const people = useReply('library.people', {})
  const [typed, setTyped] = useState('')
  if (people === null) return null
  const items = fitting(
    people,
    typed,
    (person) => `${person.honorific} ${person.printedName} ${person.function} ${person.kitTitle}`,
  )
  if (people.length === 0) return <NothingKept icon={SquareUser} title={w.noPeople} detail={w.noPeopleDetail} />
  return (
    <LibraryList
      title={w.people}
      filterLabel={w.filterPeople}
      typed={typed}
      onType={setTyped}
      count={items.length === people.length ? `${people.length}` : `${items.length} / ${people.length}`}
      nothing={
        <p className={styles['nothing']} role="status">
          {w.nothing({ typed: typed.trim() })}
        </p>
      }
      items={items}
      keyOf={keyOf}
      onOpen={(person) => void openKit(person.kitId, { screen: 'people', item: person.personId })}
      rowHeight={52}
    >
      {(person) => <PersonLine person={person} />}
    </LibraryList>
  )
}

const keyOf = (person: DirectoryEntry): string => `${person.kitId}/${person.personId}`

const PersonLine = ({ person }: { readonly person: DirectoryEntry }) => (
  <GridListItem id={keyOf(person)} textValue={person.printedName} className={styles['line'] ?? ''}>
    <span className={styles['initials']} aria-hidden>
      {initials(person.printedName)}
    </span>
    <div className={styles['who']}>
      <p className={styles['name']}>{[person.honorific, person.printedName].filter((part) => part !== '').join(' ')}</p>
      <p className={styles['function']}>{person.function}</p>
    </div>
    {!person.hasBiography && <Chip tone="gold">{w.noBiography}</Chip>}
    <span className={styles['fact']}>
      {person.lastReviewed === null ? w.notReviewed : w.reviewed({ day: shortDay(person.lastReviewed) })}
    </span>
    <span className={styles['count']}>{w.quoteCount({ number: person.quotes })}</span>
    <span className={styles['kit']}>
      {person.kits > 1 ? w.kits({ number: person.kits }) : person.kitTitle || words.shell.untitled}
    </span>
  </GridListItem>
)
