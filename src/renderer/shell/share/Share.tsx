import { useState } from 'react'
import { Audience, type Kit, type PersonId } from '#core/model'
import { Button } from '../../parts/Button'
import { Checkbox } from '../../parts/Checkbox'
import { EmptyState } from '../../parts/EmptyState'
import { Segmented } from '../../parts/Segmented'
import { Sheet } from '../../parts/Sheet'
import { SheetBody } from '../../parts/SheetBody'
import { shareKit } from '../../state/sharing'
import { show } from '../../state/actions'
import { useSession } from '../../state/session'
import { words } from '../../words'
import styles from './Share.module.css'
import { useSharing } from './useSharing'

const w = words.share

/** For whom, whose words, and what then goes along and what stays: before the file is made. */
export const Share = () => {
  const kit = useSession((state) => state.open?.kit ?? null)
  const close = (): void => show(null)
  return (
    <Sheet title={w.title} isWide onClose={close}>
      {kit === null || speakersIn(kit).length === 0 ? (
        <EmptyState title={w.nobody} />
      ) : (
        <Choosing kit={kit} onClose={close} />
      )}
    </Sheet>
  )
}

interface ChoosingProps {
  readonly kit: Kit
  readonly onClose: () => void
}

const Choosing = ({ kit, onClose }: ChoosingProps) => {
  const [audience, setAudience] = useState<Audience>('counterpart')
  const [chosen, choose] = useState<readonly PersonId[] | null>(null)
  const speakers = speakersIn(kit)
  const sharing = useSharing(kit, audience, chosen)
  const isChosen = (id: PersonId): boolean => chosen === null || chosen.includes(id)
  const toggle = (id: PersonId, isOn: boolean): void => {
    const next = speakers.map((one) => one.id).filter((other) => (other === id ? isOn : isChosen(other)))
    choose(next)
  }
  return (
    <SheetBody
      note={w.proof}
      buttons={
        <>
          <Button onPress={onClose}>{w.close}</Button>
          <Button
            kind="primary"
            isDisabled={sharing === null || sharing.quotes === 0}
            onPress={() => void shareKit(kit.id, audience, chosen)}
          >
            {w.save}
          </Button>
        </>
      }
    >
      <p className={styles['intro']}>{w.intro}</p>
      <Segmented
        label={w.reader}
        value={audience}
        choices={Audience.options.map((value) => ({ value, title: words.pack.audiences[value] }))}
        onChange={setAudience}
      />
      <div className={styles['columns']}>
        <section className={styles['column']} aria-label={w.speakers}>
          <h3 className={styles['head']}>{w.speakers}</h3>
          <Checkbox isOn={chosen === null} onChange={(isOn) => choose(isOn ? null : [])}>
            <span className={styles['name']}>{w.everybody}</span>
          </Checkbox>
          {speakers.map(({ id, name, quotes }) => (
            <div key={id} className={styles['row']}>
              <Checkbox isOn={isChosen(id)} onChange={(isOn) => toggle(id, isOn)}>
                <span className={styles['name']} dir="auto">
                  {name}
                </span>
              </Checkbox>
              <span className={styles['count']}>{w.count({ number: quotes })}</span>
            </div>
          ))}
        </section>
        <section className={styles['column']} aria-live="polite">
          {sharing !== null && (
            <>
              <p className={styles['goes']}>{w.goes(sharing)}</p>
              <p className={styles['quiet']}>{w.blanked({ number: sharing.blanked })}</p>
              {sharing.left.length > 0 && <h3 className={styles['head']}>{w.stays}</h3>}
              <ul className={styles['left']}>
                {sharing.left.map(({ quoteId, because, speaker, words: said }) => (
                  <li key={quoteId}>
                    <span className={styles['said']} dir="auto">
                      {said}
                    </span>
                    <span className={styles['quiet']}>
                      {[speaker, w.because[because]].filter((part) => part !== '').join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </SheetBody>
  )
}

interface Speaker {
  readonly id: PersonId
  readonly name: string
  readonly quotes: number
}

const speakersIn = (kit: Kit): readonly Speaker[] =>
  kit.people
    .filter(({ standing }) => standing === 'kept')
    .map(({ id, printedName }) => ({
      id,
      name: printedName,
      quotes: kit.quotes.filter(({ standing, speakerIds }) => standing === 'kept' && speakerIds.includes(id)).length,
    }))
    .filter(({ quotes }) => quotes > 0)
