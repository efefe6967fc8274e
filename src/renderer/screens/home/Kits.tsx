import { ArrowDownUp, LayoutGrid, List, ScrollText } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { EmptyState } from '../../parts/EmptyState'
import { IconButton } from '../../parts/IconButton'
import { Menu } from '../../parts/Menu'
import { openSample } from '../../state/actions'
import { beginLesson } from '../../state/lesson'
import { useSession } from '../../state/session'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { KitList } from './KitList'
import styles from './Kits.module.css'
import { NextCard } from './NextCard'
import { PasteCard } from './PasteCard'
import { ProtectOffer } from './ProtectOffer'
import { type KitOrder, arranged } from './arranging'
import { arrange, useArrangement } from './arrangement'
import { ViewStrip } from './ViewStrip'
import { nextThings } from './nextThings'

const orders: readonly KitOrder[] = ['event', 'changed', 'title']

/** All kits, and the place where a new one begins. */
export const Kits = () => {
  const cards = useSession((state) => state.library) ?? []
  const { order, form } = useArrangement()
  const today = useToday()
  const [showsArchived, setShowsArchived] = useState(false)
  const archived = cards.filter((card) => card.archived).length
  const shown = cards.filter((card) => showsArchived || !card.archived)
  const things = nextThings(
    cards.filter((card) => !card.archived),
    today,
  )
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <PasteCard />
        {things.length > 0 && <NextCard things={things} />}
      </div>
      {cards.length === 0 ? (
        <EmptyState icon={ScrollText} title={words.home.emptyTitle} detail={words.home.emptyDetail}>
          <Button kind="primary" onPress={() => void beginLesson()}>
            {words.firstPack.title}
          </Button>
          <Button onPress={() => void openSample()}>{words.home.openSample}</Button>
          <ProtectOffer />
        </EmptyState>
      ) : (
        <>
          <div className={styles['head']}>
            <h2 className={styles['title']}>{words.home.kits}</h2>
            <Chip>{shown.length}</Chip>
            {archived > 0 && (
              <Button kind="quiet" onPress={() => setShowsArchived(!showsArchived)}>
                {`${words.home.archivedHidden({ number: archived })} · ${showsArchived ? words.home.hideArchived : words.home.showArchived}`}
              </Button>
            )}
            <span className={styles['room']} />
            <Menu
              label={words.home.sort}
              choices={orders.map((choice) => ({
                id: choice,
                title: words.home.sorts[choice],
                onChoose: () => arrange({ order: choice }),
              }))}
            >
              <Button icon={ArrowDownUp} label={`${words.home.sort}: ${words.home.sorts[order]}`}>
                {words.home.sorts[order]}
              </Button>
            </Menu>
            <IconButton
              isFramed
              icon={form === 'grid' ? List : LayoutGrid}
              label={form === 'grid' ? words.home.asList : words.home.asGrid}
              onPress={() => arrange({ form: form === 'grid' ? 'list' : 'grid' })}
            />
          </div>
          <ViewStrip />
          <KitList cards={arranged(shown, order, today)} form={form} label={words.home.kits} today={today} />
        </>
      )}
    </div>
  )
}
