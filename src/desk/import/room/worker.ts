import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { denyDisk } from '../../denyDisk'
import { denyNetwork } from '../../denyNetwork'
import { breakQuietly } from '../../process/lastWords'
import { lineToParent } from '../../process/line'
import type { ReadReply, ReadRequest } from './messages'
import { reader } from './reader'
import { warming } from './warming'

/**
 * The reading room: the process in which foreign bytes become words. It is given bytes and gives back words, and does
 * nothing else: network, disk, other processes and further modules are closed to it, and a thread beside it ends it when it
 * takes more memory than a text needs (docs/adr/0013).
 */
breakQuietly()
const line = lineToParent<ReadRequest, ReadReply>()
// The thread stands before the doors close. It never keeps a process that is done.
new Worker(join(import.meta.dirname, 'reading-watch.cjs')).unref()
denyNetwork()
denyDisk()
const read = reader(line.tell)
let isAsked = false
line.onRequest((request) => {
  isAsked = true
  void read(request)
})
line.tell({ kind: 'ready' })

const turns = warming()
const goOn = (): void => {
  if (!isAsked && turns.next().done !== true) setTimeout(goOn, pause)
}
/** Milliseconds: so long an order that comes may be heard before the next turn. */
const pause = 30
setTimeout(goOn, pause)
