import type { FrontSheet } from '#core/model'
import { drawnBy } from '../../parts/drawnBy'
import { LineList } from '../../parts/LineList'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { decide } from '../../state/actions'
import { words } from '../../words'
import styles from './FrontSheetForm.module.css'
import { fieldPlace } from './fields'
import { Part } from './Part'

const w = words.overview

const mostObjectives = 5

const change = (patch: Partial<FrontSheet>): Promise<boolean> => decide({ kind: 'front.change', patch })

/** The page that is read for certain: what for, what to achieve, what to avoid. */
const DrawnFrontSheetForm = ({ front }: { readonly front: FrontSheet }) => (
  <Part title={w.front} hint={w.frontHint}>
    <div {...fieldPlace('purpose')}>
      <TextArea
        label={w.purpose}
        value={front.purpose}
        placeholder={w.purposePlaceholder}
        onChange={(purpose) => change({ purpose })}
      />
    </div>
    <LineList
      name="objective"
      lines={front.objectives}
      most={mostObjectives}
      words={{
        title: w.objectives,
        line: w.objective,
        placeholder: w.objectivePlaceholder,
        add: w.addObjective,
        remove: w.removeObjective,
      }}
      onChange={(made) =>
        decide(({ front: present }) => ({ kind: 'front.change', patch: { objectives: made(present.objectives) } }))
      }
    />
    <div className={styles['foot']}>
      <TextArea
        label={w.avoid}
        value={front.avoid}
        placeholder={w.avoidPlaceholder}
        onChange={(avoid) => change({ avoid })}
      />
      <Segmented
        label={w.press}
        value={front.press}
        choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, title: w.pressChoices[value] }))}
        onChange={(press) => void change({ press })}
      />
    </div>
  </Part>
)

export const FrontSheetForm = drawnBy(DrawnFrontSheetForm, ({ front }) => [front])
