import { Bell as BellSign, FileDown, Plus, Redo2, ScrollText, Search, Square, Undo2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { runCommand } from '../commands/commands'
import { Button } from '../parts/Button'
import { IconButton } from '../parts/IconButton'
import { Kbd } from '../parts/Kbd'
import { cancelExport, createKit, go, redo, show, undo } from '../state/actions'
import { isKitScreen } from '../state/place'
import { usePlace, useSession } from '../state/session'
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
  const open = useSession((state) => state.open)
  const exporting = useSession((state) => state.exporting)
  const { screen } = usePlace()
  const view = isKitScreen(screen) ? open : null
  return (
    <header className={styles['bar']}>
      <nav aria-label={words.shell.breadcrumb} className={styles['crumbs']}>
        <AriaButton className={styles['product'] ?? ''} onPress={() => go({ screen: 'home' })}>
          <ScrollText size={17} strokeWidth={1.75} aria-hidden />
          <span className={styles['productName']}>{words.shell.product}</span>
        </AriaButton>
        {view !== null && (
          <>
            <span aria-hidden className={styles['slash']}>
              /
            </span>
            <AriaButton className={styles['kit'] ?? ''} onPress={() => go({ screen: 'overview' })}>
              {view.kit.event.title || words.shell.untitled}
            </AriaButton>
            <span className={styles['where']}>
              {[view.kit.event.place, dayRange(view.kit.event.startDay, view.kit.event.endDay)]
                .filter((part) => part !== '')
                .map((part) => `· ${part}`)
                .join(' ')}
            </span>
          </>
        )}
      </nav>
      <AriaButton className={styles['search'] ?? ''} onPress={() => show('palette')}>
        <Search size={14} aria-hidden />
        <span>{view === null ? words.shell.searchAll : words.shell.search}</span>
        <Kbd keys="Mod+K" />
      </AriaButton>
      <Bell />
      {view === null ? (
        <Button kind="primary" icon={Plus} keys="Mod+N" onPress={() => void createKit()}>
          {words.shell.commands.newKit}
        </Button>
      ) : (
        <>
          <IconButton
            isFramed
            icon={Undo2}
            label={view.undo === null ? words.shell.undoNothing : words.shell.undoWhat({ what: toldWords(view.undo) })}
            keys="Mod+Z"
            isDisabled={view.undo === null}
            onPress={() => void undo()}
          />
          <IconButton
            isFramed
            icon={Redo2}
            label={view.redo === null ? words.shell.redoNothing : words.shell.redoWhat({ what: toldWords(view.redo) })}
            keys="Mod+Shift+Z"
            isDisabled={view.redo === null}
            onPress={() => void redo()}
          />
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
