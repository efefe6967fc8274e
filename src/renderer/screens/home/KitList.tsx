import { useRef, useState } from 'react'
import { GridList } from 'react-aria-components'
import type { KitCard } from '#contract/views'
import { useSelection } from '../../parts/useSelection'
import { removeKits } from '../../state/actions'
import { KitEntry } from './KitEntry'
import styles from './KitList.module.css'
import { actsOn, open } from './manyKits'

interface KitListProps {
  readonly cards: readonly KitCard[]
  readonly form: 'grid' | 'list'
  readonly label: string
  /** As `2025-03-07`. */
  readonly today: string
}

/** Kits as cards or lines. Arrows move, Enter opens, Space ticks, Delete removes; a menu has all that can be done. */
export const KitList = ({ cards, form, label, today }: KitListProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<KitCard['id'] | null>(null)
  const cardOf = (key: unknown): KitCard | undefined => cards.find((card) => card.id === key)
  const selection = useSelection({
    name: `kits ${label}`,
    label,
    items: cards,
    focused,
    onFocus: (id) => {
      setFocused(id)
      frame.current?.querySelector<HTMLElement>(`[data-key="${id}"]`)?.focus()
    },
    acts: actsOn,
  })
  return (
    <div
      ref={frame}
      onFocusCapture={({ target }) => {
        const card = cardOf(target.closest('[data-key]')?.getAttribute('data-key'))
        if (card !== undefined && card.id !== focused) setFocused(card.id)
      }}
      onKeyDownCapture={(event) => {
        if (selection.onRowKey(event)) return
        const card = event.target instanceof Element ? cardOf(event.target.getAttribute('data-key')) : undefined
        if (event.key === 'Delete' && card !== undefined && selection.hold.ticked.length === 0) void removeKits([card])
      }}
      {...selection.frame}
    >
      <GridList
        aria-label={label}
        layout={form === 'grid' ? 'grid' : 'stack'}
        items={cards}
        dependencies={[form, today, selection.hold.ticked.map(({ id }) => id).join()]}
        className={styles[form] ?? ''}
        onAction={(key) => {
          const card = cardOf(key)
          if (card !== undefined) open(card)
        }}
      >
        {(card) => <KitEntry card={card} form={form} today={today} isTicked={selection.hold.isTicked(card.id)} />}
      </GridList>
      <div className={styles['foot']}>{selection.bar}</div>
      {selection.menu}
    </div>
  )
}
