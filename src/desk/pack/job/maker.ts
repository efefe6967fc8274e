import type { FontLibrary } from '#desk/fonts/library'
import type { PackFailure, PackReply, PackRequest } from './messages'
import { FaultyPack, UnknownPack, type PackInput, previewPack, printPack } from '../makePack'

/** Makes packs to order; who carries the messages does not matter (a process of its own, or this one). */
export interface PackMaker {
  readonly take: (request: PackRequest) => void
  /** Gives up everything that is still under way. */
  readonly stop: () => void
}

/** `fonts` is asked once, with the first order. Every order is answered with exactly one of done, failed or cancelled. */
export const packMaker = (fonts: () => FontLibrary, tell: (reply: PackReply) => void): PackMaker => {
  const underWay = new Map<number, AbortController>()
  let library: FontLibrary | null = null
  const make = async (order: Order, signal: AbortSignal): Promise<PackReply> => {
    const { job } = order
    // Orders that are already waiting may cancel this one before it begins.
    await new Promise<void>((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
    library ??= fonts()
    const input: PackInput = {
      kit: order.kit,
      packId: order.packId,
      now: order.now,
      media: (sha256) => order.media[sha256] ?? null,
      fonts: library,
    }
    if (order.kind === 'preview') return { kind: 'done', job, laid: previewPack(input), bytes: null }
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void =>
      tell({ kind: 'progress', job, done, total })
    return { kind: 'done', job, ...(await printPack(input, { onProgress, signal })) }
  }
  return {
    take: (request) => {
      if (request.kind === 'cancel') {
        underWay.get(request.job)?.abort()
        return
      }
      const controller = new AbortController()
      underWay.set(request.job, controller)
      void make(request, controller.signal)
        .catch((problem: unknown): PackReply =>
          controller.signal.aborted
            ? { kind: 'cancelled', job: request.job }
            : { kind: 'failed', job: request.job, failure: failureOf(problem) },
        )
        .then((reply) => {
          underWay.delete(request.job)
          tell(reply)
        })
    },
    stop: () => {
      for (const controller of underWay.values()) controller.abort()
    },
  }
}

type Order = Exclude<PackRequest, { readonly kind: 'cancel' }>

const failureOf = (problem: unknown): PackFailure => {
  if (problem instanceof UnknownPack) return { code: 'pack.unknown' }
  if (problem instanceof FaultyPack) return { code: 'pack.checkFailed', ...problem.fault }
  return { code: 'pack.broke', detail: problem instanceof Error ? problem.message : String(problem) }
}
