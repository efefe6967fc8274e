import { I18nProvider } from 'react-aria-components'
import styles from './App.module.css'
import { CommandKeys } from './commands/CommandKeys'
import { Toasts } from './parts/Toasts'
import heard from './parts/heard.module.css'
import { Kits } from './screens/home/Kits'
import { Footer } from './shell/Footer'
import { ImportProgress } from './shell/ImportProgress'
import { Intake } from './shell/Intake'
import { Navigation } from './shell/Navigation'
import { ScreenGuard } from './shell/ScreenGuard'
import { TopBar } from './shell/TopBar'
import { useAppearance } from './shell/useAppearance'
import { useShellCommands } from './shell/useShellCommands'
import { isKitScreen } from './state/place'
import { useScreen, useSession } from './state/session'
import { beginAgain } from './state/start'
import { useLockScreen } from './useLockScreen'
import { useRest } from './useRest'
import { language, words } from './words'

// Made once: React passes over an element that is the same as before, so another screen draws none of these anew.
const above = (
  <>
    <CommandKeys />
    <TopBar />
  </>
)
const beside = <Navigation />
const below = (
  <>
    <Footer />
    <Intake />
    <ImportProgress />
  </>
)
const toasts = <Toasts />

/** The window, or what stands in its place while the library is locked. */
export const App = () => {
  const isLocked = useSession((state) => state.isLocked)
  const lockScreen = useLockScreen(isLocked)
  if (!isLocked) return <Unlocked />
  return (
    <I18nProvider locale={language}>
      {lockScreen !== null && <lockScreen.Unlock onUnlocked={() => void beginAgain()} />}
    </I18nProvider>
  )
}

/** The whole window: bars around one screen. */
const Unlocked = () => {
  useAppearance()
  useShellCommands()
  const screen = useScreen()
  const isReady = useSession((state) => state.library !== null)
  const hasKit = useSession((state) => state.open !== null)
  const shown = isKitScreen(screen) && !hasKit ? 'home' : screen
  const rest = useRest(shown, isReady)
  // In the place of the screen, which is drawn when the sheet is closed: nobody sees both.
  const isSheetShown = useSession((state) => state.isSheetShown)
  const Screen = isSheetShown ? rest.Arrivals : shown === 'home' ? Kits : rest.screens[shown]
  const title = isSheetShown ? words.imports.arrivals : words.shell.screens[screen]
  return (
    // The words of the primitives (dates, hints for a screen reader) are of the same language as ours.
    <I18nProvider locale={language}>
      <div className={styles['app']}>
        {above}
        <div className={styles['middle']}>
          {beside}
          <main key={isSheetShown ? 'arrivals' : screen} className={styles['screen']} ref={takeFocus} tabIndex={-1}>
            {Screen !== undefined && <h1 className={heard['heard']}>{title}</h1>}
            {Screen !== undefined && isReady && (
              <ScreenGuard>
                <Screen />
              </ScreenGuard>
            )}
          </main>
          {rest.FirstPack !== undefined && <rest.FirstPack />}
        </div>
        {below}
        {rest.Overlays !== undefined && <rest.Overlays />}
        {rest.Meeting !== undefined && <rest.Meeting />}
        {rest.DiskQuestions !== undefined && <rest.DiskQuestions />}
        {toasts}
      </div>
    </I18nProvider>
  )
}

/**
 * A screen that has just come takes the keyboard, unless something on it or beside it already has it: with the next picture,
 * for which the window is laid out anyway. To take it at once would lay it out in the turn that makes the screen.
 */
const takeFocus = (main: HTMLElement | null): void => {
  if (main === null) return
  requestAnimationFrame(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) main.focus({ preventScroll: true })
  })
}
