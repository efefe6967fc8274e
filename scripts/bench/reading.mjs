// Pages of two columns, and of one with notes and quotations over the ends of pages, by other programs, read back: how many
// words stand in the right order, and whether every quotation is there as one. `npm run bench -- reading [language]`. A program that is not on this machine is skipped.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffArrays } from 'diff'
import { load } from '../load.mjs'
import { note, release, releaseWithNotes, texts } from '../pdfs/data/texts.mjs'
import { makers } from '../pdfs/programs.mjs'

const { readDocument } = await load('src/desk/import/readDocument.ts')
const { sourceFrom } = await load('src/desk/import/sourceFrom.ts')
const [only] = process.argv.slice(2)
const keep = process.env['KEEP_PDFS']
const folder = mkdtempSync(join(tmpdir(), 'kit-pdfs-'))
let faults = 0

/** Words; of scripts without spaces the characters. @param {string} text */
const wordsOf = (text) =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Thai}\p{M}*|[\p{L}\p{M}\p{N}’'-]+/gu) ??
  []

/** @param {keyof typeof texts} language @returns {readonly (readonly [string, 1 | 2, ReturnType<typeof release>])[]} */
const shapesOf = (language) => [
  ['two columns', 2, release(language)],
  ...[0, 1, 2].map((variant) => /** @type {const} */ ([`notes ${variant}`, 1, releaseWithNotes(language, variant)])),
]

try {
  for (const [program, make] of Object.entries(makers())) {
    if (make === null) {
      console.log(`${program}: skipped, it is not here`)
      continue
    }
    for (const language of /** @type {(keyof typeof texts)[]} */ (Object.keys(texts))) {
      // Chromium and Typst store other letters than they draw for some marks of Thai: those are told of as unreadable.
      if (only === undefined ? language === 'th' : only !== language) continue
      for (const [shape, columns, wanted] of shapesOf(language)) {
        const pdf = make(wanted, language, folder, columns)
        if (pdf === null) {
          console.log(`${program} ${language}, ${shape}: made no file`)
          faults += 1
          continue
        }
        if (keep !== undefined)
          writeFileSync(join(keep, `${program}-${language}-${shape.replaceAll(' ', '-')}.pdf`), pdf)
        const start = process.cpuUsage().user
        const reading = await readDocument(`${language}.pdf`, new Uint8Array(pdf))
        const took = (process.cpuUsage().user - start) / 1e3
        const { source } = sourceFrom(reading, { id: 'src_columns0001', now: 0, fileName: null })
        const paragraphs = wanted.paragraphs.map((words) => words.replaceAll(note, ''))
        const [expected, found] = [wordsOf([wanted.title, ...paragraphs].join('\n')), wordsOf(source.text)]
        const right = diffArrays(expected, found).reduce(
          (sum, { added, removed, count }) => sum + (added || removed ? 0 : (count ?? 0)),
          0,
        )
        const missed = wanted.quotations.filter((words) => !source.text.includes(words))
        const notes = wanted.paragraphs.flatMap((words) => [...words.matchAll(note)].map(([, own = '']) => own))
        const aside = notes.filter((own) => source.arrival.asides.some(({ text }) => text === own)).length
        const share = (100 * right) / Math.max(expected.length, found.length)
        if (share < 99 || missed.length > 0) faults += 1
        const { pages, blocks } = source.arrival
        console.log(
          `${program} ${language}, ${shape}: ${pages.length} pages, ${share.toFixed(2)} % of ${expected.length} words in order, ${wanted.quotations.length - missed.length} of ${wanted.quotations.length} quotations, ${aside} of ${notes.length} notes, ${blocks.length} blocks for ${wanted.paragraphs.length + 1}, ${took.toFixed(0)} ms`,
        )
        if (keep !== undefined) {
          for (const words of missed) console.log(`  missed: ${words}`)
          writeFileSync(join(keep, `${program}-${language}-${shape.replaceAll(' ', '-')}.txt`), source.text)
        }
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
process.exitCode = faults === 0 ? 0 : 1
