import { I18nProvider } from 'react-aria-components'
import styles from './App.module.css'
import { CommandKeys } from './commands/CommandKeys'
import { Toasts } from './parts/Toasts'
import heard from './parts/heard.module.css'
import { Home } from './screens/home/Home'
import { Messages } from './screens/messages/Messages'
import { Overview } from './screens/overview/Overview'
import { Pack } from './screens/pack/Pack'
import { People } from './screens/people/People'
import { Quotes } from './screens/quotes/Quotes'
import { Settings } from './screens/settings/Settings'
import { Sources } from './screens/sources/Sources'
import { Footer } from './shell/Footer'
import { ImportProgress } from './shell/ImportProgress'
import { Intake } from './shell/Intake'
import { Navigation } from './shell/Navigation'
import { Overlays } from './shell/Overlays'
import { ScreenGuard } from './shell/ScreenGuard'
import { TopBar } from './shell/TopBar'
import { DiskQuestions } from './shell/disk/DiskQuestions'
import { useAppearance } from './shell/useAppearance'
import { useShellCommands } from './shell/useShellCommands'
import { isKitScreen } from './state/place'
import { usePlace, useSession } from './state/session'
import { words } from './words'

/** The whole window: bars around one screen. */
export const App = () => {
  useAppearance()
  useShellCommands()
  const { screen } = usePlace()
  const isReady = useSession((state) => state.library !== null)
  return (
    // The words of the primitives (dates, hints for a screen reader) are of the same language as ours.
    <I18nProvider locale="en-GB">
      <div className={styles['app']}>
        <CommandKeys />
        <TopBar />
        <div className={styles['middle']}>
          <Navigation />
          <main key={screen} className={styles['screen']} ref={takeFocus} tabIndex={-1}>
            <h1 className={heard['heard']}>{words.shell.screens[screen]}</h1>
            {isReady && (
              <ScreenGuard>
                <CurrentScreen />
              </ScreenGuard>
            )}
          </main>
        </div>
        <Footer />
        <Intake />
        <ImportProgress />
        <Overlays />
        <DiskQuestions />
        <Toasts />
      </div>
    </I18nProvider>
  )
}

/** A screen that has just come takes the keyboard, unless something on it or beside it already has it. */
const takeFocus = (main: HTMLElement | null): void => {
  const focused = document.activeElement
  if (focused === null || focused === document.body) main?.focus({ preventScroll: true })
}

const CurrentScreen = () => {
  const { screen } = usePlace()
  const hasKit = useSession((state) => state.open !== null)
  if (isKitScreen(screen) && !hasKit) return <Home />
  switch (screen) {
    case 'overview':
      return <Overview />
    case 'sources':
      return <Sources />
    case 'people':
      return <People />
    case 'quotes':
      return <Quotes />
    case 'messages':
      return <Messages />
    case 'pack':
      return <Pack />
    case 'home':
    case 'recent':
    case 'bin':
    case 'directory':
    case 'library-quotes':
      return <Home />
    case 'settings':
      return <Settings />
  }
}
