import type { Kit, ProgrammeItem } from '#core/model'
import { Chosen } from '../../parts/Chosen'
import { TextArea } from '../../parts/TextArea'
import { decide } from '../../state/actions'
import { words } from '../../words'
import styles from './EngagementPart.module.css'

const w = words.overview.engagement

interface EngagementPartProps {
  readonly item: ProgrammeItem
  readonly kit: Pick<Kit, 'people' | 'messages' | 'objectives' | 'questions'>
}

/** What stands behind the divider of an engagement in the visit book. */
export const EngagementPart = ({ item, kit }: EngagementPartProps) => {
  const change = (patch: Partial<Omit<ProgrammeItem, 'id'>>): Promise<boolean> =>
    decide({ kind: 'programme.change', id: item.id, patch })
  return (
    <div className={styles['part']} role="group" aria-label={w.title({ title: item.title })}>
      <TextArea label={w.purpose} value={item.purpose} onChange={(purpose) => change({ purpose })} />
      <Chosen
        label={w.present}
        ids={item.presentIds}
        all={kit.people
          .filter(({ standing }) => standing === 'kept')
          .map(({ id, printedName }) => ({ id, title: printedName }))}
        onChange={(presentIds) => void change({ presentIds })}
      />
      <Chosen
        label={w.points}
        ids={item.messageIds}
        all={kit.messages.map(({ id, text }) => ({ id, title: text }))}
        onChange={(messageIds) => void change({ messageIds })}
      />
      <Chosen
        label={w.objectives}
        ids={item.objectiveIds}
        all={kit.objectives.map(({ id, text }) => ({ id, title: text }))}
        onChange={(objectiveIds) => void change({ objectiveIds })}
      />
      <Chosen
        label={w.questions}
        ids={item.questionIds}
        all={kit.questions.map(({ id, question }) => ({ id, title: question }))}
        onChange={(questionIds) => void change({ questionIds })}
      />
    </div>
  )
}
