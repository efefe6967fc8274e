// What the proof of the finished file adds to an export of more than 100 pages: the bytes read back and searched for every
// text of the kit that its readers may not see. First in processes that make one file and end, with the proof and without,
// by the clock and in seconds of processor; nothing is compiled there and everything is new. Then in one process that makes
// many: a file after a point was changed, where painter and proof know most pages; the next version, whose number stands on
// every page, so that none is the same; and pages that the painter knows and the proof has never seen.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, bundled } from '../bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = [
  '#core/layout/layOut',
  '#core/pack/selection',
  '#core/pack/testing/fixture',
  '#core/pack/vocabulary',
  '#core/view/words',
  '#desk/fonts/library',
  '#desk/pack/makePack',
  '#desk/pdf/paint',
  '#desk/proof/proveFile',
  '#desk/proof/reading',
]
/** One file and no more, `with` the proof or `without`; the bundle is made by whoever starts this process. */
const single = process.argv[2]
const {
  composedFrom,
  fileProver,
  fileReader,
  fixtureKit,
  fixtureNow,
  fixturePack,
  layOut,
  openFonts,
  paint,
  printPack,
  selectionFor,
  vocabularyOf,
  wordsOf,
  wordsSet,
} = await (single === undefined ? bundle('proof', modules) : import(pathToFileURL(bundled('proof')).href))

/** The kit of the tests many times over, each time with words of its own, so that nothing is counted as the same. */
const copies = 20
const id = (/** @type {string} */ known, /** @type {number} */ copy) =>
  known.replace(/_.*/, (rest) => `${rest.slice(0, 30)}x${String(copy).padStart(3, '0')}`)

/** @param {any} value @param {number} copy @returns {any} */
const renamed = (value, copy) => {
  if (typeof value === 'string') return /^[a-z]{3}_/.test(value) ? id(value, copy) : value
  if (Array.isArray(value)) return value.map((one) => renamed(one, copy))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, copy)]))
}
const kinds = ['sources', 'people', 'quotes', 'messages', 'questions', 'documents']
const kit = {
  ...fixtureKit,
  ...Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
        renamed(fixtureKit[kind], copy).map((/** @type {any} */ one) =>
          kind === 'people'
            ? { ...one, photo: null, familyName: `${one.familyName}${copy}`, printedName: `${one.printedName}${copy}` }
            : one,
        ),
      ),
    ]),
  ),
}

const fonts = openFonts(join(root, 'resources', 'fonts'))
const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6
const middle = (/** @type {number[]} */ values) =>
  values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0

const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${part.toFixed(2)} s on ${whole.toFixed(2)} s (${((100 * part) / whole).toFixed(0)} %)`

const orderFor = (/** @type {string} */ audience) => {
  const pack = { ...fixturePack, audience }
  const given = { ...kit, packs: [pack] }
  return { kit: given, packId: pack.id, now: fixtureNow, media: () => null, fonts, fileName: 'pack.pdf' }
}

/** @param {any} order the same file as `printPack` makes, and nothing else */
const paintOnly = (order) => {
  const { document } = composedFrom(order, () => undefined)
  return paint(layOut(document, fonts.measure), order)
}

if (single !== undefined) {
  const begun = [performance.now() / 1_000, cpu()]
  await (single === 'with' ? printPack : paintOnly)(orderFor('principal'))
  console.log(JSON.stringify([performance.now() / 1_000 - (begun[0] ?? 0), cpu() - (begun[1] ?? 0)]))
  process.exit()
}

/** In processes of their own, by turns: whatever else the machine does falls on both. */
const singles = Array.from({ length: 5 }, () =>
  ['with', 'without'].map((how) => {
    const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), how])
    if (status !== 0) throw new Error('A fault')
    return /** @type {[number, number]} */ (JSON.parse(String(stdout)))
  }),
)
console.log('The first file of a process, of five by turns the middle:')
for (const [index, name] of ['by the clock', 'of processor'].entries()) {
  const [proved, plain] = [0, 1].map((how) => middle(singles.map((pair) => pair[how]?.[index] ?? 0)))
  console.log(`  ${name}  ${share(Math.max(0, (proved ?? 0) - (plain ?? 0)), plain ?? 0)}`)
}

for (const audience of ['principal', 'press']) {
  const order = orderFor(audience)
  const given = order.kit
  const [pack] = given.packs
  /** @type {Record<'painted' | 'proved' | 'unknown' | 'paintedNext' | 'provedNext', number[]>} */
  const spent = { painted: [], proved: [], unknown: [], paintedNext: [], provedNext: [] }
  let pages = 0
  for (let round = 0; round < 14; round += 1) {
    // Every other time the pack has been exported before, so often that its number is a new one.
    const isNext = round % 2 === 1
    const messages = given.messages.map((message, index) =>
      index === 0 ? { ...message, text: `${message.text} For the ${round + 1}th time.` } : message,
    )
    const earlier = { packId: pack.id, version: round, sha256: 'a'.repeat(64), at: fixtureNow, audience }
    const changed = { ...given, messages, exports: isNext ? [earlier] : [] }
    const selection = selectionFor(changed, pack, fixtureNow)
    const allowed = [...wordsOf(selection), ...vocabularyOf(pack.language)]
    let [isPainted, ready] = [false, 0]
    const onProgress = (/** @type {{ done: number, total: number }} */ { done, total }) => (isPainted = done === total)
    // The first step behind the last page is told when the file is whole, before it is read back.
    const onStep = () => (ready = isPainted && ready === 0 ? cpu() : ready)
    const begun = cpu()
    const { laid, bytes } = await printPack({ ...order, kit: changed }, { onProgress, onStep })
    spent[isNext ? 'provedNext' : 'proved'].push(cpu() - ready)
    spent[isNext ? 'paintedNext' : 'painted'].push(ready - begun)
    pages = laid.pages.length
    const before = cpu()
    const file = { fileName: 'pack.pdf', set: wordsSet(laid), marking: selection.marking.label.trim() }
    const reading = fileReader()(bytes)
    if (fileProver()({ ...file, reading, kit: changed, allowed }) !== null) throw new Error('A fault')
    spent.unknown.push(cpu() - before)
  }
  const [painted, proved, unknown, paintedNext, provedNext] = [
    spent.painted,
    spent.proved,
    spent.unknown,
    spent.paintedNext,
    spent.provedNext,
  ].map((times) => middle(times.slice(2)))
  console.log(`${audience}, ${pages} pages. The proof adds, in seconds of processor:`)
  console.log(`  after a change             ${share(proved, painted)}`)
  console.log(`  the next version           ${share(provedNext, paintedNext)}`)
  console.log(`  pages it has never seen    ${share(unknown, painted)}`)
}
