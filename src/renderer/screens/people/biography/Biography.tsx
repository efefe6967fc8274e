import { CalendarCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import { type Person, wordCount } from '#core/model'
import { Button } from '../../../parts/Button'
import { decide, decideAndTell } from '../../../state/actions'
import { session } from '../../../state/session'
import { words } from '../../../words'
import { shortDay, today } from '../day'
import styles from './Biography.module.css'
import { BiographyToolbar } from './BiographyToolbar'
import { pageShare } from './length'
import { richTextOf } from './richText'
import { useBiographyEditor } from './useBiographyEditor'

interface BiographyProps {
  readonly person: Person
}

/** The biography as it will be printed, written in place. Give it the person's `key`. */
export const Biography = ({ person }: BiographyProps) => {
  const host = useRef<HTMLDivElement>(null)
  const [isLinking, setLinking] = useState(false)
  const { view, state } = useBiographyEditor(host, person.biography, {
    label: words.people.biography.label(person.printedName),
    placeholder: words.people.biography.placeholder,
    read: () => session.read().open?.kit.people.find((other) => other.id === person.id)?.biography ?? person.biography,
    onChange: (biography) => decide({ kind: 'person.change', id: person.id, patch: { biography } }),
    onLink: () => setLinking(true),
  })
  const number = wordCount(richTextOf(state.doc))
  return (
    <section className={styles['biography']} aria-label={words.people.biography.title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{words.people.biography.title}</h3>
        <p className={styles['facts']}>
          {[
            words.people.biography.words(number),
            ...(number === 0 ? [] : [words.people.biography[pageShare(number)]]),
            person.lastReviewed === null ? words.people.biography.neverReviewed : words.people.biography.reviewed(shortDay(person.lastReviewed)),
          ].join(' · ')}
        </p>
      </div>
      <div className={styles['sheet']}>
        <div className={styles['bar']}>
          <BiographyToolbar view={view} state={state} isLinking={isLinking} onLinking={setLinking} />
          <Button
            kind="quiet"
            icon={CalendarCheck}
            isDisabled={person.lastReviewed === today()}
            onPress={() =>
              void decideAndTell({ kind: 'person.change', id: person.id, patch: { lastReviewed: today() } }, words.people.biography.reviewedToast)
            }
          >
            {words.people.biography.review}
          </Button>
        </div>
        <div className={styles['editor']} ref={host} />
      </div>
    </section>
  )
}
