// Sets one pack after the other from texts by chance, and says each number before it begins: whoever listens knows where it hangs.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../../load.mjs'
import { diceOf, line, mixedText } from './text.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { openFonts } = await load('src/desk/fonts/library.ts')
const { UnprintablePack, previewPack, printPack } = await load('src/desk/pack/makePack.ts')
const { fixtureKit, fixtureNow, fixturePack } = await load('src/core/pack/testing/fixture.ts')
const { cleanText } = await load('src/core/text/clean.ts')
const { anchorAt } = await load('src/core/text/anchor.ts')
const { printable } = await load('src/core/layout/text/printable.ts')
const { sha256 } = await load('src/core/text/sha256.ts')

const fonts = openFonts(join(root, 'resources', 'fonts'))
/** Where words of a source are printed; the other sections would only print our own again. */
const printed = new Set(['people', 'quotes', 'annex'])
const pack = {
  ...fixturePack,
  sections: fixturePack.sections.map((section) => ({ ...section, included: printed.has(section.kind) })),
}
/** Every text is set; one in so many is painted too, from the same shapes. */
const paintedOnce = 4
const [first, count] = process.argv.slice(2).map(Number)

for (let seed = first; seed < first + count; seed += 1) {
  process.send?.({ at: seed })
  const started = performance.now()
  const { kit, laid } = await ended(seed)
  process.send?.({ took: performance.now() - started, at: seed })
  const [quote] = laid.notes.some((note) => note.code === 'quote.withheld') ? [] : kit.quotes
  const lost = quote === undefined ? '' : lostLetters(laid, quote.anchors[0].exact)
  if (lost !== '') process.send?.({ lost, at: seed })
}
const { user, system } = process.cpuUsage()
process.send?.({ done: true, processor: (user + system) / 1_000_000 })
process.disconnect?.()

/**
 * The pages of a kit. A file that names a letter which no face has is refused, as it must be: the same kit without those
 * letters is then set. @param {number} seed
 */
async function ended(seed) {
  let without = ''
  for (;;) {
    const kit = kitOf(seed, new Set(without))
    const order = { kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts }
    try {
      return { kit, laid: seed % paintedOnce === 0 ? (await printPack(order)).laid : previewPack(order) }
    } catch (problem) {
      const letters = problem instanceof UnprintablePack ? problem.letters.join('') : ''
      if ([...letters].every((letter) => without.includes(letter))) throw problem
      without += letters
    }
  }
}

/** A kit whose every word comes from chance: source, quotation, name, office, message. @param {number} seed @param {ReadonlySet<string>} without letters */
function kitOf(seed, without) {
  const dice = diceOf(seed ^ 0x5bd1e995)
  const known = (/** @type {string} */ text) => [...text].filter((letter) => !without.has(letter)).join('')
  const text = known(cleanText(mixedText(seed)).text)
  const [source] = fixtureKit.sources
  const [person] = fixtureKit.people
  const [quote] = fixtureKit.quotes
  const [message] = fixtureKit.messages
  const own = { ...source, text, raw: text, title: known(line(dice, 6)), sha256: sha256(text) }
  const start = text.search(/\S/)
  const end = start < 0 ? 0 : text.slice(0, 900).trimEnd().length
  const anchors = end > start && start >= 0 ? [anchorAt(text, { start, end })] : []
  return {
    ...fixtureKit,
    event: { ...fixtureKit.event, title: known(line(dice, 8)), place: known(line(dice, 3)) },
    sources: [own],
    people: [
      {
        ...person,
        photo: null,
        mentions: [],
        biography: [],
        printedName: known(line(dice, 2)),
        role: known(line(dice, 4)),
        originalScript: known(line(dice, 2)),
      },
    ],
    quotes: anchors.length === 0 ? [] : [{ ...quote, anchors, edits: [], speakerMention: '' }],
    messages: [{ ...message, text: known(line(dice, 20)), quoteIds: [] }],
    questions: [],
    programme: [],
    documents: [],
    background: { mayUse: [], notDisclosed: [] },
    packs: [pack],
  }
}

/** Letters of the quotation that are nowhere on the pages; those that no face can show are said by the layout itself. @param {any} laid @param {string} words */
function lostLetters(laid, words) {
  const shown = counted(
    laid.pages.flatMap((page) => page.items.map((item) => (item.kind === 'text' ? item.text : ''))).join(''),
  )
  const unknown = new Set(laid.notes.flatMap((note) => (note.code === 'letters.missing' ? note.letters : [])).join(''))
  return [...counted(printable(words))]
    .filter(([letter, times]) => /\S/.test(letter) && !unknown.has(letter) && (shown.get(letter) ?? 0) < times)
    .map(([letter]) => letter)
    .join(' ')
}

/** @param {string} text */
function counted(text) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
