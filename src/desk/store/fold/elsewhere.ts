import { Worker } from 'node:worker_threads'
import { Refusal } from '../../refusal'
import type { Cut } from '../cut'
import type { Cutter } from '../kitFile'
import type { FoldReply, FoldRequest } from './messages'

/** Kept from the start: afterwards no thread can be started in this process (`denyNetwork`). */
const Thread = Worker

interface Waiting {
  readonly done: (cut: Cut) => void
  readonly refused: (problem: Error) => void
}

/** Folds in a thread of its own, whose program is at that path. The thread is started with the first order, and again when it died. */
export const foldElsewhere = (program: string): Cutter => {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let lastJob = 0

  const ended = (problem: Error): void => {
    thread = null
    for (const { refused } of waiting.values()) refused(problem)
    waiting.clear()
  }

  const started = (): Worker => {
    const worker = new Thread(program)
    // It never keeps a program alive that is done.
    worker.unref()
    worker.on('message', (reply: FoldReply) => {
      const { done, refused } = waiting.get(reply.job) ?? {}
      waiting.delete(reply.job)
      if ('cut' in reply) done?.(reply.cut)
      else if ('failure' in reply) refused?.(new Refusal(reply.failure.code, reply.failure.facts))
      else refused?.(Object.assign(new Error('A journal was not folded'), { stack: reply.fault }))
      if (waiting.size === 0) worker.unref()
    })
    worker.on('error', ended)
    worker.on('exit', () => ended(new Error('The thread that folds journals ended')))
    return worker
  }

  return (order) =>
    new Promise((done, refused) => {
      const job = (lastJob += 1)
      waiting.set(job, { done, refused })
      thread ??= started()
      thread.ref()
      const request: FoldRequest = { job, order }
      thread.postMessage(request)
    })
}
