import type { WorkerChannel } from '../host'
import type { ReadReply, ReadRequest } from '../import/room/messages'
import { reader } from '../import/room/reader'

/** Reads in this very process, for tests: what it cannot be is killed. */
export const readerHere = (): WorkerChannel => {
  let tell: (reply: ReadReply) => void = () => undefined
  const read = reader((reply) => tell(structuredClone(reply)))
  return {
    post: (message) => void read(structuredClone(message) as ReadRequest),
    onMessage: (listener) => {
      tell = listener
      queueMicrotask(() => tell({ kind: 'ready' }))
    },
    onExit: () => undefined,
    kill: () => {
      tell = () => undefined
    },
  }
}
