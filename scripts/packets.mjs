// Counts the packets that leave: around a hostile page and a hostile script in the main process of the real application, and
// around its stories. The same where nothing is closed shows that a packet would have been seen. Arguments: the parts to run
// (controls, page, main, stories; all without any), then arguments for the stories.
import { counted, obstacle } from './packets/namespace.mjs'

const skipped = obstacle()
const hostile = (/** @type {string} */ run) => counted([process.execPath, 'scripts/packets/hostile.mjs', run])
const [first = '', ...rest] = process.argv.slice(2)

const parts = {
  controls: () => {
    for (const run of ['free-page', 'free-main']) {
      const { packets, output } = hostile(run)
      tell(`${run}, nothing closed`, packets, packets > 0, waysIn(output))
    }
  },
  page: () => {
    const { packets, names, output } = hostile('page')
    tell('hostile page', packets, packets === 0, `${waysIn(output)}${targets(names)}`)
  },
  main: () => {
    const { packets, names, output } = hostile('main')
    const outcomes = Object.values(outcomesIn(output) ?? {})
    const isClosed = outcomes.length > 0 && outcomes.every((outcome) => outcome === 'ERR_NO_NETWORK')
    tell('hostile main script', packets, packets === 0 && isClosed, `${waysIn(output)}${targets(names)}`)
    if (!isClosed) console.log(output.slice(-2_000))
  },
  stories: () => {
    const { packets, names, status, output } = counted([
      process.execPath,
      'node_modules/playwright/cli.js',
      'test',
      '--project=stories',
      ...rest,
    ])
    const passed = /^\s*\d+ passed.*$/m.exec(output)?.[0].trim() ?? 'none passed'
    tell('stories', packets, packets === 0 && status === 0, `${passed}${targets(names)}`)
    if (status !== 0) console.log(output.slice(-4_000))
  },
}

if (skipped !== null) console.log(`packets: skipped, ${skipped}`)
else if (first === '') for (const part of Object.values(parts)) part()
else if (Object.hasOwn(parts, first)) parts[/** @type {keyof typeof parts} */ (first)]()
else {
  console.error(`There is no part ${first}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 1
}

/** @param {string} what @param {number} packets @param {boolean} isRight @param {string} detail */
function tell(what, packets, isRight, detail) {
  console.log(`${what}: ${packets} packets, ${detail}${isRight ? '' : '  NOT AS IT MUST BE'}`)
  if (!isRight) process.exitCode = 1
}

/** @param {string} output */
function outcomesIn(output) {
  const line = output.split('\n').find((one) => one.startsWith('{'))
  return line === undefined ? null : JSON.parse(line)
}

/** @param {string} output */
function waysIn(output) {
  const outcomes = outcomesIn(output)
  // A page that could leave has lost what it had to say.
  return outcomes === null ? 'every way tried until the page was left' : `${Object.keys(outcomes).length} ways tried`
}

/** @param {readonly string[]} names */
function targets(names) {
  return names.length === 0 ? '' : `, to ${names.slice(0, 8).join(' ')}`
}
