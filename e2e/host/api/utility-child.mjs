// Loaded first in every utility process: gives it process.parentPort as Electron does.
import { EventEmitter } from 'node:events'

const send = process.send?.bind(process)
/** Messages that came before anybody listened: a module may need a while until it does. @type {object[] | undefined} */
let early = []

const parentPort = Object.assign(new EventEmitter(), {
  /** @param {unknown} data */
  postMessage: (data) => void send?.({ data }),
  start() {},
})
process.on('message', (/** @type {{ data: unknown }} */ { data }) => {
  const event = { data, ports: [] }
  if (early) early.push(event)
  else parentPort.emit('message', event)
})
parentPort.on('newListener', (name) => {
  if (name !== 'message' || !early) return
  const waiting = early
  early = undefined
  setImmediate(() => waiting.forEach((event) => parentPort.emit('message', event)))
})
Object.defineProperty(process, 'parentPort', { value: parentPort })
Object.defineProperty(process, 'type', { value: 'utility' })
Object.defineProperty(process, 'send', { value: undefined })
