// BrowserWindow. Only sandboxed, isolated windows are opened, and only options whose meaning is known are taken.
import { isPreview } from '../arguments.mjs'
import { closeTarget, openPage } from '../page/targets.mjs'
import { Page } from '../page/page.mjs'
import { complain, preventable, refusal, StrictEmitter } from '../strict.mjs'
import { app, happenings } from './app.mjs'
import { Session, session } from './session.mjs'
import { pageOf, WebContents } from './web-contents.mjs'

/** Options of a window that mean something here, or nothing without harm. */
export const OPTIONS = [
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'autoHideMenuBar',
  'titleBarStyle',
  'titleBarOverlay',
  'trafficLightPosition',
  'useContentSize',
  'center',
  'webPreferences',
]
/** Preferences with the only value a safe window may give them. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
}
export const OTHER_PREFERENCES = [
  'preload',
  'session',
  'spellcheck',
  'enableWebSQL',
  'webgl',
  'devTools',
  'backgroundThrottling',
  'zoomFactor',
]

/** @type {Map<number, BrowserWindow>} */
const windows = new Map()
/** @type {BrowserWindow | undefined} */
let focused
let lastId = 0

export class BrowserWindow extends StrictEmitter {
  static events = [
    'ready-to-show',
    'show',
    'hide',
    'focus',
    'blur',
    'close',
    'closed',
    'resize',
    'maximize',
    'unmaximize',
    'page-title-updated',
  ]
  static silent = [
    'move',
    'moved',
    'resized',
    'minimize',
    'restore',
    'enter-full-screen',
    'leave-full-screen',
    'unresponsive',
    'responsive',
    'session-end',
  ]

  static getAllWindows() {
    return [...windows.values()]
  }
  static getFocusedWindow() {
    return focused && !focused.isDestroyed() ? focused : null
  }
  /** @param {WebContents} contents */
  static fromWebContents(contents) {
    return [...windows.values()].find((window) => window.webContents === contents) ?? null
  }
  /** @param {number} id */
  static fromId(id) {
    return windows.get(id) ?? null
  }

  id = ++lastId
  webContents
  #visible
  #title
  #bounds
  #maximized = false
  #minimized = false
  #fullScreen = false
  #destroyed = false
  #closing = false
  #pageIsGone = false

  /** @param {Record<string, any>} [options] */
  constructor(options = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const preferences = options['webPreferences'] ?? {}
    refuseUnsafe(options, preferences)
    this.#visible = options['show'] !== false
    this.#title = options['title'] ?? app.name
    this.#bounds = {
      x: options['x'] ?? 0,
      y: options['y'] ?? 0,
      width: options['width'] ?? 800,
      height: options['height'] ?? 600,
    }
    const page = new Page(preferences.preload)
    windows.set(this.id, this)
    focused = this
    this.webContents = new WebContents(page, preferences.session ?? session.defaultSession)
    page.once('painted', () => this.emit('ready-to-show', preventable()))
    page.on('title', (title) => this.#takeTitle(title))
    page.on('gone', () => this.#gone())
    page.prepare = () => this.#place()
    openPage(page, this.#bounds)
    app.emit('browser-window-created', preventable(), this)
  }

  /** @param {string} url */
  loadURL(url) {
    return this.webContents.loadURL(url)
  }

  close() {
    if (this.#destroyed) return
    const event = preventable()
    this.emit('close', event)
    if (event.defaultPrevented) {
      happenings.quitRefused(app)
      return
    }
    this.destroy()
  }
  destroy() {
    this.#closing = true
    const page = pageOf(this.webContents)
    if (this.#pageIsGone) this.#gone()
    else void page.attached.then(() => closeTarget(page.targetId))
  }
  isDestroyed() {
    return this.#destroyed
  }
  #gone() {
    if (this.#destroyed) return
    this.#pageIsGone = true
    if (!this.#closing) {
      // A person closed the preview's window: the browser asks nobody. The app may still finish its work before it closes.
      const event = preventable()
      this.emit('close', event)
      if (event.defaultPrevented) return
    }
    this.#destroyed = true
    windows.delete(this.id)
    this.emit('closed', preventable())
    happenings.windowClosed(app)
  }

  show() {
    this.#visible = true
    this.emit('show', preventable())
  }
  hide() {
    this.#visible = false
    this.emit('hide', preventable())
  }
  isVisible() {
    return this.#visible
  }
  focus() {
    focused = this
    this.webContents.focus()
    this.emit('focus', preventable())
  }
  isFocused() {
    return focused === this
  }

  getTitle() {
    return this.#title
  }
  /** @param {string} title */
  setTitle(title) {
    this.#title = title
    if (isPreview)
      void this.webContents.executeJavaScript(`document.title = ${JSON.stringify(title)}`).catch(() => undefined)
  }
  /** @param {string} title */
  #takeTitle(title) {
    if (title === this.#title || pageOf(this.webContents).url === '') return
    const event = preventable()
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.#title = title
  }

  getBounds() {
    return { ...this.#bounds }
  }
  getNormalBounds() {
    return { ...this.#bounds }
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height]
  }
  /** @param {Partial<{ x: number, y: number, width: number, height: number }>} bounds */
  setBounds(bounds) {
    Object.assign(this.#bounds, bounds)
    void pageOf(this.webContents).attached.then(() => this.#place())
    this.emit('resize', preventable())
  }
  /** @param {number} width @param {number} height */
  setSize(width, height) {
    this.setBounds({ width, height })
  }
  async #place() {
    const { session } = pageOf(this.webContents)
    const found = await session.tell('Browser.getWindowForTarget')
    const layout = await session.tell('Page.getLayoutMetrics')
    if (!found || !layout) return
    // A headless window has an invisible tab strip, which an Electron window has not.
    const strip = isPreview ? 0 : found.bounds.height - layout.cssLayoutViewport.clientHeight
    const bounds = { ...this.#bounds, height: this.#bounds.height + strip }
    await session.tell('Browser.setWindowBounds', { windowId: found.windowId, bounds })
  }

  maximize() {
    this.#maximized = true
    this.emit('maximize', preventable())
  }
  unmaximize() {
    this.#maximized = false
    this.emit('unmaximize', preventable())
  }
  isMaximized() {
    return this.#maximized
  }
  minimize() {
    this.#minimized = true
  }
  restore() {
    this.#minimized = false
  }
  isMinimized() {
    return this.#minimized
  }
  /** @param {boolean} fullScreen */
  setFullScreen(fullScreen) {
    this.#fullScreen = fullScreen
  }
  isFullScreen() {
    return this.#fullScreen
  }

  // The frame of a window belongs to the system, which is not there.
  /** @param {boolean} _protect */
  setContentProtection(_protect) {}
  /** @param {number} _progress */
  setProgressBar(_progress) {}
  /** @param {string} _color */
  setBackgroundColor(_color) {}
  /** @param {boolean} _visible */
  setMenuBarVisibility(_visible) {}
}

/** @param {Record<string, any>} options @param {Record<string, any>} preferences */
function refuseUnsafe(options, preferences) {
  for (const name of Object.keys(options))
    if (!OPTIONS.includes(name)) throw refusal(`BrowserWindow option ${name} is not there`)
  for (const [name, value] of Object.entries(preferences)) {
    const safe = SAFE_PREFERENCES[/** @type {keyof typeof SAFE_PREFERENCES} */ (name)]
    if (safe === undefined && !OTHER_PREFERENCES.includes(name)) throw refusal(`webPreferences.${name} is not there`)
    if (safe !== undefined && value !== safe)
      throw refusal(`webPreferences.${name}: ${value} is refused, windows here are sandboxed and isolated`)
  }
  if (preferences['preload'] && !/\.c?js$/.test(preferences['preload']))
    throw refusal('a sandboxed preload must be one CommonJS file')
  if (preferences['session'] && !(preferences['session'] instanceof Session))
    throw refusal('webPreferences.session is no session')
  const chosen = preferences['session']
  if (!chosen || chosen.isPersistent())
    complain('the window uses a persistent session, which keeps what is typed on the disk')
}
