// The stand-in never guesses. What it cannot do as Electron does it is an error, spoken on standard error as
// `electron-host: …`; the end-to-end fixture fails the test on any such line.
import { EventEmitter } from 'node:events'

/** Says on standard error that something is not as in Electron. @param {string} sentence */
export function complain(sentence) {
  process.stderr.write(`electron-host: ${sentence}\n`)
}

/** Complains, and gives the error to throw. @param {string} sentence */
export function refusal(sentence) {
  complain(sentence)
  return new Error(`electron-host: ${sentence}`)
}

/** Names that languages and tools ask of any object, so that asking is no mistake of the app. */
const ASKED_OF_EVERYTHING = new Set([
  'then',
  'toJSON',
  'default',
  '__esModule',
  'asymmetricMatch',
  'nodeType',
  'inspect',
])

/**
 * A module of the API whose missing members fail loudly: a gap must never look like an undefined value.
 * @template {object} T
 * @param {string} name
 * @param {T} members
 * @returns {T}
 */
export function strictModule(name, members) {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || ASKED_OF_EVERYTHING.has(key))
        return Reflect.get(target, key, receiver)
      throw refusal(`${name}.${key} is not there`)
    },
  })
}

/**
 * An emitter that refuses listeners for events it would never send. `events` are sent; `silent` are events of Electron
 * that cannot happen here (no network, no certificates), for which a listener is a precaution and therefore welcome.
 */
export class StrictEmitter extends EventEmitter {
  /** @type {readonly string[]} */
  static events = []
  /** @type {readonly string[]} */
  static silent = []

  /** @param {string | symbol} event @param {(...details: any[]) => void} listener */
  on(event, listener) {
    const { events, silent, name } = /** @type {typeof StrictEmitter} */ (this.constructor)
    if (typeof event === 'string' && event !== 'newListener' && !events.includes(event) && !silent.includes(event)) {
      throw refusal(`${name} never sends '${event}'`)
    }
    return super.on(event, listener)
  }

  /** @param {string | symbol} event @param {(...details: any[]) => void} listener */
  addListener(event, listener) {
    return this.on(event, listener)
  }
}

// Asking an instance for a member that neither it nor its classes have ends at this trap. It sits below the last class,
// so `this` stays the real object and private fields keep working.
Object.setPrototypeOf(
  StrictEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || ASKED_OF_EVERYTHING.has(key) || key === 'domain') {
        return Reflect.get(target, key, receiver)
      }
      throw refusal(`${receiver.constructor.name}.${key} is not there`)
    },
  }),
)

/**
 * An event that a listener may prevent.
 * @template {object} T
 * @param {T} [details]
 */
export function preventable(details) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
    ...details,
  }
  return /** @type {{ defaultPrevented: boolean, preventDefault(): void } & T} */ (event)
}
