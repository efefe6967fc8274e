// The Chromium of an app: its own, started for it and ended with it, or one that a keeper lends (keeper.mjs).
import { Socket } from 'node:net'
import { keeperSocket } from './arguments.mjs'
import { startChromium } from './browser.mjs'
import { DevToolsConnection } from './devtools.mjs'

// Kept from the start: the app may close every way out of its process.
const connect = Socket.prototype.connect

/**
 * @typedef {object} Browser
 * @property {DevToolsConnection} connection
 * @property {import('./devtools.mjs').DevToolsSession} session the conversation with the browser itself
 * @property {string} [context] of this app alone, where other apps had the same Chromium before
 * @property {Promise<void>} gone
 * @property {() => void} end `gone` tells when it has happened
 */

/** @param {readonly string[]} args the command line @returns {Promise<Browser>} */
export const chromiumFor = (args) =>
  // A keeper that has died lends nothing, which is no reason for the app not to start.
  keeperSocket === undefined ? ownChromium(args) : lentChromium(keeperSocket, args).catch(() => ownChromium(args))

/** @param {readonly string[]} args @returns {Promise<Browser>} */
async function ownChromium(args) {
  const { gone, ...streams } = startChromium(args, tellPlaywright)
  const connection = new DevToolsConnection(streams)
  return { connection, session: connection.browser, gone, end: () => void connection.browser.tell('Browser.close') }
}

/** @param {string} keeper @param {readonly string[]} args @returns {Promise<Browser>} */
async function lentChromium(keeper, args) {
  const line = new Socket()
  Reflect.apply(connect, line, [keeper])
  const connection = new DevToolsConnection({ outgoing: line, incoming: line })
  const gone = /** @type {Promise<void>} */ (new Promise((resolve) => line.once('close', () => resolve())))
  const { address, session, context } = await connection.browser.ask('Keeper.lend', { args })
  tellPlaywright(address)
  return { connection, session: connection.session(session), context, gone, end: () => void line.end() }
}

/** @param {string} line */
const tellPlaywright = (line) => void process.stderr.write(`${line}\n`)
