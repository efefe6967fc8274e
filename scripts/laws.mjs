// The laws of what is written where: sentences in message files, letters of other scripts in data, no entry twice in a
// word list and none that does nothing, no files that import one another in a circle. `--lower` writes down counts that have fallen. A folder named as argument is read in place of this one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { departures, lowered, roomOf } from './laws/allowance.mjs'
import { circlesIn, importsOf } from './laws/circles.mjs'
import { languageModules } from './laws/languageModules.mjs'
import { codeInData, foreignLetters } from './laws/letters.mjs'
import { doubledEntries, isLanguage, sharedEntries } from './laws/lists.mjs'
import { unreachable } from './laws/reachable.mjs'
import { sentencesIn } from './laws/sentences.mjs'

const root = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? fileURLToPath(new URL('..', import.meta.url))
const ALLOWANCE = join(root, 'scripts/laws/allowance.json')
/** Where the word lists are, and what there is none of: tables of names written by a script, rows of letters. */
const EXTRACTION = 'src/core/extract'
const LISTS = /^src\/(core\/extract\/languages|.*\/data)\//
const NO_LISTS = /\/(territories|latin)\.ts$/

const files = ['src', 'scripts']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|[cm]?js|css|html)$/.test(file))
  .sort()

/** Every breach by law: the room it is in, and what to tell. @type {Record<string, { room: string, said: string }[]>} */
const found = { sentences: [], letters: [], lists: [], circles: [] }
/** @param {keyof typeof found} law @param {string} file @param {readonly string[]} said */
const add = (law, file, said) => found[law].push(...said.map((one) => ({ room: roomOf(file), said: `${file}${one}` })))

/** @type {Map<string, string[]>} */
const imports = new Map()
const sources = new Set(files.filter((file) => /^src\/.*\.tsx?$/.test(file)))

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8')
  /** @param {{ line: number, reason: string }} breach */
  const told = ({ line, reason }) => `:${line} ${reason}`
  add('sentences', file, sentencesIn(file, text).map(told))
  if (sources.has(file)) imports.set(file, importsOf(file, text, sources))
  add('letters', file, Array(foreignLetters(file, text)).fill(' has letters of another script, and is no data'))
  add('letters', file, codeInData(file, text).map(told))
  if (LISTS.test(file) && file.endsWith('.ts') && !file.endsWith('.test.ts') && !NO_LISTS.test(file))
    add('lists', file, doubledEntries(file, text).map(told))
}
if (existsSync(join(root, EXTRACTION))) {
  const unreachableIn = await unreachable()
  for (const { file, exported } of await languageModules(EXTRACTION, root)) {
    const languages = Object.values(exported).filter(isLanguage)
    const said = languages.flatMap((language) => [...sharedEntries(language), ...unreachableIn(language)])
    add(
      'lists',
      file,
      said.map((one) => `: ${one}`),
    )
  }
}

for (const circle of circlesIn(imports))
  add('circles', circle[0] ?? '', [` is in a circle of imports: ${circle.join(', ')}`])

const allowance = JSON.parse(readFileSync(ALLOWANCE, 'utf8'))
/** @param {string} law */
function countsOf(law) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const { room } of found[law]) counts[room] = (counts[room] ?? 0) + 1
  return counts
}
if (process.argv.includes('--lower')) {
  for (const law of Object.keys(found)) allowance[law] = lowered(countsOf(law), allowance[law])
  writeFileSync(ALLOWANCE, `${JSON.stringify(allowance, null, 2)}\n`)
}

let breaches = 0
for (const law of Object.keys(found)) {
  for (const { room, found: count, allowed } of departures(countsOf(law), allowance[law] ?? {})) {
    breaches += 1
    if (count < allowed) {
      console.error(`${room}: ${count}, but ${allowed} are written down (${law}): run node scripts/laws.mjs --lower`)
      continue
    }
    const said = new Set(found[law].filter((one) => one.room === room).map((one) => one.said))
    console.error([...said].slice(0, 40).join('\n'))
    console.error(`${room}: ${count} in all, ${allowed} allowed (${law})`)
  }
}
const tolerated = Object.values(allowance).flatMap((counts) => Object.values(counts))
console.log(
  `laws of writing: ${files.length} files read, ${breaches} breaches, ${tolerated.reduce((sum, count) => sum + count, 0)} tolerated`,
)
process.exitCode = breaches > 0 || files.length === 0 ? 1 : 0
