import { type Audience, type Commitment, isOverdue } from '#core/model'
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

interface PromiseFormProps {
  readonly promise: Commitment
  readonly onRemove: () => void
}

const w = words.messages.promises

/** What was promised: by whom, when, until when, and how it stands. Give it the promise's `key`. */
export const PromiseForm = ({ promise, onRemove }: PromiseFormProps) => {
  const change = (patch: Partial<Omit<Commitment, 'id'>>) =>
    decide({ kind: 'commitment.change', id: promise.id, patch })
  const isNew = useIsNew(promise.id)
  const today = useToday()
  const { due } = promise
  return (
    <>
      <TextArea
        label={w.text}
        value={promise.text}
        placeholder={w.textPlaceholder}
        lines={2}
        isReading
        autoFocus={isNew}
        onChange={(text) => change({ text })}
      />
      <div className={styles['pair']}>
        <Segmented
          label={w.by}
          value={promise.by}
          choices={(['ours', 'theirs', 'both'] as const).map((value) => ({ value, title: w.sides[value] }))}
          onChange={(by) => void change({ by })}
        />
        <TextField
          label={w.owner}
          value={promise.owner}
          placeholder={w.ownerPlaceholder}
          onChange={(owner) => change({ owner })}
        />
      </div>
      <div className={styles['pair']}>
        <DayField label={w.made} value={promise.made} onChange={(made) => change({ made })} />
        <DayField
          label={w.due}
          value={due}
          trouble={due !== null && isOverdue(promise, today) ? w.overdue({ day: shortDay(due) }) : null}
          onChange={(day) => change({ due: day })}
        />
      </div>
      <Segmented
        label={w.state}
        value={promise.state}
        choices={(['open', 'ready', 'done', 'withdrawn'] as const).map((value) => ({ value, title: w.states[value] }))}
        onChange={(state) => void change({ state })}
      />
      <div className={styles['terms']}>
        <Segmented<Audience>
          label={w.readByLabel}
          value={promise.readBy}
          choices={audienceChoices}
          onChange={(readBy) => void change({ readBy })}
        />
        <p className={styles['hint']}>{w.readByWhy}</p>
      </div>
      <Remove label={w.removeOne} onRemove={onRemove} />
    </>
  )
}
