import { join } from 'node:path'
import { openFonts } from '#desk/fonts/library'
import type { WorkerChannel } from '../host'
import { type SentRequest, kitReceiver } from '../pack/job/kitLine'
import { packMaker } from '../pack/job/maker'
import type { PackReply } from '../pack/job/messages'

/** Makes packs in this very process, for tests: what it cannot be is killed. */
export const packWorkerHere = (resourcesFolder: string): WorkerChannel => {
  let tell: (reply: PackReply) => void = () => undefined
  const make = packMaker(
    () => openFonts(join(resourcesFolder, 'fonts')),
    (reply) => tell(reply),
  )
  const received = kitReceiver()
  return {
    post: (message) => {
      const request = received(message as SentRequest)
      if (request !== null) void make(request)
    },
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
