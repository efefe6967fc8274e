import { type Kit, type Person, type Source, functionLine } from '#core/model'
import { Avatar } from '../../parts/Avatar'
import { Button } from '../../parts/Button'
import { SectionHead } from '../../parts/SectionHead'
import { go } from '../../state/actions'
import { words } from '../../words'
import styles from './PersonCard.module.css'

interface PersonCardProps {
  readonly kit: Kit
  readonly person: Person
  readonly source: Source
}

const w = words.sources

/** Somebody named in the text, at a glance. Their biography is written in People. */
export const PersonCard = ({ kit, person, source }: PersonCardProps) => {
  const times = person.mentions.filter((mention) => mention.sourceId === source.id).length
  return (
    <>
      <SectionHead kind="bar" title={w.personPanel} />
      <div className={styles['card']}>
        <div className={styles['who']}>
          <Avatar kit={kit} person={person} size={44} />
          <div>
            <p className={styles['name']}>
              {[person.honorific, person.printedName, person.postNominals].filter((part) => part !== '').join(' ')}
            </p>
            <p className={styles['function']}>{functionLine(person)}</p>
          </div>
        </div>
        {times > 0 && <p className={styles['function']}>{w.namedTimes({ number: times })}</p>}
        <div>
          <Button onPress={() => go({ screen: 'people', item: person.id })}>{w.openPerson}</Button>
        </div>
      </div>
    </>
  )
}
