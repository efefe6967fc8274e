import { join } from 'node:path'
import { BrowserWindow, type Session, app, nativeTheme, screen } from 'electron'
import { bundleOrigin } from '#contract/bridge'

export interface Size {
  readonly width: number
  readonly height: number
}

const smallest: Size = { width: 960, height: 640 }
const usual: Size = { width: 1440, height: 900 }
const paper = { light: '#fbfaf7', dark: '#14181e' }

/** The one window: sandboxed, isolated, without Node, on the guarded session. It is shown once it has something to show. */
export const createWindow = (session: Session, wanted: Size | null): BrowserWindow => {
  const window = new BrowserWindow({
    ...fitting(wanted ?? usual),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.name,
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    autoHideMenuBar: false,
    webPreferences: {
      session,
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      webgl: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  comeBackAfterCrash(window)
  return window
}

export const windowAddress = `${bundleOrigin}/index.html`

const fitting = ({ width, height }: Size): Size => {
  const { workAreaSize } = screen.getPrimaryDisplay()
  return {
    width: Math.max(smallest.width, Math.min(width, workAreaSize.width)),
    height: Math.max(smallest.height, Math.min(height, workAreaSize.height)),
  }
}

/** The desk has every decision on the disk, so a page that dies is simply shown again. Three times in a row is a fault. */
const comeBackAfterCrash = (window: BrowserWindow): void => {
  let crashes = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    crashes += 1
    if (crashes <= 3) window.webContents.reload()
  })
}
