import { GitMerge } from 'lucide-react'
import { possibleDuplicates } from '#core/edit/samePerson'
import { type Kit, type Person, functionLine } from '#core/model'
import { Avatar } from '../../../parts/Avatar'
import { Button } from '../../../parts/Button'
import { Section } from '../../../parts/Section'
import { decideAndTell } from '../../../state/actions'
import { words } from '../../../words'
import styles from './InKit.module.css'

interface DuplicatesProps {
  readonly kit: Kit
  readonly person: Person
}

/** Other entries that may be the same person. Merging is one step, and one undo takes it back. */
export const Duplicates = ({ kit, person }: DuplicatesProps) => {
  const others = possibleDuplicates(kit.people, person)
  if (others.length === 0) return null
  return (
    <Section title={words.people.inKit.duplicates}>
      {others.map((other) => (
        <div key={other.id} className={styles['other']}>
          <Avatar kit={kit} person={other} size={28} />
          <span className={styles['otherWords']}>
            <span className={styles['otherName']}>{other.printedName}</span>
            <span className={styles['small']}>{functionLine(other)}</span>
          </span>
          <Button
            icon={GitMerge}
            label={words.people.inKit.mergeLabel({ other: other.printedName, name: person.printedName })}
            onPress={() =>
              void decideAndTell(
                { kind: 'person.merge', id: person.id, absorbed: other.id },
                words.people.merged({ name: person.printedName }),
              )
            }
          >
            {words.people.inKit.merge}
          </Button>
        </div>
      ))}
      <p className={styles['small']}>{words.people.inKit.mergeWhy}</p>
    </Section>
  )
}
