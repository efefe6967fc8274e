// What a disk may hold after a power cut, enumerated in two threads: each cuts the power at every moment, and mixes what is
// left by chances of its own.
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { bundled } from './bundled.mjs'

/** Where chance begins in each thread: for the cuts, and for the cuts after a kill. */
const seeds = [
  [7, 11],
  [8, 12],
]

/** @param {(words: string) => void} say @returns {Promise<string[]>} what went wrong */
export async function enumerateStates(say) {
  const { folder, file } = await bundled('src/desk/store/testing/crashes.ts')
  try {
    const tallies = await Promise.all(seeds.map((pair) => inThread({ bundle: pathToFileURL(file).href, seeds: pair })))
    const sum = (/** @type {string} */ field) => tallies.reduce((total, tally) => total + tally[field], 0)
    const [{ points, snapshots }] = tallies
    say(
      `${sum('states')} disks after power cuts at ${points} moments, ${sum('distinct')} of them opened ` +
        `(the others were the same), ${snapshots} kit files folded in one run`,
    )
    return tallies.flatMap(({ faults }) => faults)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {{ readonly bundle: string, readonly seeds: readonly number[] }} order @returns {Promise<any>} */
function inThread(order) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: order })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}

if (!isMainThread) {
  const { bundle, seeds: pair } = workerData
  const { cutEverywhere, restartEverywhere } = await import(bundle)
  const seen = new Map()
  const cut = await cutEverywhere({ edits: 28, mixtures: 142, seed: pair[0] }, seen)
  const restarted = await restartEverywhere({ edits: 14, mixtures: 14, seed: pair[1], every: 5 }, seen)
  parentPort?.postMessage({
    points: cut.points + restarted.points,
    states: cut.states + restarted.states,
    distinct: cut.distinct + restarted.distinct,
    snapshots: cut.snapshots,
    faults: [...cut.faults, ...restarted.faults],
  })
}
