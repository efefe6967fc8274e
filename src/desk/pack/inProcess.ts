import { join } from 'node:path'
import type { WorkerChannel } from '../host'
import type { PackReply, PackRequest } from '../pdf/messages'

/**
 * Makes packs in this very process, for the command line, which has nothing else to do meanwhile and ends when it is done.
 * The painter is loaded with the first order.
 */
export const packWorkerHere = (resourcesFolder: string): WorkerChannel => {
  let tell: (reply: PackReply) => void = () => undefined
  const cancelled = new Map<number, AbortController>()
  return {
    post: (message) => void answer(message as PackRequest, resourcesFolder, cancelled, (reply) => tell(reply)),
    onMessage: (listener) => {
      tell = listener
    },
    onExit: () => undefined,
    kill: () => {
      for (const controller of cancelled.values()) controller.abort()
    },
  }
}

const answer = async (
  request: PackRequest,
  resourcesFolder: string,
  cancelled: Map<number, AbortController>,
  tell: (reply: PackReply) => void,
): Promise<void> => {
  const { job } = request
  if (request.kind === 'cancel') return cancelled.get(job)?.abort()
  const controller = new AbortController()
  cancelled.set(job, controller)
  try {
    const [{ exportPack, previewPack }, { openFonts }] = await Promise.all([import('../pdf/packs'), import('../fonts/library')])
    const input = {
      kit: request.kit,
      packId: request.packId,
      now: request.now,
      media: (sha256: string) => request.media[sha256] ?? null,
      fonts: openFonts(join(resourcesFolder, 'fonts')),
    }
    const laid = previewPack(input)
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => tell({ kind: 'progress', job, done, total })
    const bytes = request.kind === 'export' ? await exportPack(input, { onProgress, signal: controller.signal }) : null
    tell({ kind: 'done', job, laid, bytes })
  } catch (problem) {
    if (controller.signal.aborted) tell({ kind: 'cancelled', job })
    else tell({ kind: 'failed', job, failure: { code: 'pack.broke', detail: problem instanceof Error ? problem.message : String(problem) } })
  } finally {
    cancelled.delete(job)
  }
}
