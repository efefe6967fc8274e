// Packs from texts in many scripts by chance: every one must come to its end, and lose no letter of its quotation.
// `npm run fuzz -- mixed-scripts [count] [first] [patience]`: so many texts, from that number on. One that is silent for so
// many seconds hangs: five by hand; a test gives more, because a busy machine is no fault of a text.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { mixedText } from './mixed-scripts/text.mjs'

const hands = 2

const [count = 2_000, first = 1, seconds = 5] = process.argv.slice(2).map(Number)
const patience = seconds * 1_000
/** Opening the code and the faces is not setting a text. */
const start = Math.max(60_000, patience)
const setter = fileURLToPath(new URL('mixed-scripts/setter.mjs', import.meta.url))
const started = performance.now()

const share = Math.ceil(count / hands)
const shares = Array.from({ length: hands }, (_, hand) => [first + hand * share, Math.min(share, count - hand * share)])
const results = await Promise.all(shares.filter(([, size]) => size > 0).map(([from, size]) => setShare(from, size)))

const faults = results.flatMap((result) => result.faults)
const ended = results.reduce((sum, result) => sum + result.ended, 0)
const elapsed = ((performance.now() - started) / 1_000).toFixed(1)
const slowest = results.map((result) => result.slowest).toSorted((one, other) => other.took - one.took)[0]
const processor = results.reduce((sum, result) => sum + result.processor, 0).toFixed(1)
console.log(
  `${ended} of ${count} texts set in ${elapsed} s (${processor} s of processor time), ${faults.length} faults`,
)
if (slowest !== undefined) console.log(`the slowest, text ${slowest.at}: ${(slowest.took / 1_000).toFixed(2)} s`)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 && ended === count ? 0 : 1

/** @param {number} from @param {number} size @returns {Promise<{ ended: number, faults: string[], slowest: { at: number, took: number }, processor: number }>} */
function setShare(from, size) {
  return new Promise((resolve) => {
    const child = fork(setter, [String(from), String(size)])
    /** @type {string[]} */
    const faults = []
    let at = from
    let slowest = { at, took: 0 }
    let done = false
    let processor = 0
    const hangs = () => {
      faults.push(`text ${at} hangs: ${JSON.stringify(mixedText(at))}`)
      child.kill('SIGKILL')
    }
    let alarm = setTimeout(hangs, start)
    child.on(
      'message',
      (/** @type {{ at?: number, took?: number, lost?: string, done?: true, processor?: number }} */ said) => {
        clearTimeout(alarm)
        if (said.lost !== undefined) faults.push(`text ${said.at} lost ${said.lost}`)
        else if (said.at !== undefined) at = said.at
        if (said.took !== undefined && said.took > slowest.took) slowest = { at, took: said.took }
        if (said.processor !== undefined) processor = said.processor
        if (said.done === true) done = true
        else alarm = setTimeout(hangs, patience)
      },
    )
    child.on('exit', (code) => {
      clearTimeout(alarm)
      if (!done && faults.length === 0)
        faults.push(`text ${at} ended the process (${code}): ${JSON.stringify(mixedText(at))}`)
      resolve({ ended: done ? size : at - from, faults, slowest, processor })
    })
  })
}
