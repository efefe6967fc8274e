import { Bell as BellSign, FileDown, Plus, Redo2, ScrollText, Search, Square, Undo2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { runCommand } from '../commands/commands'
import { Button } from '../parts/Button'
import { Dotted } from '../parts/Dotted'
import { IconButton } from '../parts/IconButton'
import { Kbd } from '../parts/Kbd'
import { cancelExport, createKit, go, redo, show, undo } from '../state/actions'
import { isKitScreen } from '../state/place'
import { useScreen, useSession } from '../state/session'
import { words } from '../words'
import { toldWords } from '../words/toldWords'
import { dayRange } from '../words/dates'
import { useOpenNotices } from './openNotices'
import styles from './TopBar.module.css'

/** The way to what was said, with the number of what stands open. */
const Bell = () => {
  const { number } = useOpenNotices()
  return (
    <span className={styles['bell']}>
      <IconButton
        isFramed
        icon={BellSign}
        label={words.shell.noticesOpen({ open: number })}
        keys="F7"
        onPress={() => show('notices')}
      />
      {number > 0 && (
        <span className={styles['open']} aria-hidden>
          {number}
        </span>
      )}
    </span>
  )
}

/** Where the person is, the way to find things, and what is done most. */
export const TopBar = () => {
  const hasKit = useSession((state) => state.open !== null && isKitScreen(state.place.screen))
  const exporting = useSession((state) => state.exporting)
  return (
    <header className={styles['bar']}>
      <nav aria-label={words.shell.breadcrumb} className={styles['crumbs']}>
        <AriaButton className={styles['product'] ?? ''} onPress={() => go({ screen: 'home' })}>
          <ScrollText size={17} strokeWidth={1.75} aria-hidden />
          <span className={styles['productName']}>{words.shell.product}</span>
        </AriaButton>
        {hasKit ? <Crumbs /> : <ScreenCrumb />}
      </nav>
      <AriaButton className={styles['search'] ?? ''} onPress={() => show('palette')}>
        <Search size={14} aria-hidden />
        <span>{hasKit ? words.shell.search : words.shell.searchAll}</span>
        <Kbd keys="Mod+K" />
      </AriaButton>
      <Bell />
      {!hasKit ? (
        <Button kind="primary" icon={Plus} keys="Mod+N" onPress={() => void createKit()}>
          {words.shell.commands.newKit}
        </Button>
      ) : (
        <>
          <Steps />
          {exporting === null ? (
            <Button kind="primary" icon={FileDown} onPress={() => runCommand('pack.export')}>
              {words.shell.exportPdf}
            </Button>
          ) : (
            <Button icon={Square} onPress={() => void cancelExport()} label={words.shell.stopExport}>
              {exporting.total === null
                ? words.shell.settingPages
                : words.shell.exporting({ done: exporting.done, total: exporting.total })}
            </Button>
          )}
        </>
      )}
    </header>
  )
}

/** Of the library: which of its screens. */
const ScreenCrumb = () => {
  const screen = useScreen()
  if (screen === 'home' || isKitScreen(screen)) return null
  return (
    <>
      <span aria-hidden className={styles['slash']}>
        /
      </span>
      <span className={styles['kit']}>{words.shell.screens[screen]}</span>
    </>
  )
}

const Crumbs = () => {
  const title = useSession((state) => state.open?.kit.event.title ?? '')
  const place = useSession((state) => state.open?.kit.event.place ?? '')
  const days = useSession(({ open }) => (open === null ? '' : dayRange(open.kit.event.startDay, open.kit.event.endDay)))
  return (
    <>
      <span aria-hidden className={styles['slash']}>
        /
      </span>
      <AriaButton className={styles['kit'] ?? ''} dir="auto" onPress={() => go({ screen: 'overview' })}>
        {title || words.shell.untitled}
      </AriaButton>
      {(place !== '' || days !== '') && (
        <span className={styles['where']}>
          {'· '}
          <Dotted parts={[place, days]} />
        </span>
      )}
    </>
  )
}

/** What would be undone and done again, by name: drawn anew when the name is another one. */
const Steps = () => {
  const undone = useSession(({ open }) => (open?.undo == null ? null : toldWords(open.undo)))
  const redone = useSession(({ open }) => (open?.redo == null ? null : toldWords(open.redo)))
  return (
    <>
      <IconButton
        isFramed
        icon={Undo2}
        label={undone === null ? words.shell.undoNothing : words.shell.undoWhat({ what: undone })}
        keys="Mod+Z"
        isDisabled={undone === null}
        onPress={() => void undo()}
      />
      <IconButton
        isFramed
        icon={Redo2}
        label={redone === null ? words.shell.redoNothing : words.shell.redoWhat({ what: redone })}
        keys="Mod+Shift+Z"
        isDisabled={redone === null}
        onPress={() => void redo()}
      />
    </>
  )
}
