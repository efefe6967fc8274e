// Invented press texts that teach, in scripts/learn/texts: LANGUAGE-LETTER.txt, in the notation of core/extract/testing/marked.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @param {object} extraction @param {string} folder @returns {import('./texts.mjs').GoldText[]} */
export function inventedTextsIn(extraction, folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      extraction.markedTexts(readFileSync(join(folder, file), 'utf8')).map(({ text, quotes }, index) => ({
        name: `invented/${basename(file, '.txt')}-${index + 1}`,
        lang: file.slice(0, 2),
        text,
        quotes,
        people: [],
        sourcesOnly: false,
        isInvented: true,
      })),
    )
}
