import { UserPlus } from 'lucide-react'
import { type Kit, type Quote, functionLine, speakerNames, speakersOf } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { besides, drawnBy } from '../../../parts/drawnBy'
import { runCommand } from '../../../commands/commands'
import { Faces } from '../../../parts/Faces'
import { KeyButton } from '../../../parts/KeyButton'
import { SpeakerState } from '../../../parts/SpeakerState'
import { words } from '../../../words'
import { speakerDetail } from '../speakerDetail'
import { answersFor } from '../speakerAnswers'
import { Field } from './Field'
import styles from './SpeakerField.module.css'
import { SpeakerPicker } from './SpeakerPicker'

interface SpeakerFieldProps {
  readonly kit: Kit
  readonly quote: Quote
  /** The list beside it answers the key for the speaker itself. */
  readonly answersKey: boolean
}

const w = words.quotes.speaker

/** Who spoke, by name and office, what that claim is worth, and the keys that change it. */
const DrawnSpeakerField = ({ kit, quote, answersKey }: SpeakerFieldProps) => {
  const speakers = speakersOf(kit, quote)
  const [speaker] = speakers
  const source = kit.sources.find(({ id }) => id === quote.sourceId)
  const attribution = attributionOf(quote, source, kit)
  const mention = quote.speakerMention
  const detail = speakerDetail(attribution)
  return (
    <Field title={w.label}>
      <SpeakerPicker kit={kit} quote={quote} answersKey={answersKey}>
        {speaker === undefined ? (
          <>
            <span className={styles['nobody']}>
              <UserPlus size={16} strokeWidth={1.75} aria-hidden />
            </span>
            <span className={styles['open']}>{words.quotes.whoSaid}</span>
          </>
        ) : (
          <>
            <Faces kit={kit} people={speakers} size={speakers.length > 1 ? 28 : 36} />
            <span className={styles['who']}>
              <span className={styles['name']}>
                {speakerNames(kit, quote)}
                {attribution.state === 'unsure' && '?'}
              </span>
              {speakers.length === 1 && <span className={styles['function']}>{functionLine(speaker)}</span>}
            </span>
          </>
        )}
      </SpeakerPicker>
      <div className={styles['state']}>
        <SpeakerState state={attribution.state} />
        {detail !== '' && <span className={styles['mention']}>{detail}</span>}
        {speaker !== undefined && mention !== '' && !mention.includes(speaker.printedName) && (
          <span className={styles['mention']}>{w.calledHere({ mention })}</span>
        )}
      </div>
      <div className={styles['keys']}>
        {answersFor(kit, quote).map(({ name, command }, at) => (
          <KeyButton key={command} keys={String(at + 1)} title={name} onPress={() => runCommand(command)} />
        ))}
        <KeyButton keys="S" title={w.other} onPress={() => runCommand('quote.speaker')} />
        <KeyButton keys="Shift+S" title={w.show} onPress={() => runCommand('quote.show')} />
      </div>
    </Field>
  )
}

export const SpeakerField = drawnBy(DrawnSpeakerField, ({ kit, quote, answersKey }) => [
  ...besides(quote, 'annotation', 'headline', 'themes', 'translation'),
  kit.sources,
  kit.people,
  answersKey,
])
