// From a paste to proposals that are on the disk: cleaning, extraction, the kit, its file synced. And what it costs after
// that: an edit, opening, search. Beside each figure stands the least a program could do: write and sync as many bytes.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../load.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seed = join(root, '../shared/seed-un80.txt')
const text = readFileSync(existsSync(seed) ? seed : join(root, 'resources/sample/release-en.txt'), 'utf8')

const { createDesk } = await load('src/desk/desk.ts')
const { nodeHost } = await load('src/desk/nodeHost.ts')
const { readerHere } = await load('src/desk/testing/readerHere.ts')

const folder = mkdtempSync(join(tmpdir(), 'kit-bench-'))
const host = nodeHost({
  libraryFolder: join(folder, 'library'),
  resourcesFolder: join(root, 'resources'),
  version: '0',
  startPackWorker: () => null,
  startReader: readerHere,
})
const desk = createDesk(host)

/** @param {string} name @param {any} input */
const ask = async (name, input) => {
  const reply = await desk[name](input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code}`)
  return reply.value
}

/** Milliseconds of each run, the first apart. @param {number} runs @param {(index: number) => unknown} work */
const timed = async (runs, work) => {
  const times = []
  for (let index = 0; index <= runs; index += 1) {
    const start = performance.now()
    await work(index)
    times.push(performance.now() - start)
  }
  const [first = 0, ...others] = times
  const sorted = others.toSorted((left, right) => left - right)
  return { first, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 }
}

/** @param {string} what @param {{ first: number, median: number, worst: number }} times @param {number | null} floor */
const tell = (what, { first, median, worst }, floor = null) => {
  const ratio = floor === null ? '' : `   ${(median / floor).toFixed(1)} x the least`
  console.log(
    `${what.padEnd(44)} first ${first.toFixed(1).padStart(7)}   median ${median.toFixed(1).padStart(6)}   worst ${worst.toFixed(1).padStart(6)} ms${ratio}`,
  )
}

try {
  let kitId = null
  let size = 0
  const pastes = await timed(20, async (index) => {
    const { view } = await ask('source.paste', { kitId: null, text: `${text}\n${index}`, html: null })
    kitId = view.kit.id
    size = statSync(join(host.libraryFolder, kitId, 'kit.json')).size
  })
  const bytes = Buffer.alloc(size, 'a')
  const floor = await timed(20, (index) => {
    const file = openSync(join(folder, `floor-${index}`), 'w')
    writeSync(file, bytes)
    fsyncSync(file)
    closeSync(file)
    JSON.parse(JSON.stringify({ text: bytes.toString() }))
  })
  console.log(`text of ${text.length} characters, kit file of ${size} bytes; first includes loading`)
  tell('the least: write, sync, JSON there and back', floor)
  tell('paste → proposals, on the disk', pastes, floor.median)
  const edits = await timed(50, (index) =>
    ask('kit.edit', { kitId, edit: { kind: 'event.change', patch: { host: `host ${index}` } } }),
  )
  tell('one edit, on the disk', edits, floor.median)
  tell('search over 21 kits', await timed(20, () => ask('library.search', { query: 'multilateral Рахметуллин' })))
  tell('list of 21 kits', await timed(20, () => ask('library.list', {})))
  const opening = await timed(10, async () => {
    await ask('kit.close', { kitId })
    await ask('kit.open', { kitId })
  })
  tell('close and open a kit of 52 steps', opening)
} finally {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
