// Hostile files that lie beside the repository on some machines, each read by the reading room as it is shipped, in a process
// of its own, within the time and the memory that their manifest allows. `npm run fuzz -- badinputs [folder]`. What each is
// to become is asked by src/cli/badInputs.test.ts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledRoom } from '../readingRoom/bundled.mjs'
import { Room } from './readers/room.mjs'

const [folder = fileURLToPath(new URL('../../../shared/badinputs', import.meta.url))] = process.argv.slice(2)
if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no manifest in ${folder}`)

/** @type {{ defaults: { maxMs: number, maxRssMB: number }, files: { file: string, kind: string, expect: { maxMs?: number, maxRssMB?: number } }[] }} */
const { defaults, files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
const program = await bundledRoom()
let faults = 0

const there = files.filter(({ file }) => existsSync(join(folder, file)))

for (const { file, expect } of there) {
  const { maxMs, maxRssMB } = { ...defaults, ...expect }
  const room = new Room(program, maxMs)
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const order = { kind: 'file', id: 'src_badinput001', now: 0, name: file, bytes, encoding: null }
  const { outcome, spent, detail } = await room.read(order)
  room.close()
  const megabytes = room.mostMemory / 1e6
  const isFault = !['read', 'refused'].includes(outcome) || spent > maxMs || megabytes > maxRssMB
  if (isFault) faults += 1
  console.log(
    `${isFault ? 'FAULT' : 'ok   '} ${file.padEnd(24)} ${outcome.padEnd(8)} ${String(spent.toFixed(0)).padStart(6)} of ${maxMs} ms, ${megabytes.toFixed(0).padStart(4)} of ${maxRssMB} MB ${detail}`,
  )
}
console.log(`${there.length} of ${files.length} files are there, ${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
