import { Plus, X } from 'lucide-react'
import type { FrontSheet } from '#core/model'
import { drawnBy } from '../../parts/drawnBy'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { TextField } from '../../parts/TextField'
import { decide } from '../../state/actions'
import { isAdding, useIsNew } from '../../state/justAdded'
import { words } from '../../words'
import styles from './FrontSheetForm.module.css'
import { enterField, fieldPlace } from './fields'
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

export const FrontSheetForm = drawnBy(DrawnFrontSheetForm, ({ front }) => [front])

/** Changes the list as it is when the decision is its turn: two lines may be typed one after the other. */
const changeObjectives = (made: (objectives: FrontSheet['objectives']) => readonly string[]): Promise<boolean> =>
  decide(({ front }) => ({ kind: 'front.change', patch: { objectives: made(front.objectives) } }))

const objectiveId = (at: number): string => `objective ${at}`

const begin = (at: number): void => {
  isAdding(objectiveId(at))
  void changeObjectives((objectives) => [...objectives, ''])
}

/** Enter goes to the next line, and begins one at the end. A line without words begins none. */
const goOn = (objectives: FrontSheet['objectives'], at: number, typed: string): void => {
  if (at + 1 < objectives.length) enterField(objectiveId(at + 1))
  else if (typed.trim() !== '' && objectives.length < mostObjectives) begin(at + 1)
}

const Objectives = ({ objectives }: Pick<FrontSheet, 'objectives'>) => (
  <fieldset className={styles['objectives']}>
    <legend className={styles['legend']}>{w.objectives}</legend>
    {/* An objective is known by its place: two may read the same. */}
    {objectives.map((objective, at) => (
      <Objective key={at} objectives={objectives} objective={objective} at={at} />
    ))}
    {objectives.length < mostObjectives && (
      <div>
        <Button kind="quiet" icon={Plus} onPress={() => begin(objectives.length)}>
          {w.addObjective}
        </Button>
      </div>
    )}
  </fieldset>
)

interface ObjectiveProps {
  readonly objectives: FrontSheet['objectives']
  readonly objective: string
  readonly at: number
}

const Objective = ({ objectives, objective, at }: ObjectiveProps) => {
  const isNew = useIsNew(objectiveId(at))
  return (
    <div className={styles['objective']} data-field={objectiveId(at)}>
      <span className={styles['number']} aria-hidden>
        {at + 1}
      </span>
      <TextField
        label={w.objective({ number: at + 1 })}
        isLabelHidden
        autoFocus={isNew}
        value={objective}
        placeholder={w.objectivePlaceholder}
        onChange={(text) => changeObjectives((present) => (at < present.length ? present.with(at, text) : present))}
        onEnter={(typed) => goOn(objectives, at, typed)}
      />
      <IconButton
        icon={X}
        label={w.removeObjective({ number: at + 1 })}
        onPress={() => void changeObjectives((present) => present.toSpliced(at, 1))}
      />
    </div>
  )
}
