// The main process's end of the line to the preloads, with Electron's own words for what goes wrong.
import { EventEmitter } from 'node:events'
import { clone } from '../clone.mjs'
import { preventable, strictModule } from '../strict.mjs'

/** @typedef {(event: any, ...args: any[]) => any} Handler */

/** @type {Map<string, Handler>} */
const handlers = new Map()

class IpcMain extends EventEmitter {
  /** @param {string} channel @param {Handler} handler */
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof handler !== 'function') throw new Error('Expected handler to be a function')
    handlers.set(channel, handler)
  }
  /** @param {string} channel */
  removeHandler(channel) {
    handlers.delete(channel)
  }
}

export const ipcMain = strictModule('ipcMain', new IpcMain())

/**
 * Takes one message of a preload.
 * @param {import('./web-contents.mjs').WebContents} contents
 * @param {import('../page/page.mjs').Page} page
 * @param {{ kind: 'send' | 'invoke', number: number, channel: string, args: string }} message
 * @param {number} world where the answer goes
 */
export async function receive(contents, page, { kind, number, channel, args }, world) {
  const event = preventable({
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    processId: 1,
    frameId: 1,
    ports: [],
  })
  if (kind === 'send') {
    ipcMain.emit(channel, event, ...clone.fromText(args))
    return
  }
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    page.post('reply', [number, true, clone.toText(await handler(event, ...clone.fromText(args)))], world)
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    console.error(`Error occurred in handler for '${channel}':`, error)
    page.post('reply', [number, false, `Error invoking remote method '${channel}': ${reason}`], world)
  }
}
