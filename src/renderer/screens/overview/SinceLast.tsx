import { useEffect, useState } from 'react'
import type { SinceLast as Since } from '#core/edit/sinceLast'
import { type Commitment, type Kit, isOverdue } from '#core/model'
import { call } from '../../desk/desk'
import { drawnBy } from '../../parts/drawnBy'
import { go, openKit, tellFailure } from '../../state/actions'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { longDay, shortDay } from '../../words/dates'
import { Part } from './Part'
import styles from './SinceLast.module.css'

const w = words.overview.since

/** What the people of the kit have said since the meeting before, where the kit was begun from that one’s. */
const DrawnSinceLast = ({ kit }: { readonly kit: Kit }) => {
  const found = useSince(kit)
  if (found === null) return null
  const { earlier, promises, since, speakers, undated } = found
  const title = earlier.title || words.shell.untitled
  return (
    <Part title={w.title} hint={since === null ? '' : w.hint({ title, day: longDay(since) })}>
      {promises.length > 0 && <Promises promises={promises} />}
      {since === null && <p className={styles['note']}>{w.noDay({ title })}</p>}
      {since !== null && speakers.length === 0 && (
        <p className={styles['note']}>{w.nothing({ day: longDay(since) })}</p>
      )}
      {speakers.map(({ personId, name, said }) => (
        <section key={personId} className={styles['speaker']} aria-label={name}>
          <h3 className={styles['name']}>{name}</h3>
          <ul className={styles['said']}>
            {said.map(({ kitId, quoteId, day, source, words: spoken, standing }) => (
              <li key={`${kitId} ${quoteId}`}>
                <button
                  type="button"
                  className={styles['line']}
                  onClick={() =>
                    kitId === kit.id
                      ? go({ screen: 'quotes', item: quoteId })
                      : void openKit(kitId, { screen: 'quotes', item: quoteId })
                  }
                >
                  <span className={styles['words']} dir="auto">
                    {spoken}
                  </span>
                  <span className={styles['where']}>
                    {[
                      shortDay(day),
                      source,
                      ...(kitId === kit.id ? [] : [w.there({ title })]),
                      ...(standing === 'kept' ? [] : [w.proposed]),
                    ].join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {undated > 0 && <p className={styles['note']}>{w.undated({ number: undated })}</p>}
    </Part>
  )
}

/** What was promised then and came along into this kit, as it stands now. */
const Promises = ({ promises }: { readonly promises: readonly Commitment[] }) => {
  const today = useToday()
  return (
    <section className={styles['speaker']} aria-label={w.promises}>
      <h3 className={styles['name']}>{w.promises}</h3>
      <ul className={styles['said']}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <button
              type="button"
              className={styles['line']}
              onClick={() => go({ screen: 'messages', item: promise.id })}
            >
              <span className={styles['words']} dir="auto">
                {promise.text || words.messages.untitled.promises}
              </span>
              <span className={styles['where']}>
                {[
                  words.messages.promises.sides[promise.by],
                  ...(promise.due === null ? [] : [w.due({ day: shortDay(promise.due) })]),
                  isOverdue(promise, today)
                    ? words.messages.promises.overdueShort
                    : words.messages.promises.states[promise.state],
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asked anew when a source, a person, a quotation or a promise comes or goes. */
const useSince = ({ id, follows, sources, people, quotes, commitments }: Kit): Since | null => {
  const [found, setFound] = useState<Since | null>(null)
  useEffect(() => {
    if (follows === null) return
    let isWanted = true
    void call('kit.since', { kitId: id }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setFound(reply.value)
      else tellFailure(reply.failure)
    })
    return () => {
      isWanted = false
    }
  }, [id, follows, sources, people, quotes, commitments])
  return follows === null ? null : found
}

export const SinceLast = drawnBy(DrawnSinceLast, ({ kit }) => [
  kit.id,
  kit.follows,
  kit.sources,
  kit.people,
  kit.quotes,
  kit.commitments,
])
