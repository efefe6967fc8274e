import { Plus, X } from 'lucide-react'
import type { FrontSheet } from '#core/model'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { TextField } from '../../parts/TextField'
import { decide } from '../../state/actions'
import { words } from '../../words'
import styles from './FrontSheetForm.module.css'
import { fieldPlace } from './fields'
import { Part } from './Part'

const w = words.overview

const mostObjectives = 5

const change = (patch: Partial<FrontSheet>): Promise<boolean> => decide({ kind: 'front.change', patch })

/** The page that is read for certain: what for, what to achieve, what to avoid. */
export const FrontSheetForm = ({ front }: { readonly front: FrontSheet }) => (
  <Part title={w.front} hint={w.frontHint}>
    <div {...fieldPlace('purpose')}>
      <TextArea
        label={w.purpose}
        value={front.purpose}
        placeholder={w.purposePlaceholder}
        onChange={(purpose) => change({ purpose })}
      />
    </div>
    <Objectives objectives={front.objectives} />
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

const Objectives = ({ objectives }: Pick<FrontSheet, 'objectives'>) => (
  <fieldset className={styles['objectives']}>
    <legend className={styles['legend']}>{w.objectives}</legend>
    {/* An objective is known by its place: two may read the same. */}
    {objectives.map((objective, at) => (
      <div key={at} className={styles['objective']}>
        <span className={styles['number']} aria-hidden>
          {at + 1}
        </span>
        <TextField
          label={w.objective({ number: at + 1 })}
          isLabelHidden
          autoFocus={objective === ''}
          value={objective}
          placeholder={w.objectivePlaceholder}
          onChange={(text) => change({ objectives: objectives.with(at, text) })}
        />
        <IconButton
          icon={X}
          label={w.removeObjective({ number: at + 1 })}
          onPress={() => void change({ objectives: objectives.toSpliced(at, 1) })}
        />
      </div>
    ))}
    {objectives.length < mostObjectives && (
      <div>
        <Button kind="quiet" icon={Plus} onPress={() => void change({ objectives: [...objectives, ''] })}>
          {w.addObjective}
        </Button>
      </div>
    )}
  </fieldset>
)
