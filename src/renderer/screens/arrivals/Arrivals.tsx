import { Ban, CircleCheck, CircleHelp, Inbox, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { type Kit, isToReview } from '#core/model'
import { useEscape } from '../../commands/escape'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { SplitView } from '../../parts/SplitView'
import { go, showSheet, undo } from '../../state/actions'
import { isAsking, standingOf } from '../../state/asking'
import { type TriedOutcome, useSession } from '../../state/session'
import { words } from '../../words'
import { momentHere } from '../../words/dates'
import { KeyHints } from '../quotes/KeyHints'
import { ArrivalDetail } from './ArrivalDetail'
import { ArrivalList } from './ArrivalList'
import styles from './Arrivals.module.css'
import { onwards } from '../../parts/reading'
import { useArrivalCommands } from './useArrivalCommands'

const w = words.imports

/** What became of each of several files, and what each asks; in the place of the screen until it is closed. */
export const Arrivals = () => {
  const outcomes = useSession((state) => state.outcomes)
  const kit = useSession((state) => state.open?.kit)
  const [chosen, choose] = useState(() => {
    const asking = outcomes.findIndex((outcome) => isAsking(standingOf(outcome, kit)))
    return Math.max(0, asking)
  })
  const at = Math.min(chosen, outcomes.length - 1)
  const current = outcomes[at] ?? null
  useEscape('screen', () => showSheet(false))
  useArrivalCommands(current, kit)
  return (
    <SplitView
      name="arrivals"
      inspector={{
        label: w.detail.label,
        content: current !== null && <ArrivalDetail key={at} outcome={current} kit={kit} />,
      }}
    >
      <section className={styles['sheet']} aria-label={w.title}>
        <Bar kit={kit} />
        <Summary outcomes={outcomes} kit={kit} />
        <ArrivalList outcomes={outcomes} kit={kit} at={at} onChoose={choose} />
        <KeyHints hints={hints} />
      </section>
    </SplitView>
  )
}

const hints = [
  { keys: ['ArrowUp', 'ArrowDown'], does: w.hints.move },
  { keys: ['Enter'], does: w.hints.open },
  { keys: [onwards], does: w.hints.read },
  { keys: ['V'], does: w.hints.asItCame },
  { keys: ['Escape'], does: w.hints.close },
]

/** When it was, how long it took, and the way back. */
const Bar = ({ kit }: { readonly kit: Kit | undefined }) => {
  const arrived = useSession((state) => state.arrived)
  const step = useSession((state) => state.open?.undo ?? null)
  return (
    <div className={styles['bar']}>
      <Inbox size={15} strokeWidth={1.75} aria-hidden />
      <h2>{w.arrivals}</h2>
      {arrived !== null && <span className={styles['quiet']}>{momentHere(new Date(arrived.at).toISOString())}</span>}
      <span className={styles['room']} />
      {arrived !== null && arrived.took >= 100 && (
        <span className={`${styles['quiet']} ${styles['spare']}`}>
          {w.took({ seconds: Math.round(arrived.took / 100) / 10 })}
        </span>
      )}
      {kit !== undefined && step?.kind === 'source.add' && (
        <Button icon={Undo2} keys="Mod+Z" onPress={() => void undo()}>
          {step.number >= kit.sources.length ? w.takeAllBack : w.takeBack({ number: step.number })}
        </Button>
      )}
      <IconButton isFramed icon={X} label={w.closeSheet} keys="Escape" onPress={() => showSheet(false)} />
    </div>
  )
}

interface SummaryProps {
  readonly outcomes: readonly TriedOutcome[]
  readonly kit: Kit | undefined
}

const Summary = ({ outcomes, kit }: SummaryProps) => {
  const standings = outcomes.map((outcome) => standingOf(outcome, kit))
  const asking = standings.filter(isAsking).length
  const refused = standings.filter((standing) => standing === 'refused').length
  const taken = standings.filter((standing) => standing === 'taken').length
  const isOfFiles = outcomes.some(({ name }) => name !== '')
  const toReview = kit?.quotes.filter(isToReview).length ?? 0
  return (
    <div className={styles['summary']}>
      <h3>{(isOfFiles ? w.cameIn : w.textsCameIn)({ all: outcomes.length })}</h3>
      <p className={styles['counts']} role="status">
        {taken > 0 && (
          <span>
            <CircleCheck size={14} aria-hidden /> {w.taking({ number: taken })}
          </span>
        )}
        {asking > 0 && (
          <span>
            <CircleHelp size={14} aria-hidden /> {w.asking({ number: asking })}
          </span>
        )}
        {refused > 0 && (
          <span>
            <Ban size={14} aria-hidden /> {w.refusing({ number: refused })}
          </span>
        )}
      </p>
      {toReview > 0 && (
        <Button kind="primary" keys="Mod+4" onPress={() => go({ screen: 'quotes' })}>
          {w.review({ number: toReview })}
        </Button>
      )}
    </div>
  )
}
