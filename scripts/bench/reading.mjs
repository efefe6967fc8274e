// Pages of two columns by other programs, read back: how many words stand in the right order, and whether every quotation
// is there as one. `npm run bench -- reading [language]`. A program that is not on this machine is skipped.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffArrays } from 'diff'
import { load } from '../load.mjs'
import { release, texts } from '../pdfs/data/texts.mjs'
import { makers } from '../pdfs/programs.mjs'

const { readDocument } = await load('src/desk/import/readDocument.ts')
const { sourceFrom } = await load('src/desk/import/sourceFrom.ts')
const [only] = process.argv.slice(2)
const keep = process.env['KEEP_PDFS']
const folder = mkdtempSync(join(tmpdir(), 'kit-pdfs-'))
let faults = 0

/** Words; of Chinese the characters. @param {string} text */
const wordsOf = (text) => text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}’'-]+/gu) ?? []

try {
  for (const [program, make] of Object.entries(makers())) {
    if (make === null) {
      console.log(`${program}: skipped, it is not here`)
      continue
    }
    for (const language of /** @type {(keyof typeof texts)[]} */ (Object.keys(texts))) {
      if (only !== undefined && only !== language) continue
      const wanted = release(language)
      const pdf = make(wanted, language, folder)
      if (pdf === null) {
        console.log(`${program} ${language}: made no file`)
        faults += 1
        continue
      }
      if (keep !== undefined) writeFileSync(join(keep, `${program}-${language}.pdf`), pdf)
      const start = process.cpuUsage().user
      const reading = await readDocument(`${language}.pdf`, new Uint8Array(pdf))
      const took = (process.cpuUsage().user - start) / 1e3
      const { source } = sourceFrom(reading, { id: 'src_columns0001', now: 0, fileName: null })
      const [expected, found] = [wordsOf([wanted.title, ...wanted.paragraphs].join('\n')), wordsOf(source.text)]
      const right = diffArrays(expected, found).reduce(
        (sum, { added, removed, count }) => sum + (added || removed ? 0 : (count ?? 0)),
        0,
      )
      const quoted = wanted.quotations.filter((words) => source.text.includes(words)).length
      const share = (100 * right) / Math.max(expected.length, found.length)
      if (share < 99 || quoted < wanted.quotations.length) faults += 1
      const { pages, blocks } = source.arrival
      console.log(
        `${program} ${language}: ${pages.length} pages, ${share.toFixed(2)} % of ${expected.length} words in order, ${quoted} of ${wanted.quotations.length} quotations, ${blocks.length} blocks for ${wanted.paragraphs.length + 1}, ${took.toFixed(0)} ms`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
process.exitCode = faults === 0 ? 0 : 1
