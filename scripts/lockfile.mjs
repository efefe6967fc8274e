// The lockfile must name every package it may need, on every system. npm can write one that lacks optional packages of
// other platforms without a word, and then every later `npm ci` fails.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The packages that the lockfile asks for and does not have, as `who asks: what`.
 * @param {{ packages: Record<string, { dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, integrity?: string, link?: boolean }> }} lock
 */
export function gapsOf({ packages }) {
  const gaps = []
  for (const [place, { dependencies = {}, optionalDependencies = {}, integrity, link }] of Object.entries(packages)) {
    if (place !== '' && !integrity && !link) gaps.push(`${place}: no integrity`)
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (!isFound(packages, place, name)) gaps.push(`${place}: ${name}`)
    }
  }
  return gaps
}

/** Looks where Node would look: below who asks, then outwards. @param {object} packages @param {string} place @param {string} name */
function isFound(packages, place, name) {
  const folders = place === '' ? [] : place.split('/node_modules/')
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join('/node_modules/')
    if (Object.hasOwn(packages, folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`)) return true
  }
  return false
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  const gaps = gapsOf(lock)
  for (const gap of gaps) console.error(`package-lock.json lacks ${gap}`)
  console.log(`lockfile: ${Object.keys(lock.packages).length} packages, ${gaps.length} missing`)
  process.exitCode = gaps.length > 0 ? 1 : 0
}
