// One page of Chromium that plays the inside of one window: the mechanics, in the words of the DevTools protocol.
// The Electron face of it is api/web-contents.mjs.
import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { fromWire, toWire } from '../wire.mjs'
import { scriptsFor } from './worlds.mjs'

const WORLD = 'Electron Isolated Context'
const BINDING = 'briefingHostSpeak'

/**
 * Emits `request`, `message`, `navigated`, `navigated-within`, `dom-ready`, `loaded`, `painted`, `title`, `crashed`, `gone`.
 */
export class Page extends EventEmitter {
  /** @type {import('../devtools.mjs').DevToolsSession | undefined} */
  #session
  /** @type {Set<number>} contexts of the preload's world, one per document */
  #worlds = new Set()
  /** @type {number | undefined} */
  #world
  #address = ''
  #gone = false
  #markAttached = () => {}
  #preload
  /** What its window does to it before anything is loaded. */
  prepare = async () => {}
  /** @type {string | undefined} */
  targetId
  /** @type {string | undefined} */
  frameId
  /** @type {{ url: string, name: string }} the last window the page asked to open */
  lastOpened = { url: '', name: '' }
  /** The address loadURL is on its way to, without its fragment. @type {string | undefined} */
  loading
  /** Resolves when the page can be driven. @type {Promise<void>} */
  attached = new Promise((resolve) => {
    this.#markAttached = resolve
  })

  /** @param {string | undefined} preload path of the preload script */
  constructor(preload) {
    super()
    this.setMaxListeners(0)
    this.#preload = preload
  }

  /** Where the page is, in the app's form of the address; empty before the first load. */
  get url() {
    return this.#address === 'about:blank' ? '' : fromWire(this.#address)
  }

  get session() {
    if (!this.#session) throw new Error('electron-host: the page is not attached yet')
    return this.#session
  }

  /** @param {import('../devtools.mjs').DevToolsSession} session @param {string} targetId */
  async attach(session, targetId) {
    this.#session = session
    this.targetId = targetId
    this.#follow(session)
    const { frameTree } = await session.ask('Page.getFrameTree')
    this.frameId = frameTree.frame.id
    this.#address = frameTree.frame.url
    await Promise.all([
      session.ask('Page.enable'),
      session.ask('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.ask('Runtime.enable'),
      session.ask('Inspector.enable'),
      session.ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      session.ask('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      ...this.#placeScripts(session),
    ])
    await session.ask('Runtime.runIfWaitingForDebugger')
    await this.prepare()
    this.#markAttached()
  }

  /** @param {import('../devtools.mjs').DevToolsSession} session */
  #placeScripts(session) {
    if (!this.#preload) return []
    const { chrome, node } = process.versions
    const { inPage, inPreload } = scriptsFor({
      secret: randomBytes(16).toString('hex'),
      binding: BINDING,
      preload: readFileSync(this.#preload, 'utf8'),
      process: { platform: process.platform, arch: process.arch, versions: { chrome, node } },
    })
    return [
      session.ask('Page.addScriptToEvaluateOnNewDocument', { source: inPage }),
      session.ask('Page.addScriptToEvaluateOnNewDocument', { source: inPreload, worldName: WORLD }),
    ]
  }

  /** @param {import('../devtools.mjs').DevToolsSession} session */
  #follow(session) {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== WORLD || context.auxData.frameId !== this.frameId) return
      this.#worlds.add(context.id)
      this.#world = context.id
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId)
      if (this.#world === executionContextId) this.#world = undefined
    })
    session.on('Runtime.executionContextsCleared', () => {
      this.#worlds.clear()
      this.#world = undefined
    })
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== BINDING || !this.#worlds.has(executionContextId)) return
      const message = JSON.parse(payload)
      if (message.kind === 'title') this.emit('title', message.title)
      else this.emit('message', message, executionContextId)
    })
    session.on('Fetch.requestPaused', (paused) => this.emit('request', paused))
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return
      this.frameId = frame.id
      this.#address = frame.url + (frame.urlFragment ?? '')
      this.emit('navigated', this.url)
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== this.frameId) return
      this.#address = url
      this.emit('navigated-within', this.url)
    })
    session.on('Page.domContentEventFired', () => this.emit('dom-ready'))
    session.on('Page.loadEventFired', () => this.emit('loaded'))
    session.on('Page.lifecycleEvent', ({ frameId, name }) => {
      if (frameId === this.frameId && name === 'firstPaint' && this.url !== '') this.emit('painted')
    })
    session.on('Page.windowOpen', ({ url, windowName }) => {
      this.lastOpened = { url: fromWire(url), name: windowName }
    })
    session.on('Inspector.targetCrashed', () => this.emit('crashed'))
    // The app uses neither alert() nor beforeunload; a page that does must not hang a test.
    session.on('Page.javascriptDialogOpening', () => session.tell('Page.handleJavaScriptDialog', { accept: true }))
  }

  /** Loads an address; rejects with Chromium's own word, as net::ERR_ABORTED. @param {string} url */
  async navigate(url) {
    await this.attached
    this.loading = url.split('#')[0]
    const loaded = new Promise((resolve) => this.once('loaded', resolve))
    const { errorText, loaderId } = await this.session.ask('Page.navigate', { url: toWire(url) })
    if (loaderId && !errorText) await loaded
    this.loading = undefined
    if (errorText) throw new Error(errorText)
  }

  /** Runs code in the page's own world and gives its value. @param {string} code */
  async evaluate(code) {
    await this.attached
    const request = { expression: code, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await this.session.ask('Runtime.evaluate', request)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Runs a function in the preload's world. @param {Function} fn @param {any[]} args @returns {Promise<any>} */
  async callInWorld(fn, ...args) {
    await this.attached
    if (this.#world === undefined) throw new Error('electron-host: this window has no preload to speak to')
    const { result, exceptionDetails } = await this.session.ask('Runtime.callFunctionOn', {
      functionDeclaration: String(fn),
      executionContextId: this.#world,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Paths of the File objects that the last open dialog left in the preload's world. @returns {Promise<string[]>} */
  async pathsOfChosenFiles() {
    const request = { contextId: this.#world, expression: 'answerOfDialog' }
    const { result } = await this.session.ask('Runtime.evaluate', request)
    const { result: files } = await this.session.ask('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    })
    const paths = []
    for (const { name, value } of files) {
      if (!/^\d+$/.test(name)) continue
      const { path } = await this.session.ask('DOM.getFileInfo', { objectId: value.objectId })
      paths.push(path)
    }
    return paths
  }

  /** Hands a message to the preload, if there is one to take it. @param {'deliver' | 'reply'} verb @param {any[]} args @param {number} [world] */
  post(verb, args, world = this.#world) {
    if (world === undefined) return
    void this.#session?.tell('Runtime.callFunctionOn', {
      functionDeclaration: `function (...args) { fromMain.${verb}(...args) }`,
      executionContextId: world,
      arguments: args.map((value) => ({ value })),
    })
  }

  /** An editing command, as a menu role gives it. @param {'Undo' | 'Redo' | 'Cut' | 'Copy' | 'Paste' | 'SelectAll' | 'Delete'} command */
  edit(command) {
    const key = { key: '', code: '', windowsVirtualKeyCode: 0 }
    void this.#session?.tell('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command], ...key })
  }

  markGone() {
    if (this.#gone) return
    this.#gone = true
    this.emit('gone')
  }
}
