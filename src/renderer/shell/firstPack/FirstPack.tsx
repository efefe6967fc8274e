import { Check, ClipboardPaste } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'
import { type Kit, speakerNames } from '#core/model'
import { runCommand } from '../../commands/commands'
import { useEscape } from '../../commands/escape'
import { Button } from '../../parts/Button'
import { KeyButton } from '../../parts/KeyButton'
import { Kbd } from '../../parts/Kbd'
import heard from '../../parts/heard.module.css'
import { go, lastExported } from '../../state/actions'
import { endLesson, lesson, looked } from '../../state/lesson'
import { isKitScreen } from '../../state/place'
import { useSession } from '../../state/session'
import { words } from '../../words'
import styles from './FirstPack.module.css'
import { type StepName, countsOf, currentStep, nextSure, stepNames, stepsDone } from './steps'

const w = words.firstPack

/** Leads through the sample to a first pack, by doing: beside the work, for as long as its kit is in front. */
export const FirstPack = () => {
  const open = useSyncExternalStore(lesson.listen, lesson.read)
  const kit = useSession((state) => (state.open?.kit.id === open?.kitId ? state.open?.kit : undefined))
  const isShown = useSession(({ place }) => isKitScreen(place.screen))
  return open === null || kit === undefined || !isShown ? null : <Lesson kit={kit} hasLooked={open.hasLooked} />
}

const Lesson = ({ kit, hasLooked }: { readonly kit: Kit; readonly hasLooked: boolean }) => {
  const screen = useSession((state) => state.place.screen)
  const hasExported = useSession((state) => state.exporting === null && lastExported() !== null)
  useEscape('screen', endLesson)
  useEffect(() => {
    if (screen === 'pack') looked()
  }, [screen])
  const done = stepsDone(kit, { hasLooked, hasExported })
  const current = currentStep(done)
  return (
    <aside className={styles['lesson']} aria-labelledby="first-pack">
      <h2 id="first-pack" className={styles['title']}>
        {w.title}
      </h2>
      <p className={styles['small']}>{w.lead}</p>
      <ol className={styles['steps']}>
        {stepNames.map((name, at) => (
          <li
            key={name}
            className={`${styles['step']} ${name === current ? styles['current'] : ''}`}
            {...(name === current ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={`${styles['sign']} ${done[name] ? styles['done'] : ''}`} aria-hidden>
              {done[name] ? <Check size={14} strokeWidth={2.5} /> : at + 1}
            </span>
            <div className={styles['words']}>
              <div className={styles['head']}>
                <h3 className={styles['name']}>
                  {w.steps[name].title}
                  {done[name] && <span className={heard['heard']}> ({w.done})</span>}
                </h3>
                {!done[name] && <Keys name={name} />}
              </div>
              <p className={styles['small']}>{doesOf(name, kit)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className={current === null ? styles['finished'] : heard['heard']}>
        {current === null ? w.finished : ''}
      </p>
      <div className={styles['foot']}>
        <Button
          icon={ClipboardPaste}
          onPress={() => {
            endLesson()
            go({ screen: 'home' })
          }}
        >
          {w.own}
        </Button>
        <Button kind="quiet" onPress={endLesson}>
          {w.close}
        </Button>
      </div>
      <p className={styles['small']}>
        <Kbd keys="Escape" isRead /> {w.closing}
      </p>
    </aside>
  )
}

const doesOf = (name: StepName, kit: Kit): string => {
  if (name === 'paste') return w.steps.paste.does(countsOf(kit))
  const sure = name === 'keep' ? nextSure(kit) : null
  return sure === null ? w.steps[name].does : w.steps.keep.doesNow({ speaker: speakerNames(kit, sure) })
}

/** The keys of a step; each is a button too, and leads to where it counts. */
const Keys = ({ name }: { readonly name: StepName }) => (
  <span className={styles['keys']}>
    {keysOf[name].map(([keys, command]) => (
      <KeyButton key={keys} keys={keys} title="" label={w.steps[name].title} onPress={() => runCommand(command)} />
    ))}
  </span>
)

const keysOf: Readonly<Record<StepName, readonly (readonly [keys: string, command: string])[]>> = {
  paste: [],
  keep: [['K', 'quote.keep']],
  speaker: [
    ['1', 'quote.first'],
    ['2', 'quote.second'],
  ],
  readers: [['Mod+6', 'go.pack']],
  export: [['Mod+E', 'pack.export']],
}
