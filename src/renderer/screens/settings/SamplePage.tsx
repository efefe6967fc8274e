import type { ReactNode } from 'react'
import type { House } from '#contract/views'
import { SectionHead } from '../../parts/SectionHead'
import { words } from '../../words'
import styles from './Settings.module.css'

const w = words.settings

interface SamplePageProps {
  readonly house: House
  readonly ownName: string
  /** Cards below the page. */
  readonly children: ReactNode
}

/** A first page of this house, in little and with invented words. */
export const SamplePage = ({ house, ownName, children }: SamplePageProps) => {
  const marking = house.marking || w.noMarking
  return (
    <>
      <SectionHead kind="bar" title={w.sample}>
        <span className={styles['note']}>{w.sampleOfWhat}</span>
      </SectionHead>
      <div className={styles['beside']}>
        <div className={`${styles['paper']} ${styles[house.paper]}`} role="img" aria-label={w.sampleOf({ marking })}>
          <p className={styles['marked']}>{marking}</p>
          <div className={styles['cover']}>
            <span className={styles['rule']} />
            <p className={styles['kind']}>{w.sampleKind}</p>
            <p className={styles['name']}>{w.sampleTitle}</p>
            <p className={styles['small']}>{w.sampleWhen}</p>
            <p className={styles['quote']}>{w.sampleQuote[house.houseStyle]}</p>
          </div>
          <div className={styles['by']}>
            <p>
              <span className={styles['kind']}>{w.preparedBy}</span>
              {house.preparedBy || ownName || w.nobody}
            </p>
            {house.ministry !== '' && (
              <p>
                <span className={styles['kind']}>{w.ministry}</span>
                {house.ministry}
              </p>
            )}
          </div>
          <p className={styles['marked']}>{marking}</p>
        </div>
        {children}
      </div>
    </>
  )
}
