import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusalOf } from '../testing/kits'
import { foldElsewhere } from './elsewhere'

const order = { folder: '/nowhere', upTo: 1, stamp: null, olderWillDo: false }

/** A thread with this program in place of ours. */
const withProgram = async (program: string, work: (path: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-fold-'))
  try {
    writeFileSync(join(folder, 'program.cjs'), program)
    await work(join(folder, 'program.cjs'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('every order is answered once, by its number', () =>
  withProgram(
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', ({ job, order }) => parentPort.postMessage(
       job === 2 ? { job, failure: { code: 'disk.full', facts: {} } } : { job, cut: { stamp: String(order.upTo), head: '' } }))`,
    async (path) => {
      const fold = foldElsewhere(path)
      const [first, second, third] = [fold(order), refusalOf(fold(order)), fold({ ...order, upTo: 7 })]
      expect([(await first).stamp, await second, (await third).stamp]).toEqual(['1', 'disk.full', '7'])
    },
  ))

test('a thread that dies takes no answer with it, and the next order starts another', () =>
  withProgram(
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', ({ job, order }) => order.upTo === 1 ? process.exit(3) : parentPort.postMessage({ job, cut: { stamp: 'done', head: '' } }))`,
    async (path) => {
      const fold = foldElsewhere(path)
      await expect(fold(order)).rejects.toThrow(/ended/)
      expect((await fold({ ...order, upTo: 2 })).stamp).toBe('done')
    },
  ))
