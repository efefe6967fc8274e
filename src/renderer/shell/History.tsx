import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { KitHistory } from '#contract/views'
import { Button } from '../parts/Button'
import { Sheet } from '../parts/Sheet'
import { goToStep, historyOfKit, show } from '../state/actions'
import { useToday } from '../state/useToday'
import { words } from '../words'
import { clockTime, dayOf, momentHere } from '../words/dates'
import { capitalised } from '../words/phrases'
import { toldWords } from '../words/toldWords'
import styles from './History.module.css'

const w = words.history

interface Line {
  /** How many steps are done when this one is the last. */
  readonly step: number
  readonly text: string
  readonly moment: string | null
  readonly state: 'now' | 'done' | 'undone'
}

/** Every step of the open kit, the newest first. Enter goes to the state after a step, back or forward. */
export const History = () => {
  const [history, setHistory] = useState<KitHistory | null>(null)
  useEffect(() => void historyOfKit().then((found) => (found === null ? show(null) : setHistory(found))), [])
  return (
    <Sheet title={w.title} onClose={() => show(null)}>
      {history !== null &&
        (history.steps.length === 0 ? <p className={styles['empty']}>{w.empty}</p> : <Steps {...history} />)}
      <div className={styles['foot']}>
        <Button onPress={() => show(null)}>{w.close}</Button>
      </div>
    </Sheet>
  )
}

const Steps = (history: KitHistory) => {
  const lines = linesOf(history, useToday())
  const goTo = ({ step, text, state }: Line) => {
    show(null)
    if (state === 'now') return
    const what = text.replace(/^./u, (letter) => letter.toLocaleLowerCase())
    void goToStep(step, step === 0 ? w.atStart : state === 'done' ? w.back({ what }) : w.forward({ what }))
  }
  return (
    <>
      <p className={styles['hint']}>{w.hint}</p>
      <ListBox
        aria-label={w.steps}
        autoFocus
        className={styles['steps'] ?? ''}
        items={lines}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[history.done]}
        onSelectionChange={(keys) => {
          const line = lines.find(({ step }) => keys !== 'all' && keys.has(step))
          if (line !== undefined) goTo(line)
        }}
      >
        {(line) => (
          <ListBoxItem
            id={line.step}
            textValue={line.text}
            className={`${styles['step']} ${styles[line.state]}`}
            aria-current={line.state === 'now' ? 'step' : undefined}
          >
            <Text slot="label" className={styles['what'] ?? ''} dir="auto">
              {line.text}
            </Text>
            <span className={styles['when']}>
              {line.state === 'done' ? line.moment : [w[line.state], line.moment].filter(Boolean).join(' · ')}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  )
}

/** Of today the hour is enough. */
const momentOf = (moment: Date, today: string): string =>
  dayOf(moment) === today ? clockTime(moment) : momentHere(moment.toISOString())

/** The newest first; last the state before all of them. */
const linesOf = ({ steps, done }: KitHistory, today: string): readonly Line[] =>
  [
    { step: 0, text: w.start, moment: null },
    ...steps.map((told, at) => ({
      step: at + 1,
      text: capitalised(toldWords(told)),
      moment: momentOf(new Date(told.at), today),
    })),
  ]
    .map((line) => ({ ...line, state: line.step === done ? 'now' : line.step < done ? 'done' : 'undone' }) as const)
    .toReversed()
