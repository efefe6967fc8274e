// A library of 100 kits with 10,000 quotations, searched.
import { started } from './launch.mjs'
import { release } from './release.mjs'
import { never, row, said, wanted } from './report.mjs'

/** @param {string} place */
export async function manyKits(place) {
  const { electron, page } = await started(place, 'many')
  const releases = Array.from({ length: 100 }, (_, number) =>
    release({ sources: 1, people: 10, quotations: 100, number }),
  ).flat()
  await page.evaluate(fillLibrary, releases)
  row('library', `${releases.length} kits, 10,000 quotations`)
  await electron.close()
  const queries = ['river', 'gauge treaty', 'nobody wrote this', 'harrow', 'Verdan']
  // Another start: whoever searches at once is answered from the kits that were read by then, whoever looks around first from
  // all of them.
  const hasty = await started(place, 'many')
  const [atOnce] = await searched(hasty, queries.slice(0, 1))
  if (atOnce !== undefined)
    wanted('search at once after the start, ms', atOnce.wall, 100, `${atOnce.unread} kits still to be read`)
  row('  until all kits were looked through, ms', said(await hasty.page.evaluate(wholeSearchTime, queries[0] ?? '')))
  await hasty.electron.close()
  const { electron: again, page: calm } = await started(place, 'many')
  await calm.waitForTimeout(6_000)
  const [first, ...next] = await searched({ electron: again, page: calm }, [queries[0] ?? '', ...queries])
  const beside = (times) => `of the main process ${said(Math.max(...times.map(({ taken }) => taken)))} of processor`
  if (first !== undefined) wanted('first search, ms', first.wall, 100, beside([first]))
  const left = Math.max(0, ...[first, ...next].map((one) => one?.unread ?? 0))
  never('  answers that left kits out', String(left), left > 0)
  wanted('search, worst of the next, ms', Math.max(...next.map(({ wall }) => wall)), 100, beside(next))

  // Facets: the first answer, each alone, all together, with words, and the last of many.
  const answers = []
  for (const [filter, from] of filters) answers.push(await answeredIn({ electron: again, page: calm }, filter, from))
  const [firstAnswer, ...nextAnswers] = answers
  const allOf = firstAnswer?.total ?? 0
  never('facets over all quotations', `${allOf} kept or to decide`, allOf < 9_000)
  if (firstAnswer !== undefined) wanted('first facets, ms', firstAnswer.wall, 100, beside([firstAnswer]))
  wanted('facets, worst of the next, ms', Math.max(...nextAnswers.map(({ wall }) => wall)), 100, beside(nextAnswers))

  // As a person types: nothing is said of a query before it has been answered, and never of another one.
  await calm.keyboard.press('ControlOrMeta+K')
  const watched = await calm.evaluate(watchPalette)
  await calm.keyboard.type('harrow said river', { delay: 40 })
  await calm.waitForTimeout(1_500)
  const wrong = await calm.evaluate(() => window['paletteSaid'].filter((line) => line.isWrong))
  never('palette while typing', `${watched} ${wrong.length} wrong lines`, wrong.length > 0)
  await again.close()
}

/** In the page. */
async function fillLibrary(releases) {
  for (const text of releases) {
    const reply = await window['desk'].call('source.paste', { kitId: null, text, html: null })
    if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
    await window['desk'].call('kit.close', { kitId: reply.value.view.kit.id })
  }
}

/**
 * How long each answer takes the page that asks for it (`wall`), and what the main process works meanwhile (`taken`), in
 * milliseconds: on a busy machine the first is longer than the second explains.
 * @param {{ electron: import('playwright').ElectronApplication, page: import('playwright').Page }} program
 * @param {readonly string[]} queries
 */
async function searched({ electron, page }, queries) {
  const times = []
  for (const query of queries) {
    const before = await electron.evaluate(processorTime)
    const { wall, unread } = await page.evaluate(searchTime, query)
    times.push({ wall, unread, taken: (await electron.evaluate(processorTime)) - before })
  }
  return times
}

const open = {
  words: '',
  from: null,
  until: null,
  chosen: { decision: [], verified: [], embargo: [], speaker: [], theme: [], terms: [], year: [], language: [] },
}

/** What is asked for, and from which place on. @type {readonly (readonly [typeof open, number])[]} */
const filters = [
  [open, 0],
  [{ ...open, chosen: { ...open.chosen, decision: ['proposed'] } }, 0],
  [{ ...open, chosen: { ...open.chosen, decision: ['proposed'], terms: ['on-record'], language: ['en'] } }, 0],
  [{ ...open, words: 'river' }, 0],
  [{ ...open, words: 'nobody wrote this' }, 0],
  [
    { ...open, words: 'river', chosen: { ...open.chosen, decision: ['proposed'], verified: ['verified', 'unsure'] } },
    0,
  ],
  [{ ...open, from: '2020-01-01', until: '2040-01-01' }, 0],
  [open, 9_200],
]

/**
 * @param {{ electron: import('playwright').ElectronApplication, page: import('playwright').Page }} program
 * @param {typeof open} filter
 * @param {number} from
 */
async function answeredIn({ electron, page }, filter, from) {
  const before = await electron.evaluate(processorTime)
  const found = await page.evaluate(answerTime, { filter, from })
  return { ...found, taken: (await electron.evaluate(processorTime)) - before }
}

/** In the page. */
async function answerTime({ filter, from }) {
  const start = performance.now()
  const reply = await window['desk'].call('library.quotes', { filter, from, begins: false })
  return { wall: performance.now() - start, total: reply.value.total, fitting: reply.value.fitting }
}

/** In the main process. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** In the page. */
async function searchTime(query) {
  const start = performance.now()
  const reply = await window['desk'].call('library.search', { query })
  return { wall: performance.now() - start, unread: reply.value.unread }
}

/** In the page: as the palette asks, until there is nothing more to come. */
async function wholeSearchTime(query) {
  const start = performance.now()
  while ((await window['desk'].call('library.search', { query })).value.unread > 0)
    await new Promise((resolve) => setTimeout(resolve, 200))
  return performance.now() - start
}

/** In the page: what the palette says while a query is on its way. */
function watchPalette() {
  const foot = document.querySelector('[role=dialog] [role=status]')
  window['paletteSaid'] = []
  new MutationObserver(() => {
    const typed = document.querySelector('[role=dialog] input')?.value ?? ''
    const words = foot?.textContent ?? ''
    window['paletteSaid'].push({
      typed,
      words,
      isWrong: typed.length > 1 && /^(0 results|Nothing)/.test(words) && /riv|harrow/.test(typed),
    })
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  return foot === null ? 'no foot to look at,' : 'watched,'
}
