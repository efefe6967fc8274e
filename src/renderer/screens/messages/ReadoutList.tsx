import type { Kit } from '#core/model'
import { Chip } from '../../parts/Chip'
import { words } from '../../words'
import styles from './MessageList.module.css'
import { outcomeField, preparedIn } from './prepared'
import readout from './Readout.module.css'

const w = words.messages.readout

/** What was prepared for the meeting, each with whether it was raised; a row leads to where that is written. */
export const ReadoutList = ({ kit }: { readonly kit: Kit }) => (
  <ol className={readout['list']} aria-label={w.list}>
    {preparedIn(kit).map(({ item, number, head }) => (
      <li key={item.id}>
        <button type="button" className={readout['row']} onClick={() => enter(item.id)}>
          <span className={styles['number']}>{number}</span>
          <span className={styles['words']}>
            <span className={styles['head']} dir="auto">
              {head}
            </span>
            {item.raised !== 'unknown' && (
              <span className={styles['chips']}>
                <Chip tone={item.raised === 'raised' ? 'green' : 'neutral'}>{w.raised[item.raised]}</Chip>
              </span>
            )}
          </span>
        </button>
      </li>
    ))}
  </ol>
)

const enter = (id: string): void => {
  const place = document.getElementById(outcomeField(id))
  place?.scrollIntoView({ block: 'center' })
  const field = place?.querySelector('textarea') ?? place?.querySelector('[role=radio][tabindex="0"]')
  if (field instanceof HTMLElement) field.focus({ preventScroll: true })
}
