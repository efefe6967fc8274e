// The store: acknowledged edits a second beside lowdb as it comes and beside SQLite, turn by turn in one run, with journals
// folded when the program folds them; how long an answer takes and the loop stands still meanwhile; and how fast a large kit opens. Ends with 1 when a
// figure is not what it has to be. Measure on a quiet machine.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundled } from '../store/bundled.mjs'
import { asRows, betterSqlite } from '../store/sqlite.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const foldProgram = join(root, 'out', 'main', 'fold-worker.cjs')
const { folder: code, file: bundle } = await bundled('src/desk/store/testing/contestants.ts')
const { editNumber, largeKit, ourStore, sizeOfKitFile, stockLowdb } = await import(pathToFileURL(bundle).href)
const place = mkdtempSync(join(tmpdir(), 'kit-bench-'))
/**
 * So many that a journal becomes twice as long as the program lets it. The first fold begins before the middle of a round and is
 * done, read back, long before its end, also of a kit of 10 MB; the second begins and need not be done.
 */
const edits = 12_000
/** In megabytes; `npm run bench -- store 10` measures one alone. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10]
const sqlite = betterSqlite()
if (typeof sqlite === 'string') console.log(`better-sqlite3 12: skipped, ${sqlite}`)

try {
  for (const megabytes of sizes) await compare(megabytes)
  opening()
} finally {
  rmSync(place, { recursive: true, force: true })
  rmSync(code, { recursive: true, force: true })
}

/** @param {number} megabytes */
async function compare(megabytes) {
  const kit = largeKit(megabytes * 1_000_000)
  const rounds = { ours: [], lowdb: [], sqlite: [] }
  const first = []
  let folds = 0
  // The first round is counted for nobody: a program that has just begun compiles what it runs. It has a line of its own.
  for (let round = 0; round <= 3; round += 1) {
    const folder = (/** @type {string} */ name) => {
      const path = join(place, `${name}-${megabytes}-${round}`)
      mkdirSync(path)
      return path
    }
    const home = folder('ours')
    const ours = await ourStore(home, kit, foldProgram)
    const counted = (/** @type {'ours' | 'lowdb' | 'sqlite'} */ name, /** @type {any} */ figures) => {
      // All rounds take a quarter of an hour where a disk needs milliseconds to sync: each is told of when it is done.
      row(`  round ${round}, ${name}: edits a second`, figures.rate.toFixed(0))
      if (round > 0) rounds[name].push(figures)
      else first.push(`${name} ${figures.rate.toFixed(0)}`)
    }
    counted('ours', await measured(ours, edits, () => (folds += round > 0 ? ours.folds() : 0)))
    if (round === 0) row(`${megabytes} MB kit`, `${(sizeOfKitFile(home) / 1e6).toFixed(1)} MB on the disk`)
    counted('lowdb', await measured(await stockLowdb(folder('lowdb'), kit), megabytes === 1 ? 80 : 12))
    if (typeof sqlite === 'string') continue
    counted('sqlite', await measured(asRows(sqlite.open(join(folder('sqlite'), 'kit.db')), kit, editNumber), edits))
  }
  row('  edits a second of a first round, counted for nobody', first.join(', '))
  for (const [name, all] of Object.entries(rounds))
    if (all.length > 0)
      row(
        `  ${name}: edits a second`,
        `${all.map(({ rate }) => rate.toFixed(0)).join(' / ')}; p50 ${worst(all, 'p50')} ms, p99 ${worst(all, 'p99')} ms`,
      )
  const rate = (/** @type {keyof typeof rounds} */ name) => middle(rounds[name].map((one) => one.rate))
  wanted(`  beside lowdb’s own adapter, times`, rate('ours') / rate('lowdb'), 'at least', 20)
  if (rounds.sqlite.length > 0)
    wanted(
      `  share of ${typeof sqlite === 'string' ? '' : sqlite.name}, WAL, FULL`,
      rate('ours') / rate('sqlite'),
      'at least',
      0.4,
    )
  wanted('  p99 of an answer, ms', Math.max(...rounds.ours.map(({ p99 }) => p99)), 'under', 20)
  wanted('  longest stand of the loop, ms', Math.max(...rounds.ours.map(({ blocked }) => blocked)), 'at most', 50)
  wanted('  kit files folded and read back meanwhile', folds, 'at least', 3)
}

/** A kit of 10 MB with 300 lines in its journal, as a kill leaves it, in a process that has done nothing before. */
function opening() {
  const kit = join(place, 'to-open')
  const program = `import { largeKit, ourStore } from ${JSON.stringify(pathToFileURL(bundle).href)}
    const store = await ourStore(${JSON.stringify(kit)}, largeKit(10_000_000), '')
    for (let number = 1; number <= 300; number += 1) await store.edit(number)
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'ignore', 'inherit'] })
  const times = Array.from({ length: 5 }, (_, at) => {
    const copy = join(place, `opened-${at}`)
    cpSync(kit, copy, { recursive: true })
    const opening = `import { timeToOpen } from ${JSON.stringify(pathToFileURL(bundle).href)}
      console.log(await timeToOpen(${JSON.stringify(copy)}))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', opening], { encoding: 'utf8' })
    return Number(stdout)
  })
  wanted('10 MB and 300 lines of a journal open in a new process, ms', middle(times), 'under', 500)
}

/**
 * @param {{ edit: (number: number) => Promise<unknown>, close: () => Promise<void> }} contestant @param {number} edits
 * @param {() => void} before it is closed
 */
async function measured(contestant, edits, before = () => {}) {
  const took = []
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const start = performance.now()
  for (let number = 1; number <= edits; number += 1) {
    const from = performance.now()
    await contestant.edit(number)
    took.push(performance.now() - from)
  }
  const rate = (edits * 1000) / (performance.now() - start)
  loop.disable()
  before()
  await contestant.close()
  took.sort((one, two) => one - two)
  return { rate, p50: took[Math.floor(edits / 2)], p99: took[Math.ceil(edits * 0.99) - 1], blocked: loop.max / 1e6 }
}

/** @param {readonly any[]} all @param {string} field */
function worst(all, field) {
  return Math.max(...all.map((one) => one[field])).toFixed(2)
}

/** @param {readonly number[]} numbers */
function middle(numbers) {
  return numbers.toSorted((one, two) => one - two)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** @param {string} what @param {number} figure @param {'at least' | 'at most' | 'under'} how @param {number} limit */
function wanted(what, figure, how, limit) {
  const isMet = how === 'at least' ? figure >= limit : how === 'at most' ? figure <= limit : figure < limit
  row(what, `${figure.toFixed(figure < 10 ? 2 : 0)} (wanted: ${how} ${limit})${isMet ? '' : '  MISSED'}`)
  if (!isMet) process.exitCode = 1
}

/** @param {string} what @param {string} figure */
function row(what, figure) {
  console.log(`${what.padEnd(62)} ${figure}`)
}
