import { CalendarCheck } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Person, wordCount } from '#core/model'
import { Button } from '../../../parts/Button'
import { decide, decideAndTell, redo, undo } from '../../../state/actions'
import { session } from '../../../state/session'
import { useToday } from '../../../state/useToday'
import { words } from '../../../words'
import { shortDay } from '../../../words/dates'
import styles from './Biography.module.css'
import { BiographyEditor, type BiographyKeeper } from './biographyEditor'
import { BiographyToolbar } from './BiographyToolbar'
import { pageShare } from './length'
import { richTextOf } from './richText'

interface BiographyProps {
  readonly person: Person
}

/** The biography as it will be printed, written in place. Give it the person's `key`. */
export const Biography = ({ person }: BiographyProps) => {
  const today = useToday()
  const [isLinking, setLinking] = useState(false)
  const [editor] = useState(() => new BiographyEditor(keeperOf(person), mannerOf(person, () => setLinking(true))))
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => editor.attach(host.current), [editor])
  const state = useSyncExternalStore(editor.listen, editor.read)
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
          <BiographyToolbar editor={editor} state={state} isLinking={isLinking} onLinking={setLinking} />
          <Button
            kind="quiet"
            icon={CalendarCheck}
            isDisabled={person.lastReviewed === today}
            onPress={() =>
              void decideAndTell({ kind: 'person.change', id: person.id, patch: { lastReviewed: today } }, words.people.biography.reviewedToast)
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

const present = (person: Person): Person => session.read().open?.kit.people.find((other) => other.id === person.id) ?? person

const keeperOf = (person: Person): BiographyKeeper => ({
  read: () => present(person).biography,
  write: (biography) => decide({ kind: 'person.change', id: person.id, patch: { biography } }),
  listen: session.listen,
  undo,
  redo,
})

const mannerOf = (person: Person, onLink: () => void) => ({
  label: () => words.people.biography.label(present(person).printedName),
  placeholder: words.people.biography.placeholder,
  onLink,
})
