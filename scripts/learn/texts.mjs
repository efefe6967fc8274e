// Texts with gold: NAME.txt beside NAME.json in a folder, or in its folders txt and json.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * `sourcesOnly`: others have annotated it, with the phrase that names the source and no resolved name (see peers.mjs).
 * @typedef {{ name: string, lang: string, text: string, quotes: readonly object[], people: readonly object[], sourcesOnly: boolean }} GoldText
 */

/** @param {string} folder @returns {GoldText[]} in the order of the alphabet; empty when the folder is not there */
export function textsIn(folder) {
  const sourcesOnly = existsSync(join(folder, 'json'))
  const json = sourcesOnly ? join(folder, 'json') : folder
  const txt = existsSync(join(folder, 'txt')) ? join(folder, 'txt') : folder
  if (!existsSync(json)) return []
  return readdirSync(json)
    .filter((file) => file.endsWith('.json') && existsSync(join(txt, file.replace(/json$/, 'txt'))))
    .toSorted()
    .map((file) => ({
      name: `${basename(folder)}/${file.slice(0, -5)}`,
      sourcesOnly,
      text: readFileSync(join(txt, file.replace(/json$/, 'txt')), 'utf8'),
      ...JSON.parse(readFileSync(join(json, file), 'utf8')),
    }))
}
