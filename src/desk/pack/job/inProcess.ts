import { join } from 'node:path'
import type { WorkerChannel } from '../../host'
import type { PackMaker } from './maker'
import type { PackReply, PackRequest } from './messages'

/**
 * Makes packs in this very process, for the command line, which has nothing else to do meanwhile and ends when it is done.
 * The painter is loaded with the first order: commands that make no pack start without it.
 */
export const packWorkerHere = (resourcesFolder: string): WorkerChannel => {
  let tell: (reply: PackReply) => void = () => undefined
  let maker: Promise<PackMaker> | null = null
  const loaded = async (): Promise<PackMaker> => {
    const [{ packMaker }, { openFonts }] = await Promise.all([import('./maker'), import('../../fonts/library')])
    return packMaker(
      () => openFonts(join(resourcesFolder, 'fonts')),
      (reply) => tell(reply),
    )
  }
  return {
    post: (message) => {
      maker ??= loaded()
      void maker.then((ready) => ready.take(message as PackRequest))
    },
    onMessage: (listener) => {
      tell = listener
    },
    onExit: () => undefined,
    kill: () => void maker?.then((ready) => ready.stop()),
  }
}
