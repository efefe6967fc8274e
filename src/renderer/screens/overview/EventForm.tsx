import { TriangleAlert } from 'lucide-react'
import type { Event, Kit } from '#core/model'
import { DayField } from '../../parts/DayField'
import { drawnBy } from '../../parts/drawnBy'
import { TextField } from '../../parts/TextField'
import { TimeField } from '../../parts/TimeField'
import { decide } from '../../state/actions'
import { words } from '../../words'
import styles from './Overview.module.css'
import { fieldPlace } from './fields'
import { FromSource } from './FromSource'
import { TitleField } from './TitleField'
import { offsetOn } from '../../parts/timeZones'
import { ZoneField } from '../../parts/ZoneField'

const w = words.overview

const change = (patch: Partial<Event>): Promise<boolean> => decide({ kind: 'event.change', patch })

/** The calendars and clocks, which are not drawn again for letters typed beside them. */
const When = drawnBy(
  ({ event }: { readonly event: Event }) => (
    <>
      <div className={styles['moment']} {...fieldPlace('date')}>
        <DayField label={w.starts} value={event.startDay} onChange={(startDay) => change({ startDay })} />
        <TimeField
          label={w.startTime}
          isLabelHidden
          value={event.startTime}
          onChange={(startTime) => change({ startTime })}
        />
      </div>
      <div className={styles['moment']}>
        <DayField label={w.ends} value={event.endDay} onChange={(endDay) => change({ endDay })} />
        <TimeField label={w.endTime} isLabelHidden value={event.endTime} onChange={(endTime) => change({ endTime })} />
      </div>
    </>
  ),
  ({ event }) => [event.startDay, event.startTime, event.endDay, event.endTime],
)

/** What the briefing is for: title, place, time, and the names on its cover. */
export const EventForm = ({ kit }: { readonly kit: Kit }) => {
  const { event } = kit
  const offset = event.timeZone === null ? null : offsetOn(event.timeZone, event.startDay)
  return (
    <section className={styles['section']} aria-label={w.event}>
      <div {...fieldPlace('title')}>
        <TitleField title={event.title} onChange={(title) => change({ title })} />
      </div>
      <div className={styles['row']}>
        <div className={styles['half']} {...fieldPlace('place')}>
          <TextField label={w.place} value={event.place} onChange={(place) => change({ place })} />
          <FromSource kit={kit} field="place" />
        </div>
        <div className={styles['half']}>
          <TextField label={w.host} value={event.host} onChange={(host) => change({ host })} />
          <FromSource kit={kit} field="host" />
        </div>
        <When event={event} />
        <div className={styles['third']} {...fieldPlace('timeZone')}>
          <ZoneField
            label={w.timeZone}
            zone={event.timeZone}
            place={event.place}
            {...(offset === null ? {} : { hint: w.offset({ offset }) })}
            onChange={(timeZone) => change({ timeZone })}
          />
        </div>
        <div className={styles['half']}>
          <TextField label={w.reference} value={event.reference} onChange={(reference) => change({ reference })} />
        </div>
        <div className={styles['half']}>
          <TextField label={w.ministry} value={event.ministry} onChange={(ministry) => change({ ministry })} />
        </div>
        <div className={styles['half']}>
          <TextField
            label={w.preparedFor}
            value={event.preparedFor}
            onChange={(preparedFor) => change({ preparedFor })}
          />
        </div>
        <div className={styles['half']}>
          <TextField label={w.preparedBy} value={event.preparedBy} onChange={(preparedBy) => change({ preparedBy })} />
        </div>
      </div>
      {endsBeforeItBegins(event) && (
        <p className={styles['warning']} role="status">
          <TriangleAlert size={15} aria-hidden />
          {w.endsBefore}
        </p>
      )}
    </section>
  )
}

const endsBeforeItBegins = ({ startDay, startTime, endDay, endTime }: Event): boolean => {
  if (startDay !== null && endDay !== null && endDay !== startDay) return endDay < startDay
  return startTime !== null && endTime !== null && endTime < startTime
}
