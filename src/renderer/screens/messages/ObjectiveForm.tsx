import type { Objective, OurSide } from '#core/model'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { decide } from '../../state/actions'
import { useIsNew } from '../../state/justAdded'
import { words } from '../../words'
import { ourSideChoices } from './audienceChoices'
import styles from './Messages.module.css'
import { Remove } from './Remove'

interface ObjectiveFormProps {
  readonly objective: Objective
  readonly onRemove: () => void
}

/** What the other side wants, and what we answer. Give it the objective's `key`. */
export const ObjectiveForm = ({ objective, onRemove }: ObjectiveFormProps) => {
  const change = (patch: Partial<Omit<Objective, 'id'>>) =>
    decide({ kind: 'objective.change', id: objective.id, patch })
  const isNew = useIsNew(objective.id)
  return (
    <>
      <TextArea
        label={words.messages.objectives.text}
        value={objective.text}
        placeholder={words.messages.objectives.textPlaceholder}
        lines={3}
        isReading
        autoFocus={isNew}
        onChange={(text) => change({ text })}
      />
      <TextArea
        label={words.messages.objectives.response}
        value={objective.response}
        placeholder={words.messages.objectives.responsePlaceholder}
        lines={3}
        isReading
        onChange={(response) => change({ response })}
      />
      <div className={styles['terms']}>
        <Segmented<OurSide>
          label={words.messages.objectives.readByLabel}
          value={objective.readBy}
          choices={ourSideChoices}
          onChange={(readBy) => void change({ readBy })}
        />
        <p className={styles['hint']}>{words.messages.objectives.readByWhy}</p>
      </div>
      <Remove label={words.messages.objectives.removeOne} onRemove={onRemove} />
    </>
  )
}
