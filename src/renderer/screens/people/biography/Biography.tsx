import { CalendarCheck } from 'lucide-react'
import { type Person, isBlank, wordCount } from '#core/model'
import { Button } from '../../../parts/Button'
import { RichTextField } from '../../../parts/richText/RichTextField'
import { decide, decideAndTell } from '../../../state/actions'
import { session } from '../../../state/session'
import { useToday } from '../../../state/useToday'
import { words } from '../../../words'
import { shortDay } from '../../../words/dates'
import styles from './Biography.module.css'
import { pageShare } from './length'

interface BiographyProps {
  readonly person: Person
}

const w = words.people.biography

/** The biography as it will be printed, written in place. Give it the person's `key`. */
export const Biography = ({ person }: BiographyProps) => {
  const today = useToday()
  const number = wordCount(person.biography)
  const review = () =>
    void decideAndTell({ kind: 'person.change', id: person.id, patch: { lastReviewed: today } }, w.reviewedToast)
  return (
    <section className={styles['biography']} aria-label={w.title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{w.title}</h3>
        <p className={styles['facts']}>
          {[
            w.words({ number }),
            ...(number === 0 ? [] : [w[pageShare(number)]]),
            person.lastReviewed === null ? w.neverReviewed : w.reviewed({ day: shortDay(person.lastReviewed) }),
            ...originOf(person),
          ].join(' · ')}
        </p>
      </div>
      <RichTextField
        label={w.label({ name: person.printedName })}
        placeholder={w.placeholder}
        read={() => present(person).biography}
        onChange={(biography) => decide({ kind: 'person.change', id: person.id, patch: { biography } })}
      >
        <Button kind="quiet" icon={CalendarCheck} isDisabled={person.lastReviewed === today} onPress={review}>
          {w.review}
        </Button>
      </RichTextField>
    </section>
  )
}

/** A biography that came from another kit says which, and when; one that was emptied comes from nowhere. */
const originOf = ({ biography, biographyFrom }: Person): readonly string[] =>
  biographyFrom === null || isBlank(biography)
    ? []
    : [w.takenFrom({ kit: biographyFrom.kit || words.shell.untitled, day: shortDay(biographyFrom.day) })]

const present = (person: Person): Person =>
  session.read().open?.kit.people.find((other) => other.id === person.id) ?? person
