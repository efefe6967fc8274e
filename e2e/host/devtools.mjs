// The link to Chromium: the DevTools protocol over two pipes, so no port is opened and no WebSocket is needed.
import { EventEmitter } from 'node:events'

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

/** All conversations with one Chromium process started with `--remote-debugging-pipe`. */
export class DevToolsConnection {
  #lastId = 0
  #outgoing
  /** @type {Map<number, { method: string, resolve: (answer: any) => void, reject: (reason: Error) => void }>} */
  #waiting = new Map()
  /** @type {Map<string, DevToolsSession>} */
  #sessions = new Map()
  browser = new DevToolsSession(this)

  /** @param {import('node:child_process').ChildProcess} chromium */
  constructor(chromium) {
    const [, , , outgoing, incoming] = chromium.stdio
    this.#outgoing = /** @type {import('node:stream').Writable} */ (outgoing)
    this.#read(/** @type {import('node:stream').Readable} */ (incoming))
    const lost = () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser is gone`))
      this.#waiting.clear()
    }
    this.#outgoing.on('error', lost)
    chromium.on('exit', lost)
  }

  /** @param {string} id */
  session(id) {
    const known = this.#sessions.get(id) ?? new DevToolsSession(this, id)
    this.#sessions.set(id, known)
    return known
  }

  /** @param {string} method @param {object} params @param {string} [sessionId] @returns {Promise<any>} */
  send(method, params, sessionId) {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.#outgoing.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** Messages are JSON texts ended by a zero byte and may arrive in any number of pieces. @param {import('node:stream').Readable} incoming */
  #read(incoming) {
    /** @type {Buffer[]} */
    let pieces = []
    incoming.on('data', (/** @type {Buffer} */ data) => {
      let start = 0
      for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
        pieces.push(data.subarray(start, end))
        this.#receive(JSON.parse(Buffer.concat(pieces).toString('utf8')))
        pieces = []
        start = end + 1
      }
      if (start < data.length) pieces.push(data.subarray(start))
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
