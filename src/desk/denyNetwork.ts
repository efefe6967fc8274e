import childProcess from 'node:child_process'
import cluster from 'node:cluster'
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import inspector from 'node:inspector'
import net from 'node:net'
import tls from 'node:tls'
import workerThreads from 'node:worker_threads'
import { type Way, closeWays } from './closedWays'

/** Every function a module of Node offers, but for those that only tell how it is set up. */
const functionsOf = (module: object): readonly string[] =>
  Object.keys(module).filter(
    (name) => typeof Reflect.get(module, name) === 'function' && !/^(get|set|is)[A-Z]|^Resolver$/.test(name),
  )

const methodsOf = (prototype: object): readonly string[] =>
  Object.getOwnPropertyNames(prototype).filter((name) => /^(resolve|reverse|lookup)/.test(name))

/**
 * The ways out of a Node process: to the network, and to another process or thread, which would have them all again.
 * Whoever of ours must start one keeps the way from the start, and what is started closes its own ways (docs: SECURITY.md).
 */
const waysOut = (): readonly Way[] => [
  [net, ['connect', 'createConnection']],
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [tls, ['connect']],
  [http, ['get', 'request', 'ClientRequest']],
  [https, ['get', 'request']],
  [http2, ['connect']],
  [dgram, ['createSocket']],
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  [dns, functionsOf(dns)],
  [dns.promises, functionsOf(dns.promises)],
  [dns.Resolver.prototype, methodsOf(Object.getPrototypeOf(dns.Resolver.prototype) as object)],
  [dns.Resolver.prototype, methodsOf(dns.Resolver.prototype)],
  [dns.promises.Resolver.prototype, methodsOf(dns.promises.Resolver.prototype)],
  [childProcess, [...functionsOf(childProcess), 'ChildProcess']],
  [cluster, ['fork']],
  [workerThreads, ['Worker']],
  [inspector, ['open']],
  [process, ['binding', '_linkedBinding']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
]

/** This process talks to its window or to its parent, and to the disk. Any other conversation is a fault, whoever starts it. */
export const denyNetwork = (): void =>
  closeWays(waysOut(), () => Object.assign(new Error('Briefing Kit uses no network.'), { code: 'ERR_NO_NETWORK' }))
