import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import type { WorkerChannel } from '#desk/host'
import { PackJobClient } from '#desk/pack/job/client'
import { Refusal } from '#desk/refusal'
import { withFolder } from '#desk/testing/desks'
import { startPackProcess } from './childProcess'

/** Real processes that stand still, as a shaper did that never came to its end. */

const order = { kit: fixtureKit, packId: fixturePack.id, now: fixtureNow, fileName: 'pack.pdf', media: {} }
const quick = { milliseconds: 10, looks: 20, looksAtStart: 6_000 }
const look = { setting: 1, around: 1, isFirst: false }
const set = { setting: 1, isWhole: true, shapes: [], pages: [], outline: [], sectionPages: [], notes: [], fills: {} }

/** Says which words it sets, leaves its number behind, and goes round for ever; a second one does its work. */
const hanging = (folder: string): string => {
  const program = join(folder, 'hanging.cjs')
  writeFileSync(
    program,
    `const { appendFileSync, readFileSync } = require('node:fs')
    const pids = ${JSON.stringify(join(folder, 'pids'))}
    appendFileSync(pids, process.pid + ' ')
    process.send({ kind: 'ready' })
    process.on('message', () => {
      if (readFileSync(pids, 'utf8').trim().split(' ').length > 1)
        return process.send({ kind: 'done', set: ${JSON.stringify(set)}, file: null })
      process.send({ kind: 'step', words: 'The word that never ends' })
      for (;;);
    })`,
  )
  return program
}

const pidsIn = (folder: string): readonly number[] =>
  readFileSync(join(folder, 'pids'), 'utf8').trim().split(' ').map(Number)

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const gone = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5))
}

const withHanging = (work: (start: () => WorkerChannel, folder: string) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const program = hanging(folder)
    await work(() => startPackProcess(program), folder)
  })

test(
  'a process that stands still is killed, the words are named, and the next order finds another',
  () =>
    withHanging(async (start, folder) => {
      const client = new PackJobClient(start, quick)
      const first = client.preview(order, look)
      const second = client.preview(order, look)
      const problem = await first.catch((refusal: unknown) => refusal)
      expect(problem).toBeInstanceOf(Refusal)
      expect(problem).toMatchObject({ failure: { code: 'pack.stalled', facts: { words: 'The word that never ends' } } })
      expect((await second).setting).toBe(1)
      const [stuck = 0] = pidsIn(folder)
      await gone(stuck)
      client.close()
    }),
  60_000,
)

test(
  'whoever stops it is answered while it goes round, and it is gone',
  () =>
    withHanging(async (start, folder) => {
      const controller = new AbortController()
      // Stopped at the very word that never ends.
      const watched = (): WorkerChannel => {
        const channel = start()
        channel.onMessage((message) => void (JSON.stringify(message).includes('never ends') && controller.abort()))
        return channel
      }
      const client = new PackJobClient(watched, { ...quick, looks: Number.MAX_SAFE_INTEGER })
      const printed = client.export(
        { ...order, form: 'pdf' },
        { onProgress: () => undefined, signal: controller.signal },
      )
      await expect(printed).rejects.toMatchObject({ failure: { code: 'pack.cancelled' } })
      const [stuck = 0] = pidsIn(folder)
      await gone(stuck)
      client.close()
    }),
  60_000,
)

test(
  'an order that only waits is stopped without a word to the process',
  () =>
    withHanging(async (start) => {
      const client = new PackJobClient(start, { ...quick, looks: Number.MAX_SAFE_INTEGER })
      const controller = new AbortController()
      const first = client.preview(order, look)
      const second = client.export(
        { ...order, form: 'pdf' },
        { onProgress: () => undefined, signal: controller.signal },
      )
      controller.abort()
      await expect(second).rejects.toMatchObject({ failure: { code: 'pack.cancelled' } })
      client.close()
      await expect(first).rejects.toMatchObject({ failure: { code: 'pack.cancelled' } })
    }),
  60_000,
)
