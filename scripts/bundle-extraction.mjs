// The extraction as one plain module, the way the application ships it: for measuring it and for scoring it.
import { writeFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}node_modules/.cache/extraction`

/** @returns {Promise<{ extract: Function, asGold: Function, detectLanguage: Function }>} */
export async function bundledExtraction() {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    `${folder}/entry.ts`,
    [
      'extract',
      'explain',
      'gold-shape',
      'choose/rank',
      'choose/confidence',
      'choose/model',
      'choose/digest',
      'testing/score',
    ]
      .map((file) => `export * from '#core/extract/${file}'\n`)
      .join(''),
  )
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: `${folder}/entry.ts`,
      outDir: `${folder}/out`,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'extraction.mjs' } },
    },
  })
  return import(`${pathToFileURL(`${folder}/out/extraction.mjs`).href}?${Date.now()}`)
}
