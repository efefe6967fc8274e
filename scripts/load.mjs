// Loads a TypeScript module of `src` into a script: benchmarks and generators measure and use the code as it is written.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} path from the repository's folder: `src/core/text/clean.ts` @returns {Promise<any>} its exports */
export async function load(path) {
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' })
  return module
}
