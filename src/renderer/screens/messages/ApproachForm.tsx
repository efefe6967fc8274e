import type { Approach, Audience, OurSide } from '#core/model'
import { LineList } from '../../parts/LineList'
import { SectionHead } from '../../parts/SectionHead'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { TextField } from '../../parts/TextField'
import { decide } from '../../state/actions'
import { words } from '../../words'
import { audienceChoices, ourSideChoices } from './audienceChoices'
import styles from './Messages.module.css'

const w = words.messages.approach

const mostTactics = 5

const change = (patch: Partial<Approach>): Promise<boolean> => decide({ kind: 'approach.change', patch })

/** How we go about the meeting, and what is said of it afterwards; each with who may read it. */
export const ApproachForm = ({ approach }: { readonly approach: Approach }) => (
  <section className={styles['approach']} aria-label={w.title}>
    <SectionHead title={w.title}>
      <span className={styles['hint']}>{w.hint}</span>
    </SectionHead>
    <LineList
      name="tactic"
      lines={approach.tactics}
      most={mostTactics}
      words={{
        title: w.tactics,
        line: w.tactic,
        placeholder: w.tacticPlaceholder,
        add: w.addTactic,
        remove: w.removeTactic,
      }}
      onChange={(made) =>
        decide(({ approach: present }) => ({ kind: 'approach.change', patch: { tactics: made(present.tactics) } }))
      }
    />
    <Segmented<OurSide>
      label={w.tacticsFor}
      value={approach.tacticsFor}
      choices={ourSideChoices}
      onChange={(tacticsFor) => void change({ tacticsFor })}
    />
    <TextArea
      label={w.pressLine}
      value={approach.pressLine}
      placeholder={w.pressLinePlaceholder}
      lines={2}
      isReading
      onChange={(pressLine) => change({ pressLine })}
    />
    <Segmented<Audience>
      label={w.pressLineFor}
      value={approach.pressLineFor}
      choices={audienceChoices}
      onChange={(pressLineFor) => void change({ pressLineFor })}
    />
    <TextArea
      label={w.ifAsked}
      value={approach.ifAsked}
      placeholder={w.ifAskedPlaceholder}
      lines={2}
      isReading
      onChange={(ifAsked) => change({ ifAsked })}
    />
    <Segmented<Audience>
      label={w.ifAskedFor}
      value={approach.ifAskedFor}
      choices={audienceChoices}
      onChange={(ifAskedFor) => void change({ ifAskedFor })}
    />
    <div className={styles['pair']}>
      <TextField
        label={w.noteTaker}
        value={approach.noteTaker}
        placeholder={w.noteTakerPlaceholder}
        onChange={(noteTaker) => change({ noteTaker })}
      />
      <Segmented<OurSide>
        label={w.noteTakerFor}
        value={approach.noteTakerFor}
        choices={ourSideChoices}
        onChange={(noteTakerFor) => void change({ noteTakerFor })}
      />
    </div>
  </section>
)
