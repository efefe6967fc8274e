import { BrowserWindow, app } from 'electron'

/** Whether this process may run: one at a time per user. A second start brings the window of the first to the front. */
export const claimInstance = (): boolean => {
  const isFirst = app.requestSingleInstanceLock()
  if (isFirst) app.on('second-instance', showWindow)
  return isFirst
}

const showWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
