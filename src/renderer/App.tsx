import { I18nProvider } from 'react-aria-components'
import styles from './App.module.css'
import { CommandKeys } from './commands/CommandKeys'
import { Toasts } from './parts/Toasts'
import heard from './parts/heard.module.css'
import { Home } from './screens/home/Home'
import { useKitScreens } from './screens/useKitScreens'
import { Settings } from './screens/settings/Settings'
import { FirstPack } from './shell/firstPack/FirstPack'
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
  const hasKit = useSession((state) => state.open !== null)
  const isOfKit = isKitScreen(screen) && hasKit
  const screens = useKitScreens(isOfKit)
  const Screen = isKitScreen(screen) && isOfKit ? screens?.[screen] : screen === 'settings' ? Settings : Home
  return (
    // The words of the primitives (dates, hints for a screen reader) are of the same language as ours.
    <I18nProvider locale="en-GB">
      <div className={styles['app']}>
        <CommandKeys />
        <TopBar />
        <div className={styles['middle']}>
          <Navigation />
          <main key={screen} className={styles['screen']} ref={takeFocus} tabIndex={-1}>
            {Screen !== undefined && <h1 className={heard['heard']}>{words.shell.screens[screen]}</h1>}
            {Screen !== undefined && isReady && (
              <ScreenGuard>
                <Screen />
              </ScreenGuard>
            )}
          </main>
          <FirstPack />
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
