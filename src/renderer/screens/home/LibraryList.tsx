import { Search } from 'lucide-react'
import type { ReactElement } from 'react'
import { GridList, Input, ListLayout, SearchField, Virtualizer } from 'react-aria-components'
import { Chip } from '../../parts/Chip'
import { words } from '../../words'
import styles from './LibraryList.module.css'

interface LibraryListProps<Item> {
  readonly title: string
  readonly filterLabel: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** How many there are without the filter. */
  readonly total: number
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly onOpen: (item: Item) => void
  /** In pixels, the same for each. */
  readonly rowHeight: number
  readonly children: (item: Item) => ReactElement
}

/** A long list over all kits with a filter. Only what is in sight is drawn. */
export const LibraryList = <Item extends object>(props: LibraryListProps<Item>) => {
  const { title, filterLabel, typed, onType, total, items, keyOf, onOpen, rowHeight, children } = props
  const keyed = items.map((item) => ({ id: keyOf(item), item }))
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <Chip>{items.length === total ? total : `${items.length} / ${total}`}</Chip>
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
        <p className={styles['nothing']} role="status">
          {words.directory.nothing({ typed: typed.trim() })}
        </p>
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
          <GridList
            aria-label={title}
            className={styles['list'] ?? ''}
            items={keyed}
            style={{ flexBasis: items.length * rowHeight + 2 }}
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
