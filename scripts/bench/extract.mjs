// Extraction, measured: characters per second beside npm compromise on the same texts in the same run; time per character
// of a very long text beside a short one; a storm of quotation marks; and, where gold data is at hand, quality side by side
// with compromise and with a regular expression that takes the nearest capitalised name.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compromise from 'compromise'
import { bundledExtraction } from '../bundle-extraction.mjs'
import { tellHeldOut, tellSentences } from '../learn/heldOut.mjs'

/** What each gets to become fast and be measured, in milliseconds of processor time: a few rounds say more of the compiler. */
const patience = 8_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const development = join(root, '../shared/quotes/dev')
const scorer = join(root, '../shared/quotes/score.mjs')
const extraction = await bundledExtraction()
const { extract, asGold } = extraction
const texts = textsToMeasure()

speed()
length()
storm()
if (existsSync(scorer) && existsSync(development)) quality()
tellSentences(extraction, join(root, '../shared/quotes'))
tellHeldOut(extraction, root, join(root, '../shared/quotes'))

function speed() {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const ours = bestProcessorTime(() => texts.forEach(({ text }) => extract(text)))
  const theirs = bestProcessorTime(() => texts.forEach(({ text }) => compromised(text)))
  row('characters per second, ours', Math.round((characters / ours) * 1000).toLocaleString('en'))
  row('characters per second, compromise 14', Math.round((characters / theirs) * 1000).toLocaleString('en'))
  row('ours is faster by', `${(theirs / ours).toFixed(1)} times (wanted: 15)`)
}

function length() {
  const short = repeated(100_000)
  const long = repeated(10_000_000)
  const shortTime = best(10, () => extract(short, { language: 'en' })) / short.length
  const longTime = best(2, () => extract(long, { language: 'en' })) / long.length
  row('time per character, 10 MB beside 100 KB', `${(longTime / shortTime).toFixed(2)} (wanted: at most 1.5)`)
}

function storm() {
  const half = 'a “ b " c « '.repeat(50_000 / 3)
  const whole = 'a “ b " c « '.repeat(100_000 / 3)
  const halfTime = best(5, () => extract(half, { language: 'en' }))
  const wholeTime = best(5, () => extract(whole, { language: 'en' }))
  row(
    '100,000 unbalanced marks beside 50,000',
    `${(wholeTime / halfTime).toFixed(2)} (linear: 2), ${wholeTime.toFixed(0)} ms`,
  )
}

/** Joined exact F1, stretch F1, speaker fully right, quotation and speaker F1, people F1: the scorer’s columns. */
function quality() {
  console.log('')
  const systems = {
    ours: (text) => asGold(extract(text)),
    compromise: fromCompromise,
    'nearest name': fromNearestName,
  }
  for (const [name, predict] of Object.entries(systems)) {
    const folder = join(root, 'node_modules/.cache/extraction', name.replace(' ', '-'))
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const { file, text } of texts) writeFileSync(join(folder, `${file}.json`), JSON.stringify(predict(text)))
    const json = join(folder, 'score')
    spawnSync(process.execPath, [scorer, development, folder, '--json', json])
    const total = JSON.parse(readFileSync(json, 'utf8')).total
    const f1 = (hits, gold, found) => (gold + found === 0 ? 0 : (200 * hits) / (gold + found))
    row(
      name,
      [
        `joined exact F1 ${f1(total.exact, total.g, total.p).toFixed(1)}`,
        `stretch F1 ${f1(total.sOv, total.gs, total.ps).toFixed(1)}`,
        `speaker ${((100 * total.attFull) / Math.max(1, total.attN)).toFixed(1)} %`,
        `quotation and speaker F1 ${f1(total.attFull, total.g, total.p).toFixed(1)}`,
        `people F1 ${f1(total.pm, total.pg, total.pp).toFixed(1)}`,
      ].join('   '),
    )
  }
}

function compromised(text) {
  const doc = compromise(text)
  return { quotations: doc.quotations().json({ offset: true, text: true }), people: doc.people().out('array') }
}

/** compromise tells quotations with offsets and people, but no speakers; five words or more count. */
function fromCompromise(text) {
  const { quotations, people } = compromised(text)
  return {
    quotes: quotations
      .filter(({ text: words }) => words.split(/\s+/).length >= 5)
      .map(({ offset }) => ({ spans: [[offset.start, offset.start + offset.length]], kind: 'direct', speaker: null })),
    people: people.map((name) => ({ name: name.replace(/[^\p{L}\p{M} .'’-]/gu, '').trim() })),
    documents: [],
  }
}

/** What a first attempt looks like: marks by pattern, the nearest two capitalised words as the speaker. */
function fromNearestName(text) {
  const names = [...text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu)]
  const quotes = [...text.matchAll(/[“"«„「]([^”"»“」]{2,2000})[”"»“」]/gu)]
    .filter((match) => match[1].trim().split(/\s+/).length >= 5)
    .map((match) => {
      const middle = match.index + match[0].length / 2
      const outside = names.filter((name) => name.index < match.index || name.index > match.index + match[0].length)
      const nearest = outside.toSorted((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle))[0]
      return {
        spans: [[match.index + 1, match.index + match[0].length - 1]],
        kind: 'direct',
        speaker: nearest?.[0] ?? null,
      }
    })
  return { quotes, people: [...new Set(names.map((name) => name[0]))].map((name) => ({ name })), documents: [] }
}

/** The development texts where they are, else a text made up here. */
function textsToMeasure() {
  if (existsSync(development)) {
    return readdirSync(development)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ file: name.slice(0, -4), text: readFileSync(join(development, name), 'utf8') }))
  }
  const paragraph =
    '“The harbour will open in May,” said Nora Whitfield, Minister of Ports. “We kept our word.” The council of Norland welcomed ' +
    'the decision, and Ambassador Ines Moreau told reporters that her country would send two ships.\n'
  return [{ file: 'made-up', text: paragraph.repeat(400) }]
}

function repeated(wanted) {
  const once = texts.map(({ text }) => text).join('\n\n')
  return once.repeat(Math.ceil(wanted / once.length)).slice(0, wanted)
}

/** The best time of several runs, in milliseconds, after one run to warm up. */
function best(runs, work) {
  work()
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** The least processor time of a round, in milliseconds: of work beside which others use the processor. */
function bestProcessorTime(work) {
  const used = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const start = used()
  let least = Number.POSITIVE_INFINITY
  while (used() - start < patience) {
    const before = used()
    work()
    least = Math.min(least, used() - before)
  }
  return least
}

function row(name, value) {
  console.log(`${name.padEnd(40)} ${value}`)
}
