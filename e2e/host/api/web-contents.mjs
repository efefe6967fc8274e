// webContents: Electron's face of a page.
import { clone } from '../clone.mjs'
import { answerRequest } from '../page/requests.mjs'
import { closeTarget } from '../page/targets.mjs'
import { preventable, StrictEmitter, strictModule } from '../strict.mjs'
import { originOf } from '../wire.mjs'
import { app } from './app.mjs'
import { receive } from './ipc-main.mjs'

/** @type {Map<number, WebContents>} */
const all = new Map()
/** @type {WeakMap<WebContents, import('../page/page.mjs').Page>} */
const pages = new WeakMap()
/** @type {WeakMap<WebContents, (details: object) => { action: string }>} */
const openHandlers = new WeakMap()
let lastId = 0

/** @param {WebContents} contents @returns {import('../page/page.mjs').Page} */
export const pageOf = (contents) => /** @type {import('../page/page.mjs').Page} */ (pages.get(contents))

export class WebContents extends StrictEmitter {
  static events = [
    'did-navigate',
    'did-navigate-in-page',
    'dom-ready',
    'did-finish-load',
    'did-fail-load',
    'did-stop-loading',
    'page-title-updated',
    'will-navigate',
    'will-frame-navigate',
    'render-process-gone',
    'destroyed',
  ]
  static silent = [
    'will-redirect',
    'will-attach-webview',
    'will-prevent-unload',
    'select-bluetooth-device',
    'preload-error',
    'unresponsive',
  ]

  id = ++lastId
  session
  mainFrame
  #destroyed = false
  #crashed = false
  #zoom = 1
  /** One change of size at a time: two at once would measure each other. */
  #zooming = Promise.resolve()

  /** @param {import('../page/page.mjs').Page} page @param {import('./session.mjs').Session} session */
  constructor(page, session) {
    super()
    this.session = session
    this.mainFrame = frameOf(this, page)
    pages.set(this, page)
    all.set(this.id, this)
    page.on('message', (message, world) => void receive(this, page, message, world))
    page.on('request', (held) => void answerRequest(this, page, held))
    page.on('navigated', (url) => this.emit('did-navigate', preventable(), url, 200, ''))
    page.on('navigated-within', (url) => this.emit('did-navigate-in-page', preventable(), url, true))
    page.on('dom-ready', () => this.emit('dom-ready', preventable()))
    page.on('loaded', () => {
      if (page.url === '') return
      this.#crashed = false
      this.emit('did-finish-load', preventable())
      this.emit('did-stop-loading', preventable())
    })
    page.on('title', (title) => this.emit('page-title-updated', preventable(), title, true))
    page.on('crashed', () => {
      const details = { reason: 'crashed', exitCode: 5 }
      this.#crashed = true
      this.emit('render-process-gone', preventable(), details)
      app.emit('render-process-gone', preventable(), this, details)
    })
    page.on('gone', () => {
      this.#destroyed = true
      all.delete(this.id)
      this.emit('destroyed', preventable())
    })
    app.emit('web-contents-created', preventable(), this)
  }

  /** @param {string} url */
  async loadURL(url) {
    try {
      await pageOf(this).navigate(new URL(url).href)
    } catch (error) {
      const code = error instanceof Error ? error.message : String(error)
      this.emit('did-fail-load', preventable(), -2, code, url, true)
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url })
    }
  }
  reload() {
    void pageOf(this).session.tell('Page.reload')
  }
  getURL() {
    return pageOf(this).url
  }
  isDestroyed() {
    return this.#destroyed
  }
  isCrashed() {
    return this.#crashed
  }
  isLoading() {
    return pageOf(this).loading !== undefined
  }
  isFocused() {
    return true
  }
  focus() {
    void pageOf(this).attached.then(() => pageOf(this).session.tell('Page.bringToFront'))
  }

  /** @param {string} channel @param {any[]} args */
  send(channel, ...args) {
    pageOf(this).post('deliver', [channel, clone.toText(args)])
  }
  /** @param {string} code */
  executeJavaScript(code) {
    return pageOf(this).evaluate(code)
  }
  /** @param {(details: object) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    openHandlers.set(this, handler)
  }
  /** @param {string} _policy */
  setWebRTCIPHandlingPolicy(_policy) {}

  undo() {
    pageOf(this).edit('Undo')
  }
  redo() {
    pageOf(this).edit('Redo')
  }
  cut() {
    pageOf(this).edit('Cut')
  }
  copy() {
    pageOf(this).edit('Copy')
  }
  paste() {
    pageOf(this).edit('Paste')
  }
  delete() {
    pageOf(this).edit('Delete')
  }
  selectAll() {
    pageOf(this).edit('SelectAll')
  }

  getZoomFactor() {
    return this.#zoom
  }
  /** Larger pixels in a smaller page, which is what zoom is. @param {number} factor */
  setZoomFactor(factor) {
    this.#zoom = factor
    this.#zooming = this.#zooming.then(() => zoom(pageOf(this), factor)).catch(() => undefined)
  }
  getZoomLevel() {
    return Math.log(this.#zoom) / Math.log(1.2)
  }
  /** @param {number} level */
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level)
  }

  forcefullyCrashRenderer() {
    void pageOf(this).session.tell('Page.crash')
  }
  /** @param {{ waitForBeforeUnload?: boolean }} [_options] */
  close(_options) {
    void closeTarget(pageOf(this).targetId)
  }
}

/** How large zoomed pages are without their zoom. @type {WeakMap<import('../page/page.mjs').Page, { clientWidth: number, clientHeight: number }>} */
const unzoomed = new WeakMap()

/**
 * From one size to the next without the full one in between: a page measured on its way back to it is measured wrong.
 *
 * @param {import('../page/page.mjs').Page} page
 * @param {number} factor
 */
async function zoom(page, factor) {
  await page.attached
  if (factor === 1) {
    unzoomed.delete(page)
    return page.session.tell('Emulation.clearDeviceMetricsOverride')
  }
  const size = unzoomed.get(page) ?? (await page.session.ask('Page.getLayoutMetrics')).cssLayoutViewport
  unzoomed.set(page, size)
  await page.session.tell('Emulation.setDeviceMetricsOverride', {
    width: Math.round(size.clientWidth / factor),
    height: Math.round(size.clientHeight / factor),
    deviceScaleFactor: factor,
    mobile: false,
  })
}

/** @param {WebContents} contents @param {import('../page/page.mjs').Page} page */
function frameOf(contents, page) {
  const frame = {
    get url() {
      return page.url
    },
    get origin() {
      return originOf(page.url)
    },
    parent: null,
    get top() {
      return contents.mainFrame
    },
    isDestroyed: () => contents.isDestroyed(),
    /** @param {string} channel @param {any[]} args */
    send: (channel, ...args) => contents.send(channel, ...args),
  }
  return strictModule('WebFrameMain', frame)
}

/** Asks the app about a window its page wants to open. No child window is ever opened here. @param {WebContents} contents @param {string} url @param {string} frameName */
export function askAboutPopup(contents, url, frameName) {
  const details = { url, frameName, features: '', disposition: 'new-window', referrer: { url: '', policy: 'default' } }
  return openHandlers.get(contents)?.(details).action ?? 'allow'
}

export const webContents = strictModule('webContents', {
  getAllWebContents: () => [...all.values()],
  /** @param {number} id */
  fromId: (id) => all.get(id),
  /** @param {string} targetId */
  fromDevToolsTargetId: (targetId) => [...all.values()].find((one) => pageOf(one).targetId === targetId),
  getFocusedWebContents: () => [...all.values()][0] ?? null,
})
