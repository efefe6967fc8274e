import { CircleDashed, type LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { KitHistory } from '#contract/views'
import { Button } from '../parts/Button'
import { Sheet } from '../parts/Sheet'
import { pressed } from '../commands/pressed'
import { goToStep, historyOfKit, redo, show, undo } from '../state/actions'
import { useToday } from '../state/useToday'
import { words } from '../words'
import { clockTime, dayOf, momentHere } from '../words/dates'
import { capitalised } from '../words/phrases'
import { toldWords } from '../words/toldWords'
import { KeyHints } from '../screens/quotes/KeyHints'
import styles from './History.module.css'
import { signOfStep } from './stepSigns'

const w = words.history

interface Line {
  /** How many steps are done when this one is the last. */
  readonly step: number
  readonly text: string
  readonly sign: LucideIcon
  readonly moment: string | null
  readonly state: 'now' | 'done' | 'undone'
}

/** Every step of the open kit, the newest first. Enter goes to the state after a step, back or forward. */
export const History = () => {
  const [history, setHistory] = useState<KitHistory | null>(null)
  const read = useCallback(
    () => void historyOfKit().then((found) => (found === null ? show(null) : setHistory(found))),
    [],
  )
  useEffect(read, [read])
  // Back and forward are the keys that they are everywhere; the list follows.
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { 'Mod+Z': undo, 'Mod+Y': redo, 'Mod+Shift+Z': redo }[pressed(event.nativeEvent)]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    void step().then(read)
  }
  return (
    <Sheet title={w.title} onClose={() => show(null)}>
      <div role="presentation" className={styles['all']} onKeyDownCapture={onKeyDown}>
        {history !== null &&
          (history.steps.length === 0 ? (
            <p className={styles['empty']}>{w.empty}</p>
          ) : (
            <Steps key={history.done} {...history} />
          ))}
        <div className={styles['foot']}>
          <KeyHints hints={hints} />
          <Button onPress={() => show(null)}>{w.close}</Button>
        </div>
      </div>
    </Sheet>
  )
}

const hints = [
  { keys: ['ArrowUp', 'ArrowDown'], does: w.hints.look },
  { keys: ['Enter'], does: w.hints.goBack },
  { keys: ['Mod+Y'], does: w.hints.forward },
]

const Steps = (history: KitHistory) => {
  const today = useToday()
  const lines = linesOf(history, today)
  const goTo = ({ step, text, state }: Line) => {
    show(null)
    if (state === 'now') return
    const what = text.replace(/^./u, (letter) => letter.toLocaleLowerCase())
    void goToStep(step, step === 0 ? w.atStart : state === 'done' ? w.back({ what }) : w.forward({ what }))
  }
  return (
    <>
      <p className={styles['hint']}>{w.number({ number: history.steps.length, since: sinceWords(history, today) })}</p>
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
            {line.state === 'now' && (
              <span className={styles['here']} aria-hidden>
                {w.here}
              </span>
            )}
            <span className={styles['row']}>
              <span className={styles['when']}>{line.moment}</span>
              <line.sign size={15} strokeWidth={1.75} aria-hidden />
              <Text slot="label" className={styles['what'] ?? ''} dir="auto">
                {line.text}
              </Text>
              {line.state !== 'done' && <span className={styles['state']}>{w[line.state]}</span>}
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

const sinceWords = ({ steps }: KitHistory, today: string): string => {
  const [first] = steps
  return first === undefined ? '' : momentOf(new Date(first.at), today)
}

/** The newest first; last the state before all of them. */
const linesOf = ({ steps, done }: KitHistory, today: string): readonly Line[] =>
  [
    { step: 0, text: w.start, sign: CircleDashed, moment: null },
    ...steps.map((told, at) => ({
      step: at + 1,
      text: capitalised(toldWords(told)),
      sign: signOfStep(told),
      moment: momentOf(new Date(told.at), today),
    })),
  ]
    .map((line) => ({ ...line, state: line.step === done ? 'now' : line.step < done ? 'done' : 'undone' }) as const)
    .toReversed()
