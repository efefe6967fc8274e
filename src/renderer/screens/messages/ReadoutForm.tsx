import { type Audience, type Kit, type Message, type Question, type Raised, type Readout, isOpen } from '#core/model'
import { Button } from '../../parts/Button'
import { Chosen } from '../../parts/Chosen'
import { DayField } from '../../parts/DayField'
import { SectionHead } from '../../parts/SectionHead'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { TextField } from '../../parts/TextField'
import { decide, select } from '../../state/actions'
import { words } from '../../words'
import { audienceChoices } from './audienceChoices'
import styles from './Messages.module.css'
import { type Prepared, outcomeField, preparedIn } from './prepared'
import readout from './Readout.module.css'

const w = words.messages.readout

const change = (patch: Partial<Readout>): Promise<boolean> => decide({ kind: 'readout.change', patch })

/** The record of the meeting: who met, what came of each point that was prepared, and what follows. */
export const ReadoutForm = ({ kit }: { readonly kit: Kit }) => {
  const prepared = preparedIn(kit)
  const { day, presentIds, alsoPresent, summary, nextSteps, readBy } = kit.readout
  return (
    <section className={readout['form']} aria-label={w.title}>
      <SectionHead title={w.title}>
        <span className={styles['hint']}>{w.hint}</span>
      </SectionHead>
      <div className={styles['pair']}>
        <DayField label={w.day} value={day} hint={w.dayHint} onChange={(held) => change({ day: held })} />
        <TextField
          label={w.also}
          value={alsoPresent}
          placeholder={w.alsoPlaceholder}
          onChange={(text) => change({ alsoPresent: text })}
        />
      </div>
      <Chosen
        label={w.present}
        ids={presentIds}
        all={kit.people
          .filter(({ standing }) => standing === 'kept')
          .map(({ id, printedName }) => ({ id, title: printedName }))}
        onChange={(ids) => void change({ presentIds: ids })}
      />
      <TextArea
        label={w.summary}
        value={summary}
        placeholder={w.summaryPlaceholder}
        lines={3}
        isReading
        onChange={(text) => change({ summary: text })}
      />
      <SectionHead title={w.outcomes} />
      {prepared.length === 0 && <p className={styles['hint']}>{w.noOutcomes}</p>}
      {prepared.map((one) => (
        <Outcome key={one.item.id} prepared={one} />
      ))}
      <TextArea
        label={w.nextSteps}
        value={nextSteps}
        placeholder={w.nextStepsPlaceholder}
        lines={3}
        isReading
        onChange={(text) => change({ nextSteps: text })}
      />
      <div className={styles['terms']}>
        <Segmented<Audience>
          label={w.readByLabel}
          value={readBy}
          choices={audienceChoices}
          onChange={(audience) => void change({ readBy: audience })}
        />
        <p className={styles['hint']}>{w.readByWhy}</p>
      </div>
      <Promises kit={kit} />
    </section>
  )
}

const raisedChoices = (['unknown', 'raised', 'not-raised'] as const).map((value) => ({ value, title: w.raised[value] }))

const Outcome = ({ prepared: { kind, item, number, head } }: { readonly prepared: Prepared }) => {
  const set = (patch: Partial<Pick<Message & Question, 'raised' | 'outcome' | 'outcomeFor'>>): Promise<boolean> =>
    decide(
      kind === 'point'
        ? { kind: 'message.change', id: item.id, patch }
        : { kind: 'question.change', id: item.id, patch },
    )
  return (
    <section className={readout['outcome']} id={outcomeField(item.id)} aria-label={head}>
      <div className={readout['head']}>
        <span className={styles['number']}>{number}</span>
        <p className={readout['words']} dir="auto">
          {head}
        </p>
        <Segmented<Raised>
          label={w.raisedLabel({ number })}
          isLabelHidden
          value={item.raised}
          choices={raisedChoices}
          onChange={(raised) => void set({ raised })}
        />
      </div>
      {(item.raised === 'raised' || item.outcome !== '') && (
        <>
          <TextArea
            label={w.outcomeLabel({ number })}
            isLabelHidden
            value={item.outcome}
            placeholder={w.outcomePlaceholder}
            lines={2}
            isReading
            onChange={(outcome) => set({ outcome })}
          />
          <Segmented<Audience>
            label={w.outcomeFor({ number })}
            value={item.outcomeFor}
            choices={audienceChoices}
            onChange={(outcomeFor) => void set({ outcomeFor })}
          />
        </>
      )}
    </section>
  )
}

const Promises = ({ kit }: { readonly kit: Kit }) => {
  const [first] = kit.commitments
  return (
    <div className={readout['promises']}>
      <span>{w.promises({ open: kit.commitments.filter(isOpen).length })}</span>
      {first !== undefined && (
        <Button kind="quiet" onPress={() => select({ item: first.id })}>
          {w.toPromises}
        </Button>
      )}
      <p className={styles['hint']}>{w.promisesWhy}</p>
    </div>
  )
}
