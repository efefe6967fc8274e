import { failureWords } from '../../words/failureWords'
import { Ellipsis } from 'lucide-react'
import { GridListItem } from 'react-aria-components'
import type { KitCard } from '#contract/views'
import { Chip } from '../../parts/Chip'
import { Dotted } from '../../parts/Dotted'
import { IconButton } from '../../parts/IconButton'
import { MarkingBadge } from '../../parts/MarkingBadge'
import { Menu } from '../../parts/Menu'
import { Tick } from '../../parts/Tick'
import { words } from '../../words'
import { dayOf, dayRange, relativeDay } from '../../words/dates'
import styles from './KitEntry.module.css'
import { kitColour } from './kitColour'
import { actsOn } from './manyKits'

interface KitEntryProps {
  readonly card: KitCard
  readonly form: 'grid' | 'list'
  readonly today: string
  readonly isTicked: boolean
}

/** One kit: what, where and when, what is in it, how it is marked, and when it was last touched. */
export const KitEntry = ({ card, form, today, isTicked }: KitEntryProps) => {
  const title = card.title || words.shell.untitled
  const trouble = card.trouble === null ? null : failureWords(card.trouble)
  const changed = relativeDay(dayOf(new Date(card.changed)), today)
  return (
    <GridListItem
      id={card.id}
      textValue={title}
      className={`${styles['entry']} ${styles[form]} ${isTicked ? styles['ticked'] : ''}`}
    >
      {isTicked && <Tick />}
      <span className={styles['strip']} style={{ background: kitColour(card.id) }} aria-hidden />
      <div className={styles['what']}>
        <h3 className={styles['title']}>{title}</h3>
        <p>
          <Dotted parts={[card.place, dayRange(card.startDay, card.endDay, 'short') || words.home.noDate]} />
        </p>
        {trouble === null ? <p>{factsOf(card)}</p> : <p className={styles['trouble']}>{trouble.title}</p>}
      </div>
      <div className={styles['foot']}>
        <MarkingBadge label={card.marking} />
        {card.fictional && <Chip>{words.home.fictional}</Chip>}
        {card.proposed > 0 && <Chip tone="gold">{words.home.toReview({ proposed: card.proposed })}</Chip>}
        <span className={styles['changed']}>{changed}</span>
        <span className={styles['more']}>
          <Menu
            label={words.home.more({ title })}
            choices={actsOn([card]).map(({ run, ...act }) => ({ ...act, onChoose: run }))}
          >
            <IconButton icon={Ellipsis} label={words.home.more({ title })} />
          </Menu>
        </span>
      </div>
    </GridListItem>
  )
}

const factsOf = ({ sources, quotes, people }: KitCard): string =>
  sources + quotes + people === 0 ? words.home.noFacts : words.home.facts({ sources, quotes, people })
