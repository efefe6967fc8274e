import { GridList } from 'react-aria-components'
import type { KitCard } from '#contract/views'
import { openCard, openKit, removeKit } from '../../state/actions'
import { words } from '../../words'
import { KitEntry } from './KitEntry'
import styles from './KitList.module.css'

interface KitListProps {
  readonly cards: readonly KitCard[]
  readonly form: 'grid' | 'list'
  readonly label: string
  /** As `2025-03-07`. */
  readonly today: string
}

/** Kits as cards or lines. Arrows move, Enter opens, Delete removes. */
export const KitList = ({ cards, form, label, today }: KitListProps) => {
  const cardOf = (key: unknown): KitCard | undefined => cards.find((card) => card.id === key)
  return (
    <div
      onKeyDown={(event) => {
        const row =
          event.key === 'Delete' && event.target instanceof Element ? event.target.closest('[data-key]') : null
        const card = row === null ? undefined : cardOf(row.getAttribute('data-key'))
        if (card !== undefined) void removeKit(card.id, card.title || words.shell.untitled)
      }}
    >
      <GridList
        aria-label={label}
        layout={form === 'grid' ? 'grid' : 'stack'}
        items={cards}
        dependencies={[form, today]}
        className={styles[form] ?? ''}
        onAction={(key) => {
          const card = cardOf(key)
          if (card !== undefined) open(card)
        }}
      >
        {(card) => <KitEntry card={card} form={form} today={today} onOpen={() => open(card)} />}
      </GridList>
    </div>
  )
}

const open = (card: KitCard): void => {
  if (openCard(card)) void openKit(card.id)
}
