import { CalendarDays, ListChecks, type LucideIcon, TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import { openCard, openKit } from '../../state/actions'
import { words } from '../../words'
import styles from './NextCard.module.css'
import type { NextThing } from './nextThings'

const icons: Readonly<Record<NextThing['kind'], LucideIcon>> = {
  event: CalendarDays,
  review: ListChecks,
  trouble: TriangleAlert,
}

/** What waits for the person: each line leads there. */
export const NextCard = ({ things }: { readonly things: readonly NextThing[] }) => (
  <section className={styles['card']} aria-labelledby="next-title">
    <h2 id="next-title" className={styles['title']}>
      {words.home.next}
    </h2>
    <ul>
      {things.map((thing) => {
        const Icon = icons[thing.kind]
        return (
          <li key={`${thing.kind}${thing.card.id}`}>
            <Button className={styles['line'] ?? ''} onPress={() => follow(thing)}>
              <Icon size={15} strokeWidth={1.75} aria-hidden />
              <span className={styles['name']}>{thing.card.title || words.shell.untitled}</span>
              <span className={styles['when']}>{noteOf(thing)}</span>
            </Button>
          </li>
        )
      })}
    </ul>
  </section>
)

const noteOf = (thing: NextThing): string => {
  switch (thing.kind) {
    case 'event':
      return words.home.nextDay({ days: thing.days })
    case 'review':
      return words.home.toReview({ proposed: thing.card.proposed })
    case 'trouble':
      return words.home.cannotOpen
  }
}

const follow = ({ kind, card }: NextThing): void => {
  if (openCard(card)) void openKit(card.id, { screen: kind === 'review' ? 'quotes' : 'overview' })
}
