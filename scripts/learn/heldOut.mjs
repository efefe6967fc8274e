// What the held-out folds and the invented sentences give, where the data is at hand: for `npm run bench -- extract`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { casesIn } from './cases.mjs'
import { inventedTextsIn } from './invented.mjs'
import { crossValidated } from './crossValidation.mjs'
import { reliabilityTable, scoreTable, sureTable } from './report.mjs'
import { textsIn } from './texts.mjs'

/** What this version’s weights were learned from, in the order of the command. */
export const learningFolders = ['dev', 'dev-2', 'dev-new', 'peers/polnear', 'peers/german-wikinews', 'peers/adaq-ru']

/** K-fold by text, nested: nothing that is scored was learned from. @param {object} extraction @param {string} root @param {string} shared */
export function tellHeldOut(extraction, root, shared) {
  const texts = learningFolders.flatMap((name) => textsIn(join(shared, name)))
  if (texts.length === 0) return console.log('held-out folds: skipped, no texts with gold are at hand')
  texts.push(...inventedTextsIn(extraction, join(root, 'scripts/learn/texts')))
  const { scores, items } = crossValidated(extraction, texts, casesIn(join(root, 'src/core/extract/languages')))
  for (const table of [scoreTable(scores), sureTable(items), reliabilityTable(items)])
    console.log(`\n${table.join('\n')}`)
}

/** Single sentences: right, not given to anybody or not sure, wrong and sure. @param {object} extraction @param {string} shared */
export function tellSentences(extraction, shared) {
  for (const file of ['probe.json', 'failing-examples.json']) {
    const path = join(shared, file)
    if (!existsSync(path)) {
      console.log(`${file}: skipped, not at hand`)
      continue
    }
    const all = JSON.parse(readFileSync(path, 'utf8')).map(sentenceOf)
    const outcomes = all.map((sentence) => outcomeOf(extraction, sentence))
    const count = (outcome) => outcomes.filter((one) => one === outcome).length
    console.log(
      `${file}: as expected in ${count('right')} of ${all.length}, ${count('sure and wrong')} sure and wrong (wanted: 0), ${count('no text to read')} not about reading`,
    )
  }
}

/** Either set in one shape: the speakers in order, null for nobody; and what else is expected. */
function sentenceOf(item) {
  if (!Array.isArray(item)) return { lang: item.lang, text: item.text, ...item.expect }
  const [lang, , text, speakers] = item
  return {
    lang,
    text,
    speakers: String(speakers ?? 'null')
      .split('|')
      .map((name) => (name === 'null' ? null : name)),
  }
}

function outcomeOf(extraction, { lang, text, speakers, ...expected }) {
  if (speakers === undefined) return outcomeOfNames(extraction, lang, text, expected)
  const found = extraction.proposalsOf(extraction.explain(text, { language: lang.slice(0, 2) }))
  const agreements = found.map((proposal, index) =>
    index < speakers.length ? extraction.agreement({ speaker: speakers[index] ?? null }, proposal.speakers) : 'no',
  )
  if (found.length === speakers.length && agreements.every((one) => one === 'full')) return 'right'
  return found.some(({ evidence }, index) => evidence.trust === 'sure' && agreements[index] === 'no')
    ? 'sure and wrong'
    : 'open'
}

/** `people`: by name the office, or null; `documents`: their names; `nobodyCalled`: names nobody may have. All three as written. */
function outcomeOfNames(extraction, lang, text, { people = {}, documents = [], nobodyCalled = [], ...other }) {
  if (Object.keys(other).length > 0) return 'no text to read'
  const found = extraction.extract(text, { language: lang.slice(0, 2) })
  const roleOf = new Map(found.people.map(({ name, role }) => [name, role]))
  const isHeld = ([name, role]) => roleOf.has(name) && roleOf.get(name) === role
  const names = new Set(found.documents.map(({ name }) => name))
  const isRight =
    Object.entries(people).every(isHeld) &&
    documents.every((name) => names.has(name)) &&
    nobodyCalled.every((name) => ![...roleOf.keys()].some((one) => one.includes(name)))
  return isRight ? 'right' : 'open'
}
