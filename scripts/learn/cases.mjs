// The invented cases of the language tests as texts with gold: grammar as the repository states it. They teach the ranker
// what rare constructions are worth; the confidence learns nothing from them, for the rules were written with them in view.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} folder src/core/extract/languages @returns {import('./texts.mjs').GoldText[]} */
export function casesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .toSorted()
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8')
      return [...code.matchAll(/'([a-z]{2})',\s*`([^`]*)`/gu)].flatMap(([, lang, cases], list) =>
        cases
          .trim()
          .split(/\n\s*\n/u)
          .map((block, at) => caseOf(block, lang, `${file}/${list}/${at}`))
          .filter((one) => one !== null),
      )
    })
}

/** See core/extract/testing/notation for what the lines mean. */
function caseOf(block, lang, name) {
  const lines = block.split('\n').map((line) => line.trim())
  const text = lines.filter((line) => !/^[=^~+#>!-] /u.test(line)).join('\n')
  let from = 0
  const quotes = []
  for (const line of lines.filter((one) => one.startsWith('= '))) {
    const divider = line.indexOf(': ')
    const speaker = line.slice(2, divider)
    const spans = []
    for (const part of line.slice(divider + 2).split(' / ')) {
      const start = text.replaceAll('\n', ' ').indexOf(part, from)
      if (start < 0) return null
      from = start + part.length
      spans.push([start, from])
    }
    quotes.push({ kind: 'direct', spans, speaker: speaker === '?' ? null : speaker })
  }
  return quotes.length === 0 ? null : { name, lang, text, quotes, people: [], isCase: true }
}
