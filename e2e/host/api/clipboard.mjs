// The clipboard of Electron 44 and later: asynchronous, in the main process only. It is Chromium's own, so what is put
// here is what Ctrl+V pastes. The way in is a copy command in the preload's world, which no permission is needed for.
import { strictModule } from '../strict.mjs'
import { BrowserWindow } from './browser-window.mjs'
import { pageOf } from './web-contents.mjs'

export class ClipboardItem {
  #items
  /** @param {Record<string, string | Blob | Promise<string | Blob>>} items */
  constructor(items) {
    this.#items = items
  }
  get types() {
    return Object.keys(this.#items)
  }
  /** @param {string} type @returns {Promise<Blob>} */
  async getType(type) {
    const item = await this.#items[type]
    if (item === undefined) throw new Error(`the clipboard item has no ${type}`)
    return typeof item === 'string' ? new Blob([item], { type }) : item
  }
}

/** @type {Record<string, string>} what was written last, by type */
let written = {}

/** Runs in the preload's world. @param {Record<string, string>} items */
function copyInPage(items) {
  window.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation()
      event.preventDefault()
      for (const [type, text] of Object.entries(items)) event.clipboardData?.setData(type, text)
    },
    { capture: true, once: true },
  )
  document.execCommand('copy')
}

/** @param {Record<string, string>} items */
async function put(items) {
  written = items
  const [window] = BrowserWindow.getAllWindows()
  if (window) await pageOf(window.webContents).callInWorld(copyInPage, items)
}

export const clipboard = strictModule('clipboard', {
  /** @param {string} text */
  writeText: (text) => put({ 'text/plain': text }),
  /** @param {ClipboardItem[]} items */
  async write(items) {
    /** @type {Record<string, string>} */
    const texts = {}
    for (const item of items) for (const type of item.types) texts[type] = await (await item.getType(type)).text()
    await put(texts)
  },
  /** What the app wrote last; what a page copied by itself is not seen here. */
  readText: async () => written['text/plain'] ?? '',
  clear() {
    void put({ 'text/plain': '' })
  },
})
