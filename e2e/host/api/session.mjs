// Sessions: where a window's requests are filtered and answered, and what its pages are permitted.
import { refusal, StrictEmitter, strictModule } from '../strict.mjs'
import { customSchemes } from '../wire.mjs'

/** @typedef {(request: Request) => Response | Promise<Response>} SchemeHandler */
/** @typedef {(details: any, answer: (response: { cancel?: boolean, redirectURL?: string }) => void) => void} RequestFilter */
/** @typedef {(contents: any, permission: string, origin: string, details: object) => boolean} PermissionCheck */

/**
 * What the app has asked of a session, for the parts of the stand-in that carry it out.
 * @typedef {object} Gate
 * @property {Map<string, SchemeHandler>} handlers
 * @property {RequestFilter | null} filter
 * @property {PermissionCheck | null} permissionCheck
 */

/** @type {WeakMap<object, Gate>} */
const gates = new WeakMap()

/** @param {object} session @returns {Gate} */
export function gateOf(session) {
  const gate = gates.get(session)
  if (!gate) throw refusal('this is no session of the stand-in')
  return gate
}

export class Session extends StrictEmitter {
  // Nothing is downloaded and no device is there to choose: listeners for those are precautions.
  static silent = ['will-download', 'preconnect', 'select-hid-device', 'select-serial-port', 'select-usb-device']
  #partition
  #spellChecker = true
  protocol
  webRequest

  /** @param {string} partition */
  constructor(partition) {
    super()
    this.#partition = partition
    /** @type {Gate} */
    const gate = { handlers: new Map(), filter: null, permissionCheck: null }
    gates.set(this, gate)
    this.protocol = strictModule('session.protocol', schemesOf(gate))
    this.webRequest = strictModule('session.webRequest', {
      /** @param {RequestFilter | null} filter */
      onBeforeRequest(filter) {
        if (filter !== null && typeof filter !== 'function')
          throw refusal('webRequest.onBeforeRequest takes one listener, and no addresses before it')
        gate.filter = filter
      },
    })
  }

  /** @param {PermissionCheck | null} handler */
  setPermissionCheckHandler(handler) {
    gateOf(this).permissionCheck = handler
  }

  // Prompts, devices, certificates and a network never appear here, so these are only taken.
  /** @param {Function | null} _handler */
  setPermissionRequestHandler(_handler) {}
  /** @param {Function | null} _handler */
  setDevicePermissionHandler(_handler) {}
  /** @param {Function | null} _handler */
  setDisplayMediaRequestHandler(_handler) {}
  /** @param {Function | null} _handler */
  setUSBProtectedClassesHandler(_handler) {}
  /** @param {Function | null} _handler */
  setBluetoothPairingHandler(_handler) {}
  /** @param {Function | null} _handler */
  setCertificateVerifyProc(_handler) {}
  /** @param {object} _options */
  enableNetworkEmulation(_options) {}

  /** @param {boolean} enabled */
  setSpellCheckerEnabled(enabled) {
    this.#spellChecker = enabled
  }

  isSpellCheckerEnabled() {
    return this.#spellChecker
  }

  isPersistent() {
    return this.#partition.startsWith('persist:')
  }
}

/** @param {Gate} gate */
const schemesOf = ({ handlers }) => ({
  /** @param {string} scheme @param {SchemeHandler} handler */
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!customSchemes.has(scheme))
      throw refusal(`protocol.handle('${scheme}') is only there for schemes registered as privileged`)
    handlers.set(scheme, handler)
  },
  /** @param {string} scheme */
  unhandle(scheme) {
    handlers.delete(scheme)
  },
  /** @param {string} scheme */
  isProtocolHandled: (scheme) => handlers.has(scheme),
})

/** @type {Map<string, Session>} */
const partitions = new Map([['', new Session('persist:')]])

/** @param {string} partition @param {{ cache?: boolean }} [_options] */
function fromPartition(partition, _options) {
  const known = partitions.get(partition) ?? new Session(partition)
  partitions.set(partition, known)
  return known
}

export const session = strictModule('session', {
  fromPartition,
  get defaultSession() {
    return fromPartition('')
  },
})
