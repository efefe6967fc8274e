import { RotateCcw, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { BinnedKit } from '#contract/views'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { Kbd } from '../../parts/Kbd'
import { binned, purgeKit, restoreFromBin } from '../../state/actions'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { clockTime, dayOf, relativeDay } from '../../words/dates'
import styles from './Bin.module.css'
import { NothingKept } from './NothingKept'

const w = words.home.bin

/** Removed kits. They stay until they are purged; R brings one back, Shift Delete takes it away for good. */
export const Bin = () => {
  const [kits, setKits] = useState<readonly BinnedKit[] | null>(null)
  const today = useToday()
  useEffect(() => void binned().then(setKits), [])
  if (kits === null) return null
  if (kits.length === 0) return <NothingKept icon={Trash2} title={w.empty} detail={w.emptyDetail} />

  const restore = async (kit: BinnedKit): Promise<void> => setKits(await restoreFromBin(kit))
  const purge = async (kit: BinnedKit): Promise<void> => setKits(await purgeKit(kit))
  return (
    <div
      className={styles['page']}
      onKeyDown={(event) => {
        const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
        const kit = kits.find(({ id }) => id === row?.getAttribute('data-key'))
        if (kit === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key.toLowerCase() === 'r') void restore(kit)
        else if (event.key === 'Delete' && event.shiftKey) void purge(kit)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{w.title}</h2>
        <Chip>{kits.length}</Chip>
        <span className={styles['kept']}>{w.kept}</span>
      </div>
      <GridList aria-label={w.title} items={kits} dependencies={[today]} className={styles['list'] ?? ''}>
        {(kit) => (
          <GridListItem id={kit.id} textValue={kit.title || words.shell.untitled} className={styles['kit'] ?? ''}>
            <div className={styles['what']}>
              <h3 className={styles['name']}>{kit.title || words.shell.untitled}</h3>
              <p>{factsOf(kit, today)}</p>
            </div>
            <Button icon={RotateCcw} keys="R" onPress={() => void restore(kit)}>
              {w.restore}
            </Button>
            <Button kind="quiet" onPress={() => void purge(kit)} label={w.purgeOne({ title: kit.title })}>
              {w.purge}
            </Button>
          </GridListItem>
        )}
      </GridList>
      <p className={styles['honest']}>
        <Kbd keys="Shift+Delete" /> {w.honest}
      </p>
    </div>
  )
}

const factsOf = ({ removed, quotes, people }: BinnedKit, today: string): string => {
  const counted = w.facts({ quotes, people })
  if (removed === null) return counted
  const moment = new Date(removed)
  return `${w.removed({ day: relativeDay(dayOf(moment), today), time: clockTime(moment) })} · ${counted}`
}
