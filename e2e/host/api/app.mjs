// The app's life: start, one instance, quit in Electron's order. Quitting asks every window; exiting asks nobody.
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { application, isPreview, switches } from '../arguments.mjs'
import { complain, preventable, StrictEmitter, strictModule } from '../strict.mjs'
import { takeLock } from './single-instance.mjs'

/** What app needs of its surroundings; boot.mjs fills it in. */
export const surroundings = {
  /** @type {() => readonly { close(): void }[]} */
  openWindows: () => [],
  /** Ends Chromium and waits until it has gone. @type {() => Promise<void>} */
  endBrowser: async () => {},
}

const commandLine = strictModule('app.commandLine', {
  /** @param {string} name @param {string} [value] */
  appendSwitch(name, value = '') {
    switches.set(name.toLowerCase(), String(value))
  },
  /** @param {string} name */
  hasSwitch: (name) => switches.has(name.toLowerCase()),
  /** @param {string} name */
  getSwitchValue: (name) => switches.get(name.toLowerCase()) ?? '',
  /** @param {string} name */
  removeSwitch(name) {
    switches.delete(name.toLowerCase())
  },
})

class App extends StrictEmitter {
  static events = [
    'will-finish-launching',
    'ready',
    'window-all-closed',
    'before-quit',
    'will-quit',
    'quit',
    'second-instance',
    'web-contents-created',
    'browser-window-created',
    'render-process-gone',
    'child-process-gone',
  ]
  static silent = [
    'activate',
    'login',
    'select-client-certificate',
    'certificate-error',
    'open-file',
    'open-url',
    'continue-activity',
  ]

  commandLine = commandLine
  isPackaged = false
  name = application.name
  #paths = new Map()
  #ready = false
  #quitting = false
  #exiting = false
  /** @type {(() => void) | undefined} */
  #releaseLock
  /** Greeting of a first instance, on its way. @type {Promise<void>} */
  #delivered = Promise.resolve()
  #markReady = () => {}
  /** @type {Promise<void>} */
  #whenReady = new Promise((done) => {
    this.#markReady = done
  })

  whenReady() {
    return this.#whenReady
  }
  isReady() {
    return this.#ready
  }
  getName() {
    return this.name
  }
  /** @param {string} name */
  setName(name) {
    this.name = name
  }
  getVersion() {
    return application.version
  }
  getAppPath() {
    return application.path
  }
  getLocale() {
    return switches.get('lang') || 'en-US'
  }
  getPreferredSystemLanguages() {
    return [this.getLocale()]
  }

  /** @param {string} name */
  getPath(name) {
    const home = homedir()
    const mac = process.platform === 'darwin'
    const appData = mac
      ? join(home, 'Library/Application Support')
      : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'))
    const userData = switches.get('user-data-dir') || join(appData, this.name)
    /** @type {Record<string, string>} */
    const places = {
      home,
      appData,
      userData,
      sessionData: userData,
      temp: tmpdir(),
      exe: process.execPath,
      logs: join(userData, 'logs'),
      desktop: join(home, 'Desktop'),
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      pictures: join(home, 'Pictures'),
    }
    const place = this.#paths.get(name) ?? places[name]
    if (!place) throw new Error(`Failed to get '${name}' path`)
    return resolve(place)
  }
  /** @param {string} name @param {string} path */
  setPath(name, path) {
    this.#paths.set(name, path)
  }

  // Every window of the stand-in is sandboxed; it has no taskbar entry, no panel and no place to register itself.
  enableSandbox() {}
  disableHardwareAcceleration() {}
  focus() {}
  /** @param {string} _id */
  setAppUserModelId(_id) {}
  /** @param {object} _options */
  setAboutPanelOptions(_options) {}

  /** @param {unknown} [data] */
  requestSingleInstanceLock(data = {}) {
    if (this.#releaseLock) return true
    const greeting = { argv: process.argv, cwd: process.cwd(), data }
    const lock = takeLock(this.getPath('userData'), greeting, ({ argv, cwd, data: sent }) => {
      this.emit('second-instance', preventable(), argv, cwd, sent)
    })
    if (lock.taken) this.#releaseLock = lock.release
    else this.#delivered = lock.delivered
    return lock.taken
  }
  hasSingleInstanceLock() {
    return this.#releaseLock !== undefined
  }
  releaseSingleInstanceLock() {
    this.#releaseLock?.()
    this.#releaseLock = undefined
  }

  quit() {
    if (this.#quitting) return
    const event = preventable()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#quitting = true
    const windows = surroundings.openWindows()
    if (windows.length === 0) this.#willQuit()
    for (const window of windows) window.close()
  }

  /** @param {number} [code] */
  exit(code = 0) {
    if (this.#exiting) return
    this.#exiting = true
    this.#quitting = true
    this.emit('quit', preventable(), code)
    const patience = new Promise((done) => setTimeout(done, 5000).unref())
    void Promise.race([Promise.all([this.#delivered, surroundings.endBrowser()]), patience]).then(() =>
      process.exit(code),
    )
  }

  #willQuit() {
    const event = preventable()
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.#quitting = false
    else this.exit(0)
  }

  /** For boot.mjs and the windows: what happens to the app from outside. */
  static happenings = {
    /** @param {App} app */
    ready(app) {
      if (app.#quitting) return
      app.#ready = true
      app.emit('will-finish-launching')
      app.emit('ready', preventable(), {})
      app.#markReady()
    },
    /** @param {App} app */
    windowClosed(app) {
      if (surroundings.openWindows().length > 0) return
      if (app.#quitting) app.#willQuit()
      else if (app.listenerCount('window-all-closed') === 0) app.quit()
      else app.emit('window-all-closed')
    },
    /** A window stayed open, so quitting is off. @param {App} app */
    quitRefused(app) {
      app.#quitting = false
    },
    /** @param {App} app */
    browserGone(app) {
      if (app.#exiting) return
      // In preview it ends with its last window; the app's windows then close in their own time, and the app with them.
      if (isPreview) return
      complain('Chromium has gone')
      app.exit(1)
    },
    /** @param {App} app */
    isExiting: (app) => app.#exiting,
  }
}

export const app = new App()
export const { happenings } = App
