// The speed of a pack of about a hundred pages, single-sided, beside Typst with the same words, the same faces and the same
// type sizes as PDF/UA-1: `npm run bench -- pdf`. Cold: processes that start, make one file and end, by turns with Typst; ours
// are proved on their finished bytes, Typst's are not. Warm: one process that makes many, as the window has it: a kit that it
// has never seen, the same kit again, after one word, and the next version, whose number stands on every page; every result
// that was made with what is remembered is compared with one made without, to the last byte. Typst is skipped where it
// cannot be had; everything else is measured all the same.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, bundled } from '../bundle.mjs'
import { startPackProcess } from '../pages/packProcess.mjs'
import { typst, typstCompiler, typstFrom } from '../pages/typst.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'node_modules', '.cache', 'bench-pdf')
const file = (/** @type {string} */ name) => join(folder, name)
const maker = [
  '#desk/fonts/library',
  '#desk/pack/makePack',
  '#desk/pack/memory',
  '#desk/pack/job/client',
  '#desk/pack/job/engine',
]
const fixtures = ['#core/pack/compose', '#core/pack/testing/fixture', '#desk/pack/testing/largeKit']

/** What an order is made of, beside the kit. @param {any} kit @param {any} fonts */
const orderOf = (kit, fonts) => ({
  kit,
  packId: kit.packs[0].id,
  now: '2031-04-11T06:30:00.000Z',
  media: () => null,
  fonts,
  fileName: 'pack.pdf',
})

const [role, name = ''] = process.argv.slice(2)
if (role === 'ours') {
  const { openFonts, printFile, spareRoomFor } = await import(pathToFileURL(bundled('pdf')).href)
  const kit = JSON.parse(readFileSync(file(name), 'utf8'))
  spareRoomFor(kit)
  const { pages, bytes } = await printFile(orderOf(kit, openFonts(join(root, 'resources', 'fonts'))))
  told({ pages, bytes: bytes.length })
  process.exit()
}
if (role === 'typst') {
  const pdf = typstCompiler().pdf({ mainFileContent: readFileSync(file(name), 'utf8') }, { pdfStandard: 'ua-1' })
  told({ bytes: pdf.length })
  process.exit()
}

/** @param {object} facts of this process */
function told(facts) {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  console.log(JSON.stringify({ ...facts, memory: maxRSS / 1_024, processor: (userCPUTime + systemCPUTime) / 1e6 }))
}

/** A process from its start to its end. @param {string} what @param {string} given @param {readonly string[]} [engine] */
const once = (what, given, engine = []) => {
  const start = performance.now()
  const { stdout, status } = spawnSync(process.execPath, [...engine, fileURLToPath(import.meta.url), what, given])
  if (status !== 0) throw new Error(`${what} made no file`)
  return { wall: (performance.now() - start) / 1_000, ...JSON.parse(String(stdout)) }
}
const middle = (/** @type {readonly number[]} */ values) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
const of = (/** @type {readonly any[]} */ runs, /** @type {string} */ key) => middle(runs.map((run) => run[key]))
const seconds = (/** @type {number} */ value) => `${value.toFixed(2)} s`
/** @param {string} what @param {string} found @param {number} [ratio] @param {number} [wanted] */
const line = (what, found, ratio, wanted) =>
  console.log(
    `${what.padEnd(44)}${found.padEnd(26)}${ratio === undefined ? '' : `${ratio.toFixed(2)} ×`}${wanted === undefined ? '' : ` (wanted ${wanted})`}`,
  )

mkdirSync(folder, { recursive: true })
const { packEngine } = await bundle('pdf', maker)
const { compose, fixtureNow, largeKit } = await bundle('pdf-kits', fixtures)
const kits = { hundred: largeKit(), long: largeKit(8.6) }
for (const [which, kit] of Object.entries(kits)) writeFileSync(file(`${which}.json`), JSON.stringify(kit))
const document = compose(kits.hundred, kits.hundred.packs[0], { now: fixtureNow })
const head = '#set document(title: "Briefing pack")\n#set text(lang: "en")\n'
writeFileSync(file('pack.typ'), head + typstFrom(document, 'beside'))

const rival = typst()
/** @type {Record<'ours' | 'typst', any[]>} */
const cold = { ours: [], typst: [] }
for (let round = 0; round < 5; round += 1) {
  cold.ours.push(once('ours', 'hundred.json', packEngine))
  if (rival !== null) cold.typst.push(once('typst', 'pack.typ'))
}
const [ours] = cold.ours
const typstWall = rival === null ? undefined : of(cold.typst, 'wall')
const to = (/** @type {number} */ value) => (typstWall === undefined ? undefined : value / typstWall)
console.log(rival === null ? 'Typst cannot be had here: skipped' : `Beside ${rival.name}, PDF/UA-1`)
if (rival !== null) {
  const pages = rival.pages(head + typstFrom(document, 'beside'))
  line('pages, ours and theirs', `${ours.pages}, ${pages}`, ours.pages / pages, 1.15)
  line('file, KB', `${kb(ours.bytes)}, ${kb(cold.typst[0].bytes)}`, ours.bytes / cold.typst[0].bytes, 0.5)
  line('their cold process', `${seconds(of(cold.typst, 'wall'))}, ${seconds(of(cold.typst, 'processor'))} of processor`)
}
line(
  'our cold process, proof included',
  `${seconds(of(cold.ours, 'wall'))}, ${seconds(of(cold.ours, 'processor'))} of processor`,
  to(of(cold.ours, 'wall')),
  1,
)

/** @param {number} bytes */
function kb(bytes) {
  return Math.round(bytes / 1_024)
}

const long = once('ours', 'long.json', packEngine)
const perPage = (/** @type {any} */ run) => (1_000 * run.wall) / run.pages
line(
  `a page of ${long.pages}, of ${ours.pages}, cold`,
  `${perPage(long).toFixed(1)} ms, ${((1_000 * of(cold.ours, 'wall')) / ours.pages).toFixed(1)} ms`,
  perPage(long) / ((1_000 * of(cold.ours, 'wall')) / ours.pages),
  3,
)
line(`memory for ${long.pages} pages`, `${Math.round(long.memory)} MB (wanted 300)`)

const { newPackMemory, openFonts, previewPack, printFile, sameKits, PackJobClient } = await import(
  `${pathToFileURL(bundled('pdf')).href}?warm`
)
const fonts = openFonts(join(root, 'resources', 'fonts'))
const stored = readFileSync(file('hundred.json'), 'utf8')
let words = 0
/** The kit as it comes from another process after one word more was written into a point or a biography. */
const edited = () => {
  const kit = JSON.parse(stored)
  words += 1
  const word = ['river', 'water', 'basin', 'valley', 'gauge'][words % 5]
  const at = words % 2 === 0 ? kit.messages[words % kit.messages.length] : kit.people[words % kit.people.length]
  if ('text' in at) at.text = `${at.text} ${word}`
  else at.role = `${at.role} ${word}`
  return kit
}
/** @param {(kit: any) => any} work @param {number} rounds @param {(round: number) => any} kitOf */
const timed = async (work, rounds, kitOf = edited) => {
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const kit = kitOf(round)
    const before = process.cpuUsage()
    const start = performance.now()
    const made = await work(kit)
    const wall = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    times.push({ wall, processor: (user + system) / 1_000 })
    await made?.()
  }
  return times.slice(2)
}
/** By the clock, and of the processor, all threads together: other work on the machine is not in that. */
const spread = (/** @type {readonly { wall: number, processor: number }[]} */ times) =>
  `${of(times, 'wall').toFixed(0)} ms, ${of(times, 'processor').toFixed(0)} of processor`

const memory = newPackMemory()
const same = sameKits()
const inView = (/** @type {any} */ laid) => JSON.stringify(laid.pages.slice(0, 10).map((page) => page.items))
const pages = await timed((kit) => {
  const laid = previewPack(orderOf(same(kit), fonts), { memory })
  const seen = inView(laid)
  return () => {
    if (seen !== inView(previewPack(orderOf(kit, fonts)))) throw new Error('Other pages than without a memory')
  }
}, 24)
line('after one word: pages', `${spread(pages)} (wanted 30)`)
/** @param {string} what @param {number} rounds @param {(round: number) => any} kitOf @param {number} [wanted] */
const files = async (what, rounds, kitOf, wanted) => {
  const times = await timed(
    async (kit) => {
      const printed = await printFile(orderOf(same(kit), fonts), { memory })
      return async () => {
        const without = await printFile(orderOf(kit, fonts))
        if (Buffer.compare(printed.bytes, without.bytes) !== 0) throw new Error('Other bytes than without a memory')
      }
    },
    rounds,
    kitOf,
  )
  line(what, spread(times), to(of(times, 'wall') / 1_000), wanted)
}
await files('after one word: file, proved (wanted 150 ms)', 14, edited)
await files('the same again: file, proved', 6, () => JSON.parse(stored))
const nextVersion = (/** @type {number} */ round) => {
  const kit = JSON.parse(stored)
  const [{ id: packId, audience }] = kit.packs
  const earlier = { packId, version: round + 1, sha256: 'a'.repeat(64), at: fixtureNow, audience }
  return { ...kit, exports: [earlier] }
}
await files('the next version: file, proved', 8, nextVersion)
// Last, as these drive out of the memories what the others asked for.
await files('a kit never seen: file, proved', 7, (round) => largeKit(1, 81 + round), 0.35)

// The process that gives orders, while another one sets and prints.
const client = new PackJobClient(() => startPackProcess(packEngine))
const job = (/** @type {any} */ kit) => ({ ...orderOf(kit, undefined), media: {}, fonts: undefined, form: 'pdf' })
const watch = { onProgress: () => undefined, signal: new AbortController().signal }
const view = { setting: 1, around: 1, paper: 'A4', isFirst: false }
/** Milliseconds for which this process heard nobody, at the longest. */
const stands = { longKit: 0, edits: 0 }
/**
 * A monitor counts from its first beat on, and one that is stopped and started counts the time between: each work has its own,
 * which has begun to beat before.
 * @template Value @param {keyof typeof stands} which @param {() => Promise<Value>} work
 */
const listening = async (which, work) => {
  const beats = monitorEventLoopDelay({ resolution: 1 })
  const pause = () => new Promise((resolve) => setTimeout(resolve, 10))
  beats.enable()
  await pause()
  const value = await work()
  await pause()
  beats.disable()
  stands[which] = Math.max(stands[which], beats.max / 1e6)
  return value
}
client.prepare()
await new Promise((resolve) => setTimeout(resolve, 2_000))
// As a kit is read, and not as one that was just put together.
const longKit = JSON.parse(readFileSync(file('long.json'), 'utf8'))
let opened = 0
const opening = await listening('longKit', async () => {
  const start = performance.now()
  const set = await client.preview(job(longKit), { ...view, isFirst: true })
  opened = performance.now() - start
  return set
})
if (opening.isWhole || opening.pages.length === 0) throw new Error('No first pages')
line(`first pages of ${long.pages}, from a process that made none`, `${opened.toFixed(0)} ms (wanted 300)`)
await client.preview(job(edited()), view)
const asked = []
for (let round = 0; round < 12; round += 1) {
  const kit = edited()
  await listening('edits', async () => {
    const start = performance.now()
    await client.preview(job(kit), { ...view, setting: round + 2 })
    asked.push(performance.now() - start)
    if (round % 3 === 0) await client.export(job(kit), watch)
  })
}
await listening('longKit', () => client.export(job(longKit), watch))
client.close()
line(
  'after one word: pages, from another process',
  `${middle(asked.slice(2)).toFixed(0)} ms, at worst ${Math.max(...asked.slice(2)).toFixed(0)}`,
)
line(
  `longest stand of who asks, for ${long.pages}`,
  `${stands.edits.toFixed(0)} ms, ${stands.longKit.toFixed(0)} (wanted 25)`,
)
