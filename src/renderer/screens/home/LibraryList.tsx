import { Search } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { GridList, Input, ListLayout, SearchField, Virtualizer } from 'react-aria-components'
import { Chip } from '../../parts/Chip'
import styles from './LibraryList.module.css'

interface LibraryListProps<Item> {
  readonly title: string
  readonly filterLabel: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** How many there are, with the filter and without. */
  readonly count: string
  /** What else is to be said of them now. */
  readonly aside?: string
  /** In the place of the list where nothing fits. */
  readonly nothing: ReactNode
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly onOpen: (item: Item) => void
  /** What is there is nearly at its end. */
  readonly onNearEnd?: () => void
  /** In pixels, the same for each. */
  readonly rowHeight: number
  readonly children: (item: Item) => ReactElement
}

/** A long list over all kits with a filter. Only what is in sight is drawn. */
export const LibraryList = <Item extends object>(props: LibraryListProps<Item>) => {
  const { title, filterLabel, typed, onType, count, aside = '', nothing, items, keyOf, onOpen, rowHeight } = props
  const { onNearEnd, children } = props
  const keyed = items.map((item) => ({ id: keyOf(item), item }))
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <Chip>{count}</Chip>
        {aside !== '' && (
          <span className={styles['aside']} role="status">
            {aside}
          </span>
        )}
        <SearchField
          className={styles['filter'] ?? ''}
          aria-label={filterLabel}
          value={typed}
          onChange={onType}
          data-own-undo
        >
          <Search size={14} aria-hidden />
          <Input placeholder={filterLabel} className={styles['input'] ?? ''} />
        </SearchField>
      </div>
      {items.length === 0 ? (
        nothing
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
          <GridList
            aria-label={title}
            className={styles['list'] ?? ''}
            items={keyed}
            style={{ flexBasis: items.length * rowHeight + 2 }}
            {...(onNearEnd === undefined
              ? {}
              : {
                  onScroll: ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
                    if (scrollTop + 3 * clientHeight > scrollHeight) onNearEnd()
                  },
                })}
            onAction={(key) => {
              const chosen = keyed.find((entry) => entry.id === key)
              if (chosen !== undefined) onOpen(chosen.item)
            }}
          >
            {({ item }) => children(item)}
          </GridList>
        </Virtualizer>
      )}
    </div>
  )
}
