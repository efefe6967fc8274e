// What runs inside the page before its own scripts: a receiver in the page's world, and the preload in a world of its own
// with what Electron gives a sandboxed preload. Both functions are sent as text and use nothing from outside themselves.
import { makeClone } from '../clone.mjs'
import { makeBridge } from './bridge.mjs'

/**
 * The page's half: places what the preload exposes on `window`, once and frozen.
 * @param {string} secret
 * @param {typeof makeBridge} newBridge
 */
function pageWorld(secret, newBridge) {
  if (window !== window.top) return
  const bridge = newBridge('page', 'preload', secret)
  bridge.on('expose', ({ name, members }) => {
    if (Object.hasOwn(window, name)) {
      bridge.post('exposed', 'taken')
      return
    }
    const property = { value: bridge.unpack(members, true), enumerable: true, writable: false, configurable: false }
    Object.defineProperty(window, name, property)
    bridge.post('exposed', 'done')
  })
}

/**
 * The preload's half: `require('electron')`, `process`, and the line to the main process.
 * @param {{ secret: string, binding: string, process: object }} settings
 * @param {typeof makeBridge} newBridge
 * @param {typeof makeClone} newClone
 */
function preloadWorld(settings, newBridge, newClone) {
  if (window !== window.top) return undefined
  const clone = newClone()
  const everything = /** @type {Record<string, any>} */ (globalThis)
  const speak = everything[settings.binding]
  delete everything[settings.binding]
  const bridge = newBridge('preload', 'page', settings.secret)

  class Emitter {
    /** @type {Map<string, Function[]>} */
    #listeners = new Map()
    /** @param {string} name @param {Function} listener */
    on(name, listener) {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
      return this
    }
    /** @param {string} name @param {Function} listener */
    once(name, listener) {
      const one = (/** @type {any[]} */ ...args) => {
        this.off(name, one)
        listener(...args)
      }
      return this.on(name, Object.assign(one, { original: listener }))
    }
    /** @param {string} name @param {any} listener */
    off(name, listener) {
      const left = (this.#listeners.get(name) ?? []).filter(
        (one) => one !== listener && /** @type {any} */ (one).original !== listener,
      )
      this.#listeners.set(name, left)
      return this
    }
    /** @param {string} name @param {any[]} args */
    emit(name, ...args) {
      for (const listener of this.#listeners.get(name) ?? []) listener(...args)
    }
  }

  /** @type {Map<number, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
  const replies = new Map()
  let last = 0
  const incoming = new Emitter()
  const ipcRenderer = {
    /** @param {string} channel @param {any[]} args */
    send(channel, ...args) {
      speak(JSON.stringify({ kind: 'send', channel: String(channel), args: clone.toText(args) }))
    },
    /** @param {string} channel @param {any[]} args */
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const message = { kind: 'invoke', number: ++last, channel: String(channel), args: clone.toText(args) }
        replies.set(last, { resolve, reject })
        speak(JSON.stringify(message))
      }),
    /** @param {string} channel @param {Function} listener */
    on: (channel, listener) => incoming.on(channel, listener) && ipcRenderer,
    /** @param {string} channel @param {Function} listener */
    once: (channel, listener) => incoming.once(channel, listener) && ipcRenderer,
    /** @param {string} channel @param {Function} listener */
    off: (channel, listener) => incoming.off(channel, listener) && ipcRenderer,
    /** @param {string} channel @param {Function} listener */
    removeListener: (channel, listener) => incoming.off(channel, listener) && ipcRenderer,
  }
  everything['fromMain'] = {
    /** @param {string} channel @param {string} args */
    deliver: (channel, args) =>
      incoming.emit(channel, Object.freeze({ sender: ipcRenderer, ports: [] }), ...clone.fromText(args)),
    /** @param {number} number @param {boolean} done @param {string} text */
    reply(number, done, text) {
      const waiting = replies.get(number)
      replies.delete(number)
      if (done) waiting?.resolve(clone.fromText(text))
      else waiting?.reject(new Error(text))
    },
  }

  // Chromium does not tell its DevTools when a title changes.
  addEventListener('DOMContentLoaded', () => {
    const tell = () => speak(JSON.stringify({ kind: 'title', title: document.title }))
    const title = document.querySelector('title')
    if (title) new MutationObserver(tell).observe(title, { childList: true, characterData: true, subtree: true })
    tell()
  })

  /** @type {string | undefined} */
  let exposed
  bridge.on('exposed', (state) => {
    exposed = state
  })
  const contextBridge = {
    /** @param {string} name @param {any} members */
    exposeInMainWorld(name, members) {
      exposed = undefined
      bridge.post('expose', { name, members: bridge.pack(members) })
      if (exposed === 'taken') throw new Error('Cannot bind an API on top of an existing property on the window object')
      if (exposed !== 'done') throw new Error('contextBridge: the page did not answer')
    },
  }

  /** @param {string} module @param {Record<string, any>} members */
  const strict = (module, members) =>
    new Proxy(members, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then' || key === '__esModule' || key === 'default')
          return target[String(key)]
        throw new Error(`electron-host: ${module}.${key} is not there`)
      },
    })
  const electron = strict('electron', {
    contextBridge: strict('contextBridge', contextBridge),
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
  })
  /** @type {Record<string, any>} */
  const modules = {
    electron,
    'electron/renderer': electron,
    events: Object.assign(Emitter, { EventEmitter: Emitter }),
    timers: { setTimeout, setInterval, clearTimeout, clearInterval },
    url: { URL, URLSearchParams },
  }
  return {
    /** @param {string} name */
    require(name) {
      const module = modules[name.replace(/^node:/, '')]
      if (!module) throw new Error(`module not found: ${name}`)
      return module
    },
    process: Object.freeze({
      ...settings.process,
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      env: Object.freeze({}),
      argv: [],
    }),
  }
}

/**
 * The two texts for Page.addScriptToEvaluateOnNewDocument.
 * @param {{ secret: string, binding: string, preload: string, process: object }} given `preload` is the app's script
 */
export function scriptsFor({ secret, binding, preload, process }) {
  const settings = JSON.stringify({ secret, binding, process })
  const inPage = `(${pageWorld})(${JSON.stringify(secret)}, ${makeBridge})`
  const inPreload = `(() => {
const given = (${preloadWorld})(${settings}, ${makeBridge}, ${makeClone})
if (given) (function (require, process, global, exports, module) {${preload}
}).call(undefined, given.require, given.process, globalThis, {}, { exports: {} })
})()
//# sourceURL=electron-host-preload.js`
  return { inPage, inPreload }
}
