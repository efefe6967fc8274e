import { useEffect, useSyncExternalStore } from 'react'
import { useSession } from '../state/session'
import { words } from '../words'

/** Theme and window title follow the session. The size of the page is the desk's: real page zoom, set where the page is made. */
export const useAppearance = (): void => {
  const theme = useSession((state) => state.preferences.theme)
  const isSystemDark = useSyncExternalStore(listenToSystem, () => darkSystem().matches)
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark)
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }, [isDark])

  const readerSize = useSession((state) => state.preferences.readerSize)
  useEffect(() => document.documentElement.style.setProperty('--reader-size', `${readerSize}px`), [readerSize])

  const runtime = useSession((state) => state.info?.previewRuntime ?? null)
  const kit = useSession((state) => (state.open === null ? null : state.open.kit.event.title || words.shell.untitled))
  useEffect(() => {
    document.title = [
      ...(kit === null ? [] : [kit]),
      words.shell.product,
      ...(runtime === null ? [] : [words.shell.previewRuntime({ name: runtime })]),
    ].join(' — ')
  }, [kit, runtime])
}

const darkSystem = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

const listenToSystem = (listener: () => void): (() => void) => {
  const query = darkSystem()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
