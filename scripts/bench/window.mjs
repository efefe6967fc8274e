// The window under load: the real application, driven by Playwright. `load`: a kit of 12 sources, 60 people and 408
// quotations is typed in, walked through and set; `many`: a library of 100 kits with 10,000 quotations is searched;
// `export`: how long window and main process stand still while a hundred pages and more are exported from the Pack;
// `start`: a start is timed beside the start of an empty window in the same host. `npm run bench -- window load` measures
// one of them alone. Time of the main thread is processor time, as the page's own thread counts it, so that another program
// on the machine lengthens it little; what a person waits for is wall time, and stands beside it. Ends with 1 when a figure
// is not what it has to be.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exporting } from './window/exporting.mjs'
import { manyKits } from './window/manyKits.mjs'
import { isMissed } from './window/report.mjs'
import { starting } from './window/starting.mjs'
import { underLoad } from './window/underLoad.mjs'

const parts = { load: underLoad, many: manyKits, start: starting, export: exporting }
const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}
const place = mkdtempSync(join(tmpdir(), 'kit-bench-'))
try {
  for (const [name, part] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) await part(place)
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
} catch (trouble) {
  // A program that was ended may still be writing there: what went wrong is told before what could not be removed.
  console.error(trouble)
  process.exitCode = 1
}
if (isMissed()) process.exitCode = 1
