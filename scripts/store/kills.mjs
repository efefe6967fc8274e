// Kills a process that decides without a pause, at moments by chance, and looks at what it left.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from './bundled.mjs'

/** A fresh kit after so many kills, so that it stays small. */
const killsForOneKit = 50

/** @param {number} kills @param {(words: string) => void} say @returns {Promise<string[]>} what went wrong */
export async function killOften(kills, say) {
  const { folder, file } = await bundled('src/desk/store/testing/worker.ts')
  const place = mkdtempSync(join(tmpdir(), 'kit-kills-'))
  const { lookAfterKill } = await import(pathToFileURL(file).href)
  const faults = []
  const sum = { answered: 0, folds: 0, done: 0 }
  const line = async (/** @type {number} */ first) => {
    for (let number = first; number < kills; number += 2) {
      const kit = join(place, `kit-${first}-${Math.floor(number / killsForOneKit)}`)
      mkdirSync(kit, { recursive: true })
      const { answered, folds } = await killedRun(file, kit)
      sum.answered += answered.count
      sum.folds += folds
      sum.done += 1
      try {
        const { number: found, isWhole, temporaries } = await lookAfterKill(kit)
        if (found < answered.highest) faults.push(`kill ${number}: ${found} of ${answered.highest}`)
        if (!isWhole) faults.push(`kill ${number}: torn at ${found}`)
        if (temporaries > 0) faults.push(`kill ${number}: ${temporaries} temporary files left`)
      } catch (problem) {
        faults.push(`kill ${number}: does not open: ${String(problem)}`)
      }
    }
  }
  await Promise.all([line(0), line(1)])
  rmSync(folder, { recursive: true, force: true })
  rmSync(place, { recursive: true, force: true })
  say(`${sum.done} kills, ${sum.answered} answered decisions, ${sum.folds} kit files folded`)
  if (sum.folds < 50) faults.push(`only ${sum.folds} kit files were folded: the test did not test that`)
  return faults
}

/** @param {string} file @param {string} kit */
async function killedRun(file, kit) {
  const program = `import { decideUntilKilled } from ${JSON.stringify(pathToFileURL(file).href)}; await decideUntilKilled(${JSON.stringify(kit)}, 7)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const begun = new Promise((resolve) => child.stdout.on('data', (data) => resolve((said += data))))
  const ended = new Promise((resolve) => child.on('close', resolve))
  await Promise.race([begun, ended])
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 120))
  child.kill('SIGKILL')
  await ended
  // A number that was cut in two was written all the same; without its line end it is not counted.
  const lines = said.split('\n').slice(0, -1)
  const numbers = lines.filter((line) => line !== 'f').map(Number)
  return { answered: { count: numbers.length, highest: Math.max(0, ...numbers) }, folds: lines.length - numbers.length }
}
