const { contextBridge, ipcRenderer } = require('electron')

const tried = {}
for (const name of ['fs', 'node:child_process', 'path', 'events', 'timers', 'url']) {
  try {
    require(name)
    tried[name] = true
  } catch {
    tried[name] = false
  }
}
globalThis.secretOfPreload = 1
class Person {
  constructor() {
    this.name = 'Ann'
  }
  greet() {
    return 'good morning'
  }
}
let kept

contextBridge.exposeInMainWorld('bridge', {
  tried,
  globals: { type: process.type, sandboxed: process.sandboxed, isolated: process.contextIsolated },
  versions: ['chrome', 'node'].filter((name) => name in process.versions),
  add: (a, b) => a + b,
  later: async (value) => ({ value }),
  reject: () => Promise.reject(new RangeError('refused')),
  throws: () => {
    throw new TypeError('thrown')
  },
  kinds: () => ({
    date: new Date(5),
    map: new Map([[1, 'a']]),
    bytes: new Uint8Array([7]),
    nested: [{ a: [1, { b: 2 }] }],
    nothing: null,
    missing: undefined,
    symbol: Symbol('x'),
    person: new Person(),
    big: 10n,
    nan: NaN,
  }),
  callback: (call) => call(2) * 10,
  keep: (call) => {
    kept = call
  },
  fire: (value) => kept(value),
  same: (a, b) => a === b,
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, call) => {
    ipcRenderer.on(channel, (_event, ...args) => call(...args))
  },
  again: () => {
    try {
      contextBridge.exposeInMainWorld('bridge', {})
      return 'no error'
    } catch (error) {
      return error.message
    }
  },
  seesPage: () => typeof window.valueOfPage,
  readsDocument: () => document.querySelector('p').textContent,
})
contextBridge.exposeInMainWorld('other', 42)
