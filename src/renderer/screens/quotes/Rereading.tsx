import { ScanText } from 'lucide-react'
import { useState } from 'react'
import type { RereadPlace } from '#contract/views'
import type { Kit, SourceId } from '#core/model'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { settle } from '../../state/actions'
import { words } from '../../words'
import styles from './Rereading.module.css'
import { useRereading } from './useRereading'

const w = words.quotes.rereading

/** What this version reads otherwise in sources that an earlier one read: a queue that a person answers, place by place. */
export const Rereading = ({ kit }: { readonly kit: Kit }) => {
  const places = useRereading(kit)
  const [isOpen, open] = useState(false)
  if (places.length === 0) return null
  const keepAll = async (): Promise<void> => {
    for (const sourceId of new Set(places.map((place) => place.sourceId))) await answer(sourceId, places, 'mine')
  }
  return (
    <section className={styles['queue']} aria-label={w.label}>
      <div className={styles['head']}>
        <ScanText size={15} strokeWidth={1.75} aria-hidden />
        <p className={styles['differs']}>{w.differs({ number: places.length })}</p>
        <Button kind="quiet" onPress={() => void keepAll()}>
          {w.keepAll}
        </Button>
        <Button onPress={() => open(!isOpen)}>{isOpen ? w.hide : w.look}</Button>
      </div>
      {isOpen && (
        <ul className={styles['places']}>
          {places.map((place) => (
            <Place key={`${place.sourceId} ${place.at.start} ${place.at.end}`} place={place} />
          ))}
        </ul>
      )}
    </section>
  )
}

const Place = ({ place }: { readonly place: RereadPlace }) => (
  <li className={styles['place']}>
    <p className={styles['kind']}>
      <strong>{w.kinds[place.kind]}</strong>
      <span className={styles['source']}>{place.sourceTitle}</span>
      {place.kept > 0 && <Chip tone="gold">{w.kept({ number: place.kept })}</Chip>}
    </p>
    <dl className={styles['sides']}>
      <Side title={w.mine} side={place.mine} />
      <Side title={w.theirs} side={place.theirs} />
    </dl>
    <div className={styles['answers']}>
      <span className={styles['follows']}>{w.follows[place.kind]}</span>
      <Button onPress={() => void answer(place.sourceId, [place], 'mine')}>{w.keep}</Button>
      <Button kind="quiet" onPress={() => void answer(place.sourceId, [place], 'new')}>
        {w.take}
      </Button>
    </div>
  </li>
)

const Side = ({ title, side }: { readonly title: string; readonly side: RereadPlace['mine'] }) => (
  <>
    <dt>{title}</dt>
    <dd>
      {side.words === '' ? (
        w.nothing
      ) : (
        <>
          <q className={styles['words']} dir="auto">
            {side.words}
          </q>{' '}
          {side.speaker === '' ? w.nobody : side.speaker}
        </>
      )}
    </dd>
  </>
)

const answer = (sourceId: SourceId, places: readonly RereadPlace[], takes: 'new' | 'mine'): Promise<boolean> =>
  settle(
    sourceId,
    places.filter((place) => place.sourceId === sourceId).map(({ at }) => ({ at, takes })),
    takes === 'mine' ? w.keptMine : w.took,
  )
