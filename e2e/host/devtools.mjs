// The link to Chromium: the DevTools protocol over two streams, so no port is opened and no WebSocket is needed.
import { EventEmitter } from 'node:events'
import { onFrame, writeFrame } from './frames.mjs'

/** One conversation: with the browser itself, or with one page or worker. Protocol events are emitted under their names. */
export class DevToolsSession extends EventEmitter {
  #connection
  #id

  /** @param {DevToolsConnection} connection @param {string} [id] */
  constructor(connection, id) {
    super()
    this.setMaxListeners(0)
    this.#connection = connection
    this.#id = id
  }

  /** Sends a command and gives its answer. @param {string} method @param {object} [params] @returns {Promise<any>} */
  ask(method, params = {}) {
    return this.#connection.send(method, params, this.#id)
  }

  /** For commands that can only fail because the page is already gone. @param {string} method @param {object} [params] */
  async tell(method, params = {}) {
    return this.ask(method, params).catch(() => undefined)
  }
}

/** All conversations with one Chromium: it is spoken to over `outgoing`, and answers over `incoming` until that closes. */
export class DevToolsConnection {
  #lastId
  #outgoing
  /** @type {Map<number, { method: string, resolve: (answer: any) => void, reject: (reason: Error) => void }>} */
  #waiting = new Map()
  /** @type {Map<string, DevToolsSession>} */
  #sessions = new Map()
  #isLost = false
  browser = new DevToolsSession(this)

  /**
   * @param {{ outgoing: import('node:stream').Writable, incoming: import('node:stream').Readable }} streams
   * @param {number} [lastId] where two speak to one Chromium in turn, each counts its questions from another number
   */
  constructor({ outgoing, incoming }, lastId = 0) {
    this.#outgoing = outgoing
    this.#lastId = lastId
    onFrame(incoming, (frame) => this.#receive(JSON.parse(frame.toString('utf8'))))
    const lost = () => {
      this.#isLost = true
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser is gone`))
      this.#waiting.clear()
    }
    outgoing.on('error', lost)
    incoming.on('close', lost)
  }

  /** @param {string} id */
  session(id) {
    const known = this.#sessions.get(id) ?? new DevToolsSession(this, id)
    this.#sessions.set(id, known)
    return known
  }

  /** @param {string} method @param {object} params @param {string} [sessionId] @returns {Promise<any>} */
  send(method, params, sessionId) {
    if (this.#isLost) return Promise.reject(new Error(`${method}: the browser is gone`))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      writeFrame(this.#outgoing, JSON.stringify({ id, method, params, sessionId }))
    })
  }

  /** @param {{ id?: number, sessionId?: string, method: string, params: any, result?: any, error?: { message: string } }} message */
  #receive(message) {
    if (message.id === undefined) {
      const session = message.sessionId ? this.session(message.sessionId) : this.browser
      session.emit(message.method, message.params)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result)
  }
}
