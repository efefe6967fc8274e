// What the proof of the finished file adds to an export of more than 100 pages: the bytes read back and searched for every
// text of the kit that its readers may not see. Four times: the first file of a process, where everything is new to both
// and nothing is compiled; a file after a point was changed, where both know most pages; the next version, whose number
// stands on every page, so that none is the same; and the worst there is, pages that the painter knows and the proof has
// never seen.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {
  fileProver,
  fileReader,
  fixtureKit,
  fixtureNow,
  fixturePack,
  openFonts,
  printPack,
  selectionFor,
  vocabularyOf,
  wordsOf,
} = await bundle('proof', [
  '#core/pack/selection',
  '#core/pack/testing/fixture',
  '#core/pack/vocabulary',
  '#core/view/words',
  '#desk/fonts/library',
  '#desk/pack/makePack',
  '#desk/proof/proveFile',
  '#desk/proof/reading',
])

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

for (const audience of ['principal', 'press']) {
  const pack = { ...fixturePack, audience }
  const given = { ...kit, packs: [pack] }
  const order = { kit: given, packId: pack.id, now: fixtureNow, media: () => null, fonts, fileName: 'pack.pdf' }
  /** @type {Record<'painted' | 'proved' | 'unknown' | 'paintedNext' | 'provedNext', number[]>} */
  const spent = { painted: [], proved: [], unknown: [], paintedNext: [], provedNext: [] }
  let pages = 0
  for (let round = 0; round < 20; round += 1) {
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
    const file = { reading: fileReader()(bytes), fileName: 'pack.pdf', laid, marking: selection.marking.label.trim() }
    if (fileProver()({ ...file, kit: changed, allowed }) !== null) throw new Error('A fault')
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
  if (audience === 'principal')
    console.log(`  first file of the process  ${share(spent.proved[0] ?? 0, spent.painted[0] ?? 0)}`)
  console.log(`  after a change             ${share(proved, painted)}`)
  console.log(`  the next version           ${share(provedNext, paintedNext)}`)
  console.log(`  pages it has never seen    ${share(unknown, painted)}`)
}
