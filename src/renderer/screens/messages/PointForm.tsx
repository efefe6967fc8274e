import type { Audience, Message } from '#core/model'
import { Checkbox } from '../../parts/Checkbox'
import { DayField } from '../../parts/DayField'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { TextField } from '../../parts/TextField'
import { decide } from '../../state/actions'
import { useIsNew } from '../../state/justAdded'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { shortDay } from '../../words/dates'
import { audienceChoices } from './audienceChoices'
import styles from './Messages.module.css'
import { Remove } from './Remove'

interface PointFormProps {
  readonly message: Message
  readonly onRemove: () => void
}

/** One point: the words to say, what stands behind them, and the terms of its use. Give it the point's `key`. */
export const PointForm = ({ message, onRemove }: PointFormProps) => {
  const change = (patch: Partial<Omit<Message, 'id'>>) => decide({ kind: 'message.change', id: message.id, patch })
  const today = useToday()
  const isExpired = message.expires !== null && message.expires < today
  const isNew = useIsNew(message.id)
  return (
    <>
      <TextArea
        label={words.messages.points.text}
        value={message.text}
        placeholder={words.messages.points.textPlaceholder}
        lines={3}
        isReading
        autoFocus={isNew}
        onChange={(text) => change({ text })}
      />
      <TextArea
        label={words.messages.points.support}
        value={message.support}
        placeholder={words.messages.points.supportPlaceholder}
        lines={3}
        onChange={(support) => change({ support })}
      />
      <div className={styles['terms']}>
        <Segmented<Audience>
          label={words.messages.mayBeSaidToLabel}
          value={message.mayBeSaidTo}
          choices={audienceChoices}
          onChange={(mayBeSaidTo) => void change({ mayBeSaidTo })}
        />
        <p className={styles['hint']}>{words.messages.mayBeSaidToWhy}</p>
      </div>
      <div className={styles['pair']}>
        <TextField
          label={words.messages.points.owner}
          value={message.owner}
          placeholder={words.messages.points.ownerPlaceholder}
          onChange={(owner) => change({ owner })}
        />
        <DayField
          label={words.messages.points.expires}
          value={message.expires}
          trouble={isExpired ? words.messages.points.expired({ day: shortDay(message.expires) }) : null}
          onChange={(expires) => change({ expires })}
        />
      </div>
      <Checkbox isOn={message.front} onChange={(front) => void change({ front })}>
        {words.messages.points.front}
      </Checkbox>
      <Remove label={words.messages.points.removeOne} onRemove={onRemove} />
    </>
  )
}
