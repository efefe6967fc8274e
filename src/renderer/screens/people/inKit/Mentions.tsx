import { useState } from 'react'
import type { Kit, Person } from '#core/model'
import { drawnBy } from '../../../parts/drawnBy'
import { Section } from '../../../parts/Section'
import { go } from '../../../state/actions'
import { words } from '../../../words'
import styles from './InKit.module.css'
import { mentionsOf } from './mentions'

interface MentionsProps {
  readonly kit: Kit
  readonly person: Person
}

const shownAtFirst = 4

/** Where the sources name this person, with the words around. */
const DrawnMentions = ({ kit, person }: MentionsProps) => {
  const [isShowingAll, setShowingAll] = useState(false)
  const mentions = mentionsOf(kit, person)
  const shown = isShowingAll ? mentions : mentions.slice(0, shownAtFirst)
  return (
    <Section title={words.people.inKit.mentions} aside={<span className={styles['number']}>{mentions.length}</span>}>
      {mentions.length === 0 && <p className={styles['nothing']}>{words.people.inKit.noMentions}</p>}
      {shown.map((mention) => (
        <button
          key={`${mention.sourceId} ${mention.span.start}`}
          type="button"
          className={styles['mention']}
          dir="auto"
          title={words.people.inKit.openMention({ title: mention.sourceTitle, paragraph: mention.paragraph })}
          onClick={() => go({ screen: 'sources', item: mention.sourceId })}
        >
          {mention.paragraph > 0 && <span className={styles['place']}>¶{mention.paragraph} </span>}
          {mention.before}
          <span className={styles['name']}>{mention.name}</span>
          {mention.after}
        </button>
      ))}
      {mentions.length > shown.length && (
        <button type="button" className={styles['more']} onClick={() => setShowingAll(true)}>
          {words.people.inKit.moreMentions({ number: mentions.length - shown.length })}
        </button>
      )}
    </Section>
  )
}

export const Mentions = drawnBy(DrawnMentions, ({ kit, person }) => [person.id, person.mentions, kit.sources])
