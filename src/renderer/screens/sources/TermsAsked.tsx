import { Clock, OctagonAlert } from 'lucide-react'
import type { Source } from '#core/model'
import { cityIn } from '#core/places/zones'
import { type Asked, askedIn, releaseFor } from '#core/terms/restrictions'
import { SectionHead } from '../../parts/SectionHead'
import { words } from '../../words'
import { longDay } from '../../words/dates'
import { wallMomentOf } from '../quotes/embargo'
import styles from './ArrivalFacts.module.css'

interface TermsAskedProps {
  readonly source: Source
}

const w = words.sources.arrival

/** By which words a text asks for care, and on what terms its quotations therefore stand until somebody says otherwise. */
export const TermsAsked = ({ source }: TermsAskedProps) => {
  const asked = askedIn(source)
  if (asked.length === 0) return null
  const { until, zone } = releaseFor(source)
  return (
    <section className={styles['part']} aria-label={w.saysOfItself}>
      <SectionHead title={w.saysOfItself} />
      {asked.map((one, at) => (
        <p key={at} className={styles['asked']} dir="auto" lang={source.language}>
          <span className={styles['place']} lang="en">
            {placeOf(one)}
          </span>
          <mark>{one.words.slice(0, longestShown)}</mark>
        </p>
      ))}
      <p className={styles['quiet']}>
        {until === null || zone === null ? (
          <>
            <OctagonAlert size={14} aria-hidden /> {w.termsWait}
          </>
        ) : (
          <>
            <Clock size={14} aria-hidden /> {w.termsUntil(untilIn(until, zone))}
          </>
        )}
      </p>
    </section>
  )
}

const longestShown = 300

const placeOf = ({ place }: Asked): string =>
  'line' in place ? w.askedAtLine({ line: place.line }) : w.askedIn[place.aside]

const untilIn = (until: string, zone: string) => {
  const { day, time } = wallMomentOf(until, zone)
  return { day: longDay(day), time, place: cityIn(zone)?.name ?? zone }
}
