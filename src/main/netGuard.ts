import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'

/** The ways out of a Node process. */
const waysOut: readonly (readonly [object, readonly string[]])[] = [
  [net, ['connect', 'createConnection']],
  [net.Socket.prototype, ['connect']],
  [tls, ['connect']],
  [http, ['get', 'request']],
  [https, ['get', 'request']],
  [http2, ['connect']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
]

/** The main process talks to its window and to the disk. Any other conversation is a fault, whoever starts it. */
export const denyNetwork = (): void => {
  for (const [owner, names] of waysOut) {
    for (const name of names) {
      if (name in owner) Object.defineProperty(owner, name, { value: refuse, configurable: false, writable: false })
    }
  }
}

const refuse = (): never => {
  throw Object.assign(new Error('Briefing Kit uses no network.'), { code: 'ERR_NO_NETWORK' })
}
