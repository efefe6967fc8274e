import { expect, test } from 'vitest'
import { Refusal } from '../refusal'
import { KitStore } from './kitStore'
import { type Files, ForgetfulDisk, diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning } from './testing/kits'

/** A disk may refuse any single step of the store's, once or for a while. Nothing that was decided may be lost by it. */

const last = 7
/** One for each run: what a run has left locked is locked for this program. */
let runs = 0

const titleAfterKill = async ({ 'kit.lock': _held, ...files }: Files): Promise<string> => {
  const store = await KitStore.open(diskWith('/library/next', files), '/library/next')
  const { title } = store.view.kit.event
  await store.close()
  return title
}

/** Gives what is wrong, and how many steps were asked of the disk. */
const withRefusals = async (
  code: string,
  from: number,
  count: number,
): Promise<{ readonly steps: number; readonly fault: string | null }> => {
  const disk = new ForgetfulDisk()
  const folder = `/library/refused-${(runs += 1)}`
  let steps = 0
  disk.failing = () => {
    steps += 1
    return steps >= from && steps < from + count ? code : null
  }
  let answered = 0
  try {
    const store = await KitStore.create(disk, folder, emptyKit(), { later: () => () => undefined })
    for (let number = 1; number <= last; number += 1) {
      const patch = { title: `title ${number}` }
      const { waiting } = await store.decide({ kind: 'event.change', patch }, morning + number * 5_000)
      if (waiting === null) answered = number
      if (number === 4) await store.fold()
      if (number % 4 !== 2) continue
      const found = Number((await titleAfterKill(disk.filesIn(folder))).slice(6))
      if (found < answered) return { steps, fault: `${found} of ${answered} after a kill` }
    }
    const all = steps
    disk.failing = () => null
    if (!(await store.tryAgain())) return { steps: all, fault: 'something waits though the disk takes all' }
    const [memory, left] = [store.view.kit.event.title, await titleAfterKill(disk.filesIn(folder))]
    if (memory !== `title ${last}` || left !== memory) return { steps: all, fault: `memory ${memory}, disk ${left}` }
    await store.close()
    const files = disk.filesIn(folder)
    const rest = Object.keys(files).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'))
    if ((await titleAfterKill(files)) !== memory) return { steps: all, fault: 'lost by closing' }
    if (rest.length > 0) return { steps: all, fault: `left ${rest.join(' ')}` }
    return { steps: all, fault: null }
  } catch (problem) {
    // No kit was made, and nobody was told that one was.
    if (answered === 0 && problem instanceof Refusal) return { steps, fault: null }
    return { steps, fault: String(problem) }
  }
}

test.each(['ENOSPC', 'EIO'])('whatever single step is refused with %s, and for how long', async (code) => {
  const faults: string[] = []
  for (const count of [1, 9])
    for (let from = 1; ; from += 1) {
      const { steps, fault } = await withRefusals(code, from, count)
      if (fault !== null) faults.push(`${count} from step ${from}: ${fault}`)
      if (steps < from) break
    }
  expect(faults).toEqual([])
})
