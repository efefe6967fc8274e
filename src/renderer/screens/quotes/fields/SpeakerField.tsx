import { UserPlus } from 'lucide-react'
import { type Kit, type Quote, functionLine } from '#core/model'
import { speakersOf } from '#core/model'
import { Avatar } from '../../../parts/Avatar'
import { words } from '../../../words'
import { Field } from './Field'
import styles from './SpeakerField.module.css'
import { SpeakerPicker } from './SpeakerPicker'

interface SpeakerFieldProps {
  readonly kit: Kit
  readonly quote: Quote
}

/** Who spoke, by name and office, and how the source calls them here. */
export const SpeakerField = ({ kit, quote }: SpeakerFieldProps) => {
  const [speaker] = speakersOf(kit, quote)
  const mention = quote.speakerMention
  return (
    <Field title={words.quotes.speaker.label}>
      <SpeakerPicker kit={kit} quote={quote} answersKey>
        {speaker === undefined ? (
          <>
            <span className={styles['nobody']}>
              <UserPlus size={16} strokeWidth={1.75} aria-hidden />
            </span>
            <span className={styles['open']}>{words.quotes.whoSaid}</span>
          </>
        ) : (
          <>
            <Avatar kit={kit} person={speaker} size={36} />
            <span className={styles['who']}>
              <span className={styles['name']}>{speaker.printedName}</span>
              <span className={styles['function']}>{functionLine(speaker)}</span>
            </span>
          </>
        )}
      </SpeakerPicker>
      {mention !== '' && (speaker === undefined || !mention.includes(speaker.printedName)) && (
        <p className={styles['mention']}>{words.quotes.speaker.calledHere({ mention })}</p>
      )}
    </Field>
  )
}
