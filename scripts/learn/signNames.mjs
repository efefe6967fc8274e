// node scripts/learn/signNames.mjs DICTIONARY VARIANTS FOLDER…
// Learns what names look like in Chinese, where neither space nor capital shows one, and writes it as data to
// languages/zh/nameShape.json: how much likelier each sign is in a name than elsewhere, and what that and the neighbours weigh.
// DICTIONARY: lines of word, count and class, nr a name, nrt a foreign one (cppjieba’s, MIT). VARIANTS: lines of a sign, a tab
// and its traditional forms (OpenCC’s STCharacters). FOLDER: texts with gold; in copies of them other names of the dictionary
// stand, so that what is learned is not these. Prints what texts gave that were held out. The same files give the same data.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.mjs'
import { fitRanker } from './fit.mjs'
import { inventedTextsIn } from './invented.mjs'
import { dictionaryOf, variantsOf } from './signDictionary.mjs'
import { textsIn } from './texts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'src/core/extract/languages/zh/nameShape.json')
const folds = 5
const copies = 3
const copiesOfPlace = 12
const seed = 11
/** A copy teaches less than a text, and that no name begins in it nearly nothing: it is the text again. */
const shares = { text: 1, copy: 0.5, nothingInCopy: 0.15 }
const distances = [500, 1000, 1500, 2000, 3000]

const [dictionaryFile, variantsFile, ...folders] = process.argv.slice(2)
if (folders.length === 0) {
  console.error('node scripts/learn/signNames.mjs DICTIONARY VARIANTS FOLDER…')
  process.exit(1)
}
const read = (name) => readFileSync(resolve(name), 'utf8')

const modules = ['extract/languages/index', 'extract/testing/marked', 'extract/text/document', 'extract/text/tokens']
const stages = ['names/signShape', 'names/unspaced', 'offices/titles', 'bodies/bodies']
const engine = await bundle(
  'sign-names',
  [...modules, ...stages.map((stage) => `extract/${stage}`)].map((one) => `#core/${one}`),
)
const lexicon = engine.lexiconOf('zh')
const { values, native, foreign } = dictionaryOf(read(dictionaryFile), lexicon.surnames, variantsOf(read(variantsFile)))
// the tables first: the features of a run ask them
write({ ...values, weights: {} })
lexicon.source.nameShape = { ...values, weights: {} }

const texts = [
  ...folders.flatMap((folder) => textsIn(resolve(folder))),
  ...inventedTextsIn(engine, join(root, 'scripts/learn/texts')),
].filter(({ lang }) => lang === 'zh')
const isNative = (name) => /^\p{Script=Han}{2,3}$/u.test(name) && lexicon.surnames.has(name[0])
const sounds = new Set(Object.entries(values.sound).flatMap(([value, signs]) => (Number(value) > 0 ? [...signs] : [])))
const isForeign = (name) =>
  /^\p{Script=Han}{2,7}$/u.test(name) && !isNative(name) && [...name].every((sign) => sounds.has(sign))

const fittedBut = []
let state = seed
const chance = (below) => {
  state = (state * 1103515245 + 12345) & 0x7fffffff
  return (state >> 8) % below
}
const oneOf = (list) => list[chance(list.length)]
const likeIt = (name) => oneOf(isNative(name) ? native : foreign)

const samples = texts.flatMap((gold, index) => {
  const names = namesOf(gold)
  const found = samplesOf(gold.text, names, index % folds, false)
  const changing = names
    .filter((name) => isNative(name) || isForeign(name))
    .toSorted((one, other) => other.length - one.length)
  if (changing.length === 0) return found
  for (let copy = 0; copy < copies; copy += 1) {
    const others = new Map(changing.map((name) => [name, likeIt(name)]))
    const text = changing.reduce((written, name) => written.replaceAll(name, others.get(name)), gold.text)
    found.push(
      ...samplesOf(
        text,
        names.map((name) => others.get(name) ?? name),
        index % folds,
        true,
      ),
    )
  }
  return found
})

const places = readFileSync(join(root, 'scripts/learn/placesOfNames.txt'), 'utf8').trim().split('\n')
for (const [index, place] of places.entries()) {
  for (let copy = 0; copy < copiesOfPlace; copy += 1) {
    const name = oneOf(copy % 3 === 2 ? foreign : native)
    samples.push(...samplesOf(place.replaceAll('{}', name), [name], index % folds, true))
  }
}

for (const distance of distances) console.log(`distance ${distance}`, JSON.stringify(heldOut(distance)))
const weights = fitted(samples)
write({
  ...values,
  weights: Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 1000)])),
})
console.log(`${texts.length} texts, ${samples.length} places, ${weights.size} weights`)

function namesOf({ quotes, people = [] }) {
  const all = [...quotes.flatMap(({ speaker, speakers }) => speakers ?? [speaker]), ...people.map(({ name }) => name)]
  return [...new Set(all)].filter((name) => name != null)
}

/** Every place where a name may begin, with the runs that may be it, and “none”. What the rules find and no gold names is left out. */
function samplesOf(text, names, fold, isCopy) {
  const doc = engine.annotate(text, lexicon)
  const titles = engine.findTitles(doc)
  const taken = new Uint8Array(doc.tokens.count)
  for (const { first, last } of titles) taken.fill(1, first, last)
  for (const { first, last } of engine.findBodies(doc, taken)) taken.fill(1, first, last)
  const found = new Uint8Array(doc.tokens.count)
  for (const { first, last } of engine.findSignNames(doc, titles, taken)) found.fill(1, first, last)
  const ends = endsOf(doc, names, found)
  const list = []
  for (let first = 0; first < doc.tokens.count; first += 1) {
    const end = ends.get(first)
    if (taken[first] === 1 || doc.owner[first] !== 0 || doc.tokens.kind[first] !== engine.Kind.han) continue
    if (found[first] === 1 && end === undefined) continue
    const options = engine.shapedSpans(doc, first, taken).map(({ last, features }) => ({
      features,
      right: last === end && isNative(engine.wording(doc, first, last)) === features[0][0].startsWith('native'),
    }))
    const isName = options.some(({ right }) => right)
    if (options.length === 0 || (end !== undefined && !isName)) continue
    options.push({ features: [], right: !isName })
    list.push({ options, fold, isName, share: isCopy ? (isName ? shares.copy : shares.nothingInCopy) : shares.text })
  }
  return list
}

/** By the token a name of the gold begins at, where it ends; its tokens count as found. */
function endsOf(doc, names, found) {
  const tokenAt = new Map(Array.from({ length: doc.tokens.count }, (_, token) => [doc.tokens.start[token], token]))
  const ends = new Map()
  const inName = new Uint8Array(doc.tokens.count)
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    for (let at = doc.text.indexOf(name); at >= 0; at = doc.text.indexOf(name, at + 1)) {
      const first = tokenAt.get(at)
      if (first === undefined || inName[first] === 1) continue
      const last = tokenAt.get(at + name.length) ?? doc.tokens.count
      ends.set(first, last)
      inName.fill(1, first, last)
    }
  }
  inName.forEach((is, token) => {
    if (is === 1) found[token] = 1
  })
  return ends
}

function fitted(some) {
  return fitRanker(some, { l2: 1, rounds: 150 })
}

function heldOut(distance) {
  const count = { right: 0, wrong: 0, missed: 0 }
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = (fittedBut[fold] ??= fitted(samples.filter((sample) => sample.fold !== fold)))
    for (const { options, isName } of samples.filter((sample) => sample.fold === fold)) {
      const scored = options.slice(0, -1).map((option) => ({
        option,
        score: option.features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
      }))
      const best = scored.toSorted((one, other) => other.score - one.score)[0]
      if (best.score * 1000 > distance) count[best.option.right ? 'right' : 'wrong'] += 1
      else if (isName) count.missed += 1
    }
  }
  return count
}

function write(shape) {
  writeFileSync(file, `${JSON.stringify(shape, null, 2)}\n`)
}
