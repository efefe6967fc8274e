import { WifiOff } from 'lucide-react'
import { Suspense, lazy } from 'react'
import { MarkingBadge } from '../parts/MarkingBadge'
import { showSheet } from '../state/actions'
import { isKitScreen } from '../state/place'
import { useScreen, useSession } from '../state/session'
import { words } from '../words'
import { DiskState } from './disk/DiskState'
import styles from './Footer.module.css'
import { arrivalsAsking } from '../state/asking'

/** The state of things, always in sight: saved, offline, verbatim. */
export const Footer = () => {
  const importing = useSession((state) => state.importing)
  return (
    <footer className={styles['footer']} aria-label={words.shell.status}>
      <DiskState />
      <span className={styles['item']} title={words.shell.offlineWhy}>
        <WifiOff size={13} aria-hidden />
        <span className={styles['always']}>{words.shell.offline}</span>
      </span>
      {importing !== null && (
        <span className={styles['item']}>
          {words.imports.working({
            number: Math.min(importing.done + 1, importing.total),
            total: importing.total,
          })}
        </span>
      )}
      <Marking />
      <span className={styles['room']} />
      <Asking />
      <Count />
      <span className={`${styles['item']} ${styles['spare']}`}>{words.shell.language}</span>
    </footer>
  )
}

/** The sheet of arrivals is closed, and something on it waits for an answer. */
const Asking = () => {
  const asking = useSession(arrivalsAsking)
  return asking === 0 ? null : (
    <button type="button" className={styles['asking']} onClick={() => showSheet(true)}>
      {words.notices.asking({ number: asking })}
    </button>
  )
}

/** Where the navigation is too narrow for it, the marking stands here. */
const Marking = () => {
  const label = useSession((state) =>
    isKitScreen(state.place.screen) ? (state.open?.kit.event.marking.label ?? null) : null,
  )
  if (label === null) return null
  return (
    <span className={styles['marking']}>
      <MarkingBadge label={label} spoken={words.shell.marking({ label })} />
    </span>
  )
}

const Count = () => {
  const showsKit = useSession((state) => state.open !== null)
  const kits = useSession((state) => state.library?.length ?? 0)
  const screen = useScreen()
  if (!showsKit || !isKitScreen(screen))
    return <span className={styles['item']}>{words.shell.kits({ number: kits })}</span>
  return (
    <Suspense>
      <KitCount />
    </Suspense>
  )
}

/** It counts quotations, which no start has: its reckoning is read with the first kit. */
const KitCount = lazy(async () => ({ default: (await import('./KitCount')).KitCount }))
